using System.Composition;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using RelaxCodec.CodeFixes.Editing;

namespace RelaxCodec.CodeFixes.Classes;

/// <summary>Gives an abstract element class a discriminator, or makes it a group.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(AbstractElementFix)), Shared]
public sealed class AbstractElementFix() : SourceFixProvider("RXC005")
{
    private protected override void OfferFixes(FixSite site)
    {
        if (site.Type is not { } type || site.TypeSymbol is not { } symbol || Annotated.Find(type, "Element") is not { } element)
            return;
        if (!Annotated.NamesIn(symbol).Any(n => n.Literal == "type"))
            site.Offer("Add [Discriminator(\"type\")]", Edit.Insert(element.Span.End, $", {site.NameAt(type, "Discriminator")}(\"type\")"));
        site.Offer("Replace [Element] by [Group]", Edit.Replace(element, site.NameAt(type, "Group")));
    }
}
