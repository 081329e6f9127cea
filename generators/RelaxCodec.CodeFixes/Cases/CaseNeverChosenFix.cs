using System.Composition;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using RelaxCodec.CodeFixes.Editing;

namespace RelaxCodec.CodeFixes.Cases;

/// <summary>Gives a case a value, called as the class is.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(CaseNeverChosenFix)), Shared]
public sealed class CaseNeverChosenFix() : SourceFixProvider("RXC045")
{
    private protected override void OfferFixes(FixSite site)
    {
        if (site.Type is not { } type || site.TypeSymbol is not { } symbol || CaseNames.BaseOf(symbol) is not { } parent
            || Annotated.Find(type, "Case") is not { ArgumentList: null or { Arguments.Count: 0 } } annotation)
            return;
        if (CaseNames.ValueFor(symbol, parent) is { } name)
            site.Offer("Add the value of the case", Edit.Replace(annotation, $"{annotation.Name}({Edit.Quote(name)})"));
    }
}
