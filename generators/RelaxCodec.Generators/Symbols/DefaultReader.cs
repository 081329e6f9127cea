using System.Globalization;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using RelaxCodec.Datatypes;
using RelaxCodec.Generators.Diagnostics;
using RelaxCodec.Generators.Model;

namespace RelaxCodec.Generators.Symbols;

/// <summary>Reads <c>[Attr(Default = ...)]</c>: the value of an attribute that is absent.</summary>
internal sealed class DefaultReader(DiagnosticBag diagnostics, CancellationToken cancellation)
{
    /// <summary>The default; null if there is none, or none that works, which has been reported.</summary>
    public DefaultValue? Read(IPropertySymbol property, PropertyType type, DataModel data)
    {
        AttributeData attribute = Annotations.Find(property, "Attr")!;
        if (Annotations.Named<string>(attribute, "Default") is not { } lexical)
            return null;
        var value = new DefaultValue(lexical, DefaultConstant.Of(data, lexical));
        if (Problem(property, type, data, lexical) is { } problem)
        {
            diagnostics.Report(Descriptors.InvalidDefault, SourceSpan.Of(attribute.ApplicationSyntaxReference, cancellation),
                lexical, property.Name, problem, value.Constant ?? "");
            return null;
        }

        CheckInitializer(property, type.Core, value);
        return value;
    }

    private static string? Problem(IPropertySymbol property, PropertyType type, DataModel data, string lexical) =>
        type.IsNullable ? "what is absent has the default, so that it is never null: make the type not nullable"
        : Annotations.Has(property, "Choice") ? "a choice is made by what is there: a member of it is absent, or has a value"
        : data is ListData or TupleData ? "a list has none: make the attribute optional by a nullable type"
        : !type.Core.IsValueType
            && ValueTypeOf(data) is not ("string" or ValueTypes.Uri) ? "a value that can be changed cannot be that of several objects"
        : IsValid(property, data, lexical) ? null
        : "the datatype has no such value";

    private static string ValueTypeOf(DataModel data) => data switch
    {
        NamedData named => named.Value,
        XsdDataModel xsd => xsd.Value,
        _ => "string",
    };

    private static bool IsValid(IPropertySymbol property, DataModel data, string lexical) => data switch
    {
        XsdDataModel xsd => new XsdData(xsd.Type, xsd.Facets).IsValid(lexical.AsSpan()),
        WordsData words => Token.Of(lexical) == words.True || Token.Of(lexical) == words.False,
        EnumData literals => literals.Literals.Any(l => l.Is(lexical)),
        NamedData when (DataReader.NamedBy(property) ?? PropertyType.WithoutNull(property.Type)) is INamedTypeSymbol datatype =>
            IsOf(datatype, lexical),
        _ => true,
    };

    // A datatype that says what is valid in code alone is taken at its word when it is asked.
    private static bool IsOf(INamedTypeSymbol datatype, string lexical)
    {
        var reader = new XsdDataReader(new DiagnosticBag(), default);
        XsdDataModel?[] alternatives = [.. Annotations.FindAll(datatype, "Data").Select(data => reader.ReadAlternative(data, "string"))];
        return alternatives.Length == 0 || alternatives.Any(a => a is null || new XsdData(a.Type, a.Facets).IsValid(lexical.AsSpan()));
    }

    private void CheckInitializer(IPropertySymbol property, ITypeSymbol type, DefaultValue value)
    {
        if (property.IsRequired
            || property.DeclaringSyntaxReferences.FirstOrDefault()?.GetSyntax(cancellation) is not PropertyDeclarationSyntax declaration)
            return;
        string? initial = declaration.Initializer is { } initializer ? ConstantOf(initializer.Value, type) : ConstantOf(type);
        bool isUnknown = declaration.Initializer is not null && (initial is null || value.Constant is null);
        if (isUnknown || (value.Constant is not null && initial is not null && AreEqual(initial, value.Constant)))
            return;
        diagnostics.Report(Descriptors.DefaultNotInitial, SourceSpan.Of(property.Locations.FirstOrDefault()), property.Name, value.Lexical,
            value.Constant is null ? "that value" : $"'= {SimpleName(value.Constant)}'", value.Constant ?? "");
    }

    // Of what begins with it, if nothing else is said.
    private static string? ConstantOf(ITypeSymbol type) => type.SpecialType switch
    {
        SpecialType.System_Boolean => "false",
        SpecialType.System_String => "null",
        >= SpecialType.System_SByte and <= SpecialType.System_Double => "0",
        _ => type is { TypeKind: TypeKind.Enum } ? type.GetMembers().OfType<IFieldSymbol>()
            .FirstOrDefault(f => f.HasConstantValue && Convert.ToString(f.ConstantValue, CultureInfo.InvariantCulture) == "0")?.Name ?? "0"
            : null,
    };

    // What is no literal may be anything.
    private static string? ConstantOf(ExpressionSyntax value, ITypeSymbol type) => value switch
    {
        LiteralExpressionSyntax { RawKind: (int)SyntaxKind.DefaultLiteralExpression } => ConstantOf(type),
        LiteralExpressionSyntax { Token.Value: string text } => SymbolDisplay.FormatLiteral(text, quote: true),
        LiteralExpressionSyntax literal => literal.Token.Value is IConvertible number
            ? Convert.ToString(number, CultureInfo.InvariantCulture).ToLowerInvariant() : literal.Token.ValueText,
        PrefixUnaryExpressionSyntax { RawKind: (int)SyntaxKind.UnaryMinusExpression } minus =>
            ConstantOf(minus.Operand, type) is { } number ? "-" + number : null,
        MemberAccessExpressionSyntax access when type.TypeKind == TypeKind.Enum => access.Name.Identifier.ValueText,
        PostfixUnaryExpressionSyntax { RawKind: (int)SyntaxKind.SuppressNullableWarningExpression } forgiven =>
            ConstantOf(forgiven.Operand, type),
        _ => null,
    };

    private static bool AreEqual(string initial, string constant)
    {
        string one = SimpleName(constant);
        return initial == one.TrimStart('@')
            || (double.TryParse(initial, NumberStyles.Float, CultureInfo.InvariantCulture, out double left)
                && double.TryParse(one.TrimEnd('m', 'f', 'M', 'F'), NumberStyles.Float, CultureInfo.InvariantCulture, out double right)
                && left.Equals(right));
    }

    private static string SimpleName(string constant) =>
        constant.StartsWith("global::", StringComparison.Ordinal) ? constant.Substring(constant.LastIndexOf('.') + 1) : constant;
}
