using System.Composition;
using System.Globalization;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;
using RelaxCodec.CodeFixes.Editing;

namespace RelaxCodec.CodeFixes.Data;

/// <summary>Removes the anchors of a pattern, which matches the whole text anyway.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(AnchorFix)), Shared]
public sealed class AnchorFix() : SourceFixProvider("RXC093")
{
    private protected override void OfferFixes(FixSite site)
    {
        if (site.Argument(0) is not { } pattern || site.Argument(1) is not { } places
            || site.Find<AttributeSyntax>()?.ArgumentList?.Arguments
                .FirstOrDefault(a => site.Model.GetConstantValue(a.Expression, site.Cancellation).Value is string value && value == pattern)
                is not { Expression: LiteralExpressionSyntax literal })
            return;
        // None of the two is ever escaped in C#: the n-th in the text is the n-th in the literal.
        string text = literal.Token.Text;
        int[] its = PlacesIn(text);
        int[] all = PlacesIn(pattern);
        if (its.Length != all.Length)
            return;
        IEnumerable<TextChange> changes = places.Split(' ').Select(place => int.Parse(place, CultureInfo.InvariantCulture))
            .Select(place => new TextChange(new TextSpan(literal.SpanStart + its[Array.IndexOf(all, place)], 1), ""));
        site.Offer("Remove the anchors", [.. changes]);
    }

    private static int[] PlacesIn(string text) => [.. Enumerable.Range(0, text.Length).Where(i => text[i] is '^' or '$')];
}
