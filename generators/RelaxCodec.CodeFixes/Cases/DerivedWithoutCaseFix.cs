using System.Composition;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using RelaxCodec.CodeFixes.Editing;

namespace RelaxCodec.CodeFixes.Cases;

/// <summary>Makes a derived class a case, named as the class is.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(DerivedWithoutCaseFix)), Shared]
public sealed class DerivedWithoutCaseFix() : SourceFixProvider("RXC044")
{
    private protected override void OfferFixes(FixSite site)
    {
        if (site.Type is not { } type || site.TypeSymbol is not { } symbol)
            return;
        INamedTypeSymbol? parent = CaseNames.BaseOf(symbol);
        AttributeSyntax? annotation = Annotated.Find(type, "Element") ?? Annotated.Find(type, "Group");
        // An element with a name of its own is not meant to be a case.
        if (parent is null || (Annotated.Has(type, "Element")
            && Annotated.Text(Annotated.Find(symbol, "Element")) != ElementOf(parent)))
            return;
        if (CaseNames.ValueFor(symbol, parent) is not { } name)
            return;
        string ofCase = $"{site.NameAt(type, "Case")}({Edit.Quote(name)})";
        site.Offer("Make the class a [Case]", annotation is not null
            ? [Edit.Replace(annotation, ofCase)]
            : [Edit.Annotate(type, ofCase), .. Edit.MakePartial(type)]);
    }

    private static string? ElementOf(INamedTypeSymbol? type)
    {
        while (type is not null && !Annotated.Has(type, "Element"))
            type = type.BaseType;
        return type is null ? null : Annotated.Text(Annotated.Find(type, "Element"));
    }
}
