using System.Composition;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using RelaxCodec.CodeFixes.Editing;

namespace RelaxCodec.CodeFixes.Classes;

/// <summary>Makes an element or a group of a class, called as the class is.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(OverlookedClassFix)), Shared]
public sealed class OverlookedClassFix() : SourceFixProvider("RXC082", "RXC083")
{
    private protected override void OfferFixes(FixSite site)
    {
        if (site.Type is not { } type || site.TypeSymbol is not { TypeKind: TypeKind.Class, IsStatic: false, Arity: 0 } symbol
            || symbol.GetAttributes().Any(Annotated.IsOfRuntime))
            return;
        if (!symbol.IsAbstract && LiteralStyle.LiteralOf(symbol.Name, []) is { } name)
            Offer(site, type, $"{site.NameAt(type, "Element")}({Edit.Quote(name)})");
        if (site.Id == "RXC082")
            Offer(site, type, site.NameAt(type, "Group"));
    }

    private static void Offer(FixSite site, TypeDeclarationSyntax type, string annotation) =>
        site.Offer($"Add [{annotation}]", [Edit.Annotate(type, annotation), .. Edit.MakePartial(type)]);
}
