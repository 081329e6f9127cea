using System.Composition;
using System.Globalization;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using RelaxCodec.CodeFixes.Editing;

namespace RelaxCodec.CodeFixes.Members;

/// <summary>Replaces a name in a sequence by the one that is suggested, or by that of a class.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(SequenceNameFix)), Shared]
public sealed class SequenceNameFix() : SourceFixProvider("RXC061", "RXC062")
{
    private protected override void OfferFixes(FixSite site)
    {
        if (site.Argument(0) is not { } name || site.Argument(4) is not { } candidates
            || !int.TryParse(site.Argument(1), NumberStyles.None, CultureInfo.InvariantCulture, out int column)
            || site.Find<AttributeSyntax>()?.ArgumentList?.Arguments.FirstOrDefault()?.Expression is not LiteralExpressionSyntax literal)
            return;

        // Of a literal whose text is not its value the columns are other ones.
        string pattern = literal.Token.ValueText;
        if (literal.Token.Text != $"\"{pattern}\"")
            return;
        foreach (string candidate in candidates.Split(' '))
        {
            string mended = pattern.Remove(column - 1, name.Length).Insert(column - 1, candidate);
            site.Offer($"Replace '{name}' by '{candidate}'", Edit.Replace(literal, Edit.Quote(mended)));
        }
    }
}
