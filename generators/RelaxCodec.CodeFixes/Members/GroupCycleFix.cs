using System.Composition;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using RelaxCodec.CodeFixes.Editing;

namespace RelaxCodec.CodeFixes.Members;

/// <summary>Gives a group that contains itself an element of its own.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(GroupCycleFix)), Shared]
public sealed class GroupCycleFix() : SourceFixProvider("RXC051")
{
    private protected override void OfferFixes(FixSite site)
    {
        // A member that is always there would never end.
        if (site.Property is { Type: NullableTypeSyntax } property
            && Annotated.Find(property, "Group") is { } group
            && site.PropertySymbol is { } symbol
            && LiteralStyle.LiteralOf(symbol.Name, Annotated.NamesIn(symbol.ContainingType)) is { } name)
            site.Offer("Replace [Group] by [Element]", Edit.Replace(group, $"{site.NameAt(property, "Element")}({Edit.Quote(name)})"));
    }
}
