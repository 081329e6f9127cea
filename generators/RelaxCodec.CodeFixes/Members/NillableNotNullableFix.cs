using System.Composition;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using RelaxCodec.CodeFixes.Editing;

namespace RelaxCodec.CodeFixes.Members;

/// <summary>Makes nullable what may be nil: the type of a property, or the items of a collection.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(NillableNotNullableFix)), Shared]
public sealed class NillableNotNullableFix() : SourceFixProvider("RXC029")
{
    private protected override void OfferFixes(FixSite site)
    {
        if (site.Property is not { } property)
            return;
        if (site.Argument(1) == "type")
            site.Offer("Make the type nullable", Edit.Insert(property.Type.Span.End, "?"));
        else if (Edit.ItemOf(property.Type) is { } item)
            site.Offer("Make the items nullable", Edit.Insert(item.Span.End, "?"));
    }
}
