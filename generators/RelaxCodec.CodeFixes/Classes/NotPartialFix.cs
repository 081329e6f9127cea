using System.Composition;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.Text;
using RelaxCodec.CodeFixes.Editing;

namespace RelaxCodec.CodeFixes.Classes;

/// <summary>Makes a type and those around it partial.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(NotPartialFix)), Shared]
public sealed class NotPartialFix() : SourceFixProvider("RXC001")
{
    private protected override void OfferFixes(FixSite site)
    {
        if (site.Type is not { } type)
            return;
        TextChange[] changes = [.. Edit.MakePartial(type)];
        // Those around it are reported too, so all of them are mended by the first.
        site.Offer("Make the type partial", changes.Take(1));
        if (changes.Length > 1)
            site.Offer("Make the type and those around it partial", changes);
    }
}
