using System.Composition;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using RelaxCodec.CodeFixes.Editing;

namespace RelaxCodec.CodeFixes.Members;

/// <summary>Makes a text an element.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(TextBesideChildrenFix)), Shared]
public sealed class TextBesideChildrenFix() : SourceFixProvider("RXC014", "RXC053")
{
    private protected override void OfferFixes(FixSite site)
    {
        if (site.Property is { } property && Annotated.Find(property, "Text") is { } text && site.PropertySymbol is { } symbol
            && LiteralStyle.LiteralOf(symbol.Name, Annotated.NamesIn(symbol.ContainingType)) is { } name)
            site.Offer("Make the text an element", Edit.Replace(text, $"{site.NameAt(property, "Element")}({Edit.Quote(name)})"));
    }
}
