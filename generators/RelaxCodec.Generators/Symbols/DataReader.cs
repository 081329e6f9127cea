using Microsoft.CodeAnalysis;
using RelaxCodec.Generators.Diagnostics;
using RelaxCodec.Generators.Patterns;

namespace RelaxCodec.Generators.Symbols;

/// <summary>Reads the pattern of a text: from the type of a property and the annotations on it.</summary>
internal sealed class DataReader(DiagnosticBag diagnostics, CancellationToken cancellation)
{
    private readonly XsdDataReader _xsd = new(diagnostics, cancellation);

    /// <summary>The pattern; null if there is none, which has been reported.</summary>
    /// <param name="property">The property.</param>
    /// <param name="type">Its type without <c>?</c>, or that of its items.</param>
    /// <param name="role">What it is to be, for the report.</param>
    public DataPattern? Read(IPropertySymbol property, ITypeSymbol type, string role)
    {
        if (type.TypeKind == TypeKind.Error)
            return null; // The compiler says so.

        string value = TypeIdentityReader.FullName(type);
        if (Words(property, value) is { } words)
            return words;
        foreach (AttributeData data in Annotations.FindAll(property, "Data"))
        {
            if (data.AttributeClass is { Arity: 1 } named && named.TypeArguments[0] is INamedTypeSymbol datatype)
                return Named(property, data, datatype, type);
        }

        if (_xsd.ReadProperty(property, value) is { } xsd)
            return xsd is { Value: "string", CanFail: false } ? TextData.Instance : xsd;
        if (type is INamedTypeSymbol { TypeKind: TypeKind.Enum } enumType && EnumReader.ReadData(enumType) is { } literals)
            return literals;
        if (type is INamedTypeSymbol self && DatatypeReader.ValueOf(self) is { } own && SymbolEqualityComparer.Default.Equals(own, self))
            return new NamedData(value, DatatypeReader.DefineOf(self), value);

        diagnostics.Report(Descriptors.UnsupportedType, SourceSpan.Of(property.Locations.FirstOrDefault()),
            type.ToDisplayString(SymbolDisplayFormat.MinimallyQualifiedFormat), role);
        return null;
    }

    private WordsData? Words(IPropertySymbol property, string value)
    {
        WordsData? words = null;
        foreach ((string name, WordsData pair) in (ReadOnlySpan<(string, WordsData)>)[("YesNo", new("yes", "no")), ("OnOff", new("on", "off"))])
        {
            if (Annotations.Find(property, name) is not { } annotation)
                continue;
            if (value == "bool")
                words ??= pair;
            else
                diagnostics.Report(Descriptors.MisplacedAnnotation, SourceSpan.Of(annotation.ApplicationSyntaxReference, cancellation),
                    name, property.Name, "it is for bool");
        }

        return words;
    }

    private NamedData? Named(IPropertySymbol property, AttributeData data, INamedTypeSymbol datatype, ITypeSymbol type)
    {
        if (datatype.TypeKind == TypeKind.Error)
            return null;
        SourceSpan? span = SourceSpan.Of(data.ApplicationSyntaxReference, cancellation);
        string name = datatype.ToDisplayString(SymbolDisplayFormat.MinimallyQualifiedFormat);
        if (!DatatypeReader.IsDatatype(datatype))
        {
            diagnostics.Report(Descriptors.MisplacedAnnotation, span, $"Data<{name}>", property.Name, $"'{name}' has neither [Datatype] nor IXmlDatatype<>");
            return null;
        }

        if (!DatatypeReader.Holds(datatype, type))
        {
            diagnostics.Report(Descriptors.ValueTypeMismatch, span, name, type.ToDisplayString(SymbolDisplayFormat.MinimallyQualifiedFormat),
                $"they are of type {DatatypeReader.ValueNameOf(datatype)}");
            return null;
        }

        return new NamedData(TypeIdentityReader.FullName(datatype), DatatypeReader.DefineOf(datatype), TypeIdentityReader.FullName(type));
    }
}
