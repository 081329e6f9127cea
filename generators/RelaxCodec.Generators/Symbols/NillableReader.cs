using Microsoft.CodeAnalysis;
using RelaxCodec.Generators.Diagnostics;

namespace RelaxCodec.Generators.Symbols;

/// <summary>Reads whether an element may be nil: <c>[Element(Nillable = true)]</c>.</summary>
internal sealed class NillableReader(DiagnosticBag diagnostics, CancellationToken cancellation)
{
    private const string Annotation = "Element(Nillable = true)";

    private const string Instead = "give the class a member [Attr(\"nil\", Ns = \"http://www.w3.org/2001/XMLSchema-instance\")] instead";

    /// <summary>Whether the annotation says so, of a property or of a class.</summary>
    public static bool IsNillable(ISymbol symbol) =>
        Annotations.Find(symbol, "Element") is { } element && Annotations.Named<bool>(element, "Nillable");

    /// <summary>Whether a simple element may be nil; what cannot be null has been reported.</summary>
    /// <param name="property">The property.</param>
    /// <param name="type">Its type.</param>
    /// <param name="isList">Whether it is a collection of elements.</param>
    public bool Read(IPropertySymbol property, PropertyType type, bool isList)
    {
        if (!IsNillable(property))
            return false;
        if (!(isList ? type.HasNullItems : type.IsNullable))
        {
            diagnostics.Report(Descriptors.NillableNotNullable, SourceSpan.Of(property.Locations.FirstOrDefault()),
                property.Name, isList ? "items" : "type");
            return false;
        }

        if (!isList && Annotations.Has(property, "Choice"))
            Report(property, "in a choice null says that another alternative is there: make the element a class, and " + Instead);
        else if (!isList && Annotations.Has(property, "Required"))
            Report(property, "what may be nil is required already, as null is written too: remove [Required]");
        else
            return true;
        return false;
    }

    /// <summary>Whether nothing says that an element of this class may be nil; else that has been reported.</summary>
    public bool Suits(IPropertySymbol property, INamedTypeSymbol type)
    {
        if (!IsNillable(property))
            return true;
        Report(property, $"'{type.Name}' is a class: {Instead}");
        return false;
    }

    /// <summary>Reports that an element class may be nil.</summary>
    public void Check(INamedTypeSymbol type)
    {
        if (IsNillable(type))
            Report(type, "it is for a property of simple type: " + Instead);
    }

    private void Report(ISymbol symbol, string why) => diagnostics.Report(Descriptors.MisplacedAnnotation,
        SourceSpan.Of(Annotations.Find(symbol, "Element")!.ApplicationSyntaxReference, cancellation), Annotation, symbol.Name, why);
}
