using System.Composition;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using RelaxCodec.CodeFixes.Editing;

namespace RelaxCodec.CodeFixes.Data;

/// <summary>Takes the datatype that is suggested.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(UnknownDatatypeFix)), Shared]
public sealed class UnknownDatatypeFix() : SourceFixProvider("RXC023")
{
    private protected override void OfferFixes(FixSite site)
    {
        if (site.Argument(2) is { } suggestion
            && site.Find<AttributeSyntax>()?.ArgumentList?.Arguments.FirstOrDefault(a => a.NameEquals is null) is { } name)
            site.Offer($"Replace by '{suggestion}'", Edit.Replace(name.Expression, Edit.Quote(suggestion)));
    }
}
