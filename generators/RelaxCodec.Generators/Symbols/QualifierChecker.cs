using Microsoft.CodeAnalysis;
using RelaxCodec.Generators.Diagnostics;

namespace RelaxCodec.Generators.Symbols;

/// <summary>Reports annotations that say nothing of a member of this kind.</summary>
internal static class QualifierChecker
{
    private static readonly string[] OfText = ["Range", "Pattern", "Data", "YesNo", "OnOff"];
    private static readonly string[] OfPresence = ["Choice", "Required", "Since", "Until"];

    /// <summary>Checks what stands beside the annotation, or the type, that makes a member of a property.</summary>
    /// <param name="property">The property.</param>
    /// <param name="annotations">The short names of its annotations.</param>
    /// <param name="diagnostics">What is wrong is added to these.</param>
    public static void Check(IPropertySymbol property, string[] annotations, DiagnosticBag diagnostics)
    {
        foreach (string name in annotations.Distinct())
        {
            string? problem = OfText.Contains(name) && !HasText(property, annotations) ? "it restricts a text, and there is none of its own"
                : name == "OneOrMore" && !MayRepeat(annotations) ? "it is for several elements, or for the items of a [List]"
                : OfPresence.Contains(name) && annotations.Contains("CaseValue") ? "the class says by [Case] when it is there"
                : (OfPresence.Contains(name) || name == "Order") && annotations.Contains("Extra") ? "what is kept is no part of the pattern"
                : name == "Choice" && annotations.Any(n => n is "AnyContent" or "AnyAttributes") ? "open content is in no alternative"
                : null;
            if (problem is not null)
                diagnostics.Report(
                    Descriptors.MisplacedAnnotation, SourceSpan.Of(property.Locations.FirstOrDefault()), name, property.Name, problem);
        }
    }

    private static bool HasText(IPropertySymbol property, string[] annotations)
    {
        if (annotations.Any(n => n is "Attr" or "Text"))
            return true;
        return annotations.Contains("Element") && PropertyType.Of(property.Type).Core is var core
            && !Roles.IsElement(core) && !Roles.IsChoice(core) && !Roles.IsGroup(core);
    }

    private static bool MayRepeat(string[] annotations) =>
        annotations.Contains("List") || !annotations.Any(n => n is "Attr" or "Text" or "EmptyElement" or "Group" or "Mixed"
            or "AnyContent" or "AnyAttributes" or "Extra" or "CaseValue");
}
