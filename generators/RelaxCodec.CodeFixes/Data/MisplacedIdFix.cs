using System.Composition;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using RelaxCodec.CodeFixes.Editing;

namespace RelaxCodec.CodeFixes.Data;

/// <summary>Takes the datatype that has the values of an ID, and marks nothing.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(MisplacedIdFix)), Shared]
public sealed class MisplacedIdFix() : SourceFixProvider("RXC092")
{
    private const string Name = "NCName";

    private protected override void OfferFixes(FixSite site)
    {
        if (site.Argument(1) is not ("ID" or "IDREF") || site.Argument(0) is not { } member || DataOf(site, member) is not { } name)
            return;
        site.Offer($"Replace by '{Name}'", Edit.Replace(name, Edit.Quote(Name)));
    }

    // What is wrong with a grammar is told at a type, and the member is named.
    private static ExpressionSyntax? DataOf(FixSite site, string member)
    {
        AttributeSyntax? data = site.Find<AttributeSyntax>()
            ?? site.Type?.Members.OfType<PropertyDeclarationSyntax>()
                .Where(p => p.Identifier.ValueText == member)
                .Select(p => Annotated.Find(p, "Data"))
                .FirstOrDefault();
        return data?.ArgumentList?.Arguments.FirstOrDefault(a => a.NameEquals is null)?.Expression;
    }
}
