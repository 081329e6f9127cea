using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using RelaxCodec.Generators.Diagnostics;
using RelaxCodec.Generators.Model;

namespace RelaxCodec.Generators.Symbols;

/// <summary>Reads how a type is named and declared.</summary>
internal static class TypeIdentityReader
{
    private static readonly SymbolDisplayFormat WithNulls = SymbolDisplayFormat.FullyQualifiedFormat.AddMiscellaneousOptions(
        SymbolDisplayMiscellaneousOptions.IncludeNullableReferenceTypeModifier);

    public static TypeIdentity Read(INamedTypeSymbol type, CancellationToken cancellation)
    {
        CompilerMarks marks = CompilerMarks.Of(type, cancellation);
        var declarations = new List<string>();
        for (INamedTypeSymbol? t = type; t is not null; t = t.ContainingType)
            declarations.Insert(0, Declaration(t));
        return new TypeIdentity
        {
            Namespace = NamespaceOf(type),
            Declarations = new(declarations),
            Name = Escape(type.Name),
            FullName = FullName(type),
            MetadataName = MetadataName(type),
            DefineName = DefineReader.NameOf(type),
            Accessibility = Accessibility(type),
            Warnings = marks.Warnings,
            IsObsolete = marks.IsObsolete,
            HasObsoleteReferences = marks.HasObsoleteTypes,
        };
    }

    /// <summary>The name from <c>global::</c> on, keywords escaped, without <c>?</c>.</summary>
    public static string FullName(ITypeSymbol type) =>
        type.WithNullableAnnotation(NullableAnnotation.None).ToDisplayString(SymbolDisplayFormat.FullyQualifiedFormat);

    /// <summary>The same of a collection that says which of its items may be null.</summary>
    public static string FullNameWithNulls(ITypeSymbol type) =>
        type.WithNullableAnnotation(NullableAnnotation.None).ToDisplayString(WithNulls);

    public static string Escape(string name) =>
        SyntaxFacts.GetKeywordKind(name) == SyntaxKind.None && SyntaxFacts.GetContextualKeywordKind(name) == SyntaxKind.None
            ? name
            : "@" + name;

    /// <summary>The type itself or the innermost one around it that has type parameters; null if none has.</summary>
    public static INamedTypeSymbol? GenericOf(INamedTypeSymbol type)
    {
        INamedTypeSymbol? generic = type;
        while (generic is { Arity: 0 })
            generic = generic.ContainingType;
        return generic;
    }

    /// <summary>Reports each type that is not partial, from the type outwards.</summary>
    public static void RequirePartial(INamedTypeSymbol type, DiagnosticBag diagnostics, CancellationToken cancellation)
    {
        for (INamedTypeSymbol? t = type; t is not null; t = t.ContainingType)
        {
            if (t.DeclaringSyntaxReferences.FirstOrDefault()?.GetSyntax(cancellation) is TypeDeclarationSyntax declaration
                && !declaration.Modifiers.Any(SyntaxKind.PartialKeyword))
                diagnostics.Report(
                    Descriptors.NotPartial, SourceSpan.Of(declaration.Identifier.GetLocation()), t.Name, $"{Keyword(t)} {t.Name}");
        }
    }

    private static string NamespaceOf(INamedTypeSymbol type) =>
        type.ContainingNamespace is not { IsGlobalNamespace: false } ns ? "" : ns.ToDisplayString(
            SymbolDisplayFormat.FullyQualifiedFormat.WithGlobalNamespaceStyle(SymbolDisplayGlobalNamespaceStyle.Omitted));

    private static string MetadataName(INamedTypeSymbol type)
    {
        string name = type.MetadataName;
        if (type.ContainingSymbol is INamespaceOrTypeSymbol container)
        {
            // Files of which the names differ only in case would be one file on some machines.
            // Lengths first: a namespace may have hundreds of types, and each of them comes here.
            string[] alike = [.. container.GetTypeMembers().Where(t => t.Name.Length == type.Name.Length).Select(t => t.MetadataName)
                .Where(n => string.Equals(n, name, StringComparison.OrdinalIgnoreCase))
                .Distinct(StringComparer.Ordinal)
                .OrderBy(n => n, StringComparer.Ordinal)];
            if (Array.IndexOf(alike, name) > 0)
                name += $"-{Array.IndexOf(alike, name)}";
        }

        if (type.ContainingType is not null)
            return MetadataName(type.ContainingType) + "+" + name;
        return type.ContainingNamespace is not { IsGlobalNamespace: false } ns ? name : MetadataName(ns) + "." + name;
    }

    private static string MetadataName(INamespaceSymbol ns) =>
        ns.ContainingNamespace is { IsGlobalNamespace: false } outer ? MetadataName(outer) + "." + ns.Name : ns.Name;

    private static string Declaration(INamedTypeSymbol type)
    {
        string parameters = type.Arity == 0 ? "" : "<" + string.Join(", ", type.TypeParameters.Select(p => Escape(p.Name))) + ">";
        return $"partial {Keyword(type)} {Escape(type.Name)}{parameters}";
    }

    private static string Keyword(INamedTypeSymbol type) => type switch
    {
        { IsRecord: true, IsValueType: true } => "record struct",
        { IsRecord: true } => "record",
        { TypeKind: TypeKind.Struct } => "struct",
        { TypeKind: TypeKind.Interface } => "interface",
        _ => "class",
    };

    // A nested type is beside its like, which may see as much as it does.
    private static string Accessibility(INamedTypeSymbol type) => SyntaxFacts.GetText(type.DeclaredAccessibility);
}
