using System.Composition;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using RelaxCodec.CodeFixes.Editing;

namespace RelaxCodec.CodeFixes.Members;

/// <summary>Makes an attribute or an element of a property that has an annotation of one.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(KindMissingFix)), Shared]
public sealed class KindMissingFix() : SourceFixProvider("RXC080")
{
    private protected override void OfferFixes(FixSite site)
    {
        if (site.Property is not { } property || site.PropertySymbol is not { } symbol || site.Argument(1) is not { } name
            || Annotated.Find(property, name) is not { } annotation
            || LiteralStyle.LiteralOf(symbol.Name, Annotated.NamesIn(symbol.ContainingType)) is not { } literal)
            return;
        if (Annotated.Has(property, "List") || !IsCollection(symbol.Type))
            Offer(site, annotation, "Attr", literal);
        Offer(site, annotation, "Element", literal);
    }

    private static void Offer(FixSite site, AttributeSyntax annotation, string kind, string literal)
    {
        string text = $"{site.NameAt(annotation, kind)}({Edit.Quote(literal)})";
        site.Offer($"Add [{text}]", Edit.Insert(annotation.SpanStart, text + ", "));
    }

    private static bool IsCollection(ITypeSymbol type) => type is not { SpecialType: SpecialType.System_String }
        and not IArrayTypeSymbol { ElementType.SpecialType: SpecialType.System_Byte }
        && type.AllInterfaces.Any(i => i.SpecialType == SpecialType.System_Collections_IEnumerable);
}
