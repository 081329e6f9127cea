using System.Composition;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using RelaxCodec.CodeFixes.Editing;

namespace RelaxCodec.CodeFixes.Members;

/// <summary>Makes nullable what may be absent: the member of a choice, or one that some releases do not have.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(ChoiceNotNullableFix)), Shared]
public sealed class ChoiceNotNullableFix() : SourceFixProvider("RXC050", "RXC073")
{
    private protected override void OfferFixes(FixSite site)
    {
        if (site.Property is { Type: not NullableTypeSyntax } property)
            site.Offer("Make the type nullable", Edit.MakeNullable(property));
    }
}
