using System.Composition;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using RelaxCodec.CodeFixes.Editing;

namespace RelaxCodec.CodeFixes.Members;

/// <summary>Lets an element end: by a member that may be missing, or a list that may be empty.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(EndlessElementFix)), Shared]
public sealed class EndlessElementFix() : SourceFixProvider("RXC019")
{
    private protected override void OfferFixes(FixSite site)
    {
        if (site.Property is not { Type: not NullableTypeSyntax } property || Annotated.Find(property, "Sequence") is not null)
            return;
        if (Annotated.Find(property, "OneOrMore") is { } oneOrMore)
            site.Offer("Remove [OneOrMore]", Edit.Remove(oneOrMore));
        else
            site.Offer("Make the type nullable", Edit.MakeNullable(property));
    }
}
