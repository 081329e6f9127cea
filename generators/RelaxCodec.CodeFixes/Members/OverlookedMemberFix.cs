using System.Composition;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using RelaxCodec.CodeFixes.Editing;

namespace RelaxCodec.CodeFixes.Members;

/// <summary>Makes a member of a property whose type is of the vocabulary, or says that it is none.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(OverlookedMemberFix)), Shared]
public sealed class OverlookedMemberFix() : SourceFixProvider("RXC081")
{
    private protected override void OfferFixes(FixSite site)
    {
        if (site.Property is { } property && site.PropertySymbol is { } symbol)
        {
            if (ItemOf(symbol.Type) is { } item && Annotated.IsOf(symbol.ContainingType))
                OfferMember(site, property, symbol, item);
            if (!symbol.GetAttributes().Any(Annotated.IsOfRuntime))
                site.Offer("Add [Ignore]", Edit.Annotate(property, site.NameAt(property, "Ignore")));
        }
        else if (site.Find<FieldDeclarationSyntax>() is { Declaration.Variables: [{ Initializer: null }] } field
            && !field.Modifiers.Any(m => m.IsKind(SyntaxKind.ReadOnlyKeyword) || m.IsKind(SyntaxKind.VolatileKeyword)))
        {
            site.Offer("Make it a property", [new(field.SemicolonToken.Span, " { get; set; }")]);
        }
    }

    private static void OfferMember(FixSite site, PropertyDeclarationSyntax property, IPropertySymbol symbol, INamedTypeSymbol item)
    {
        bool isList = !SymbolEqualityComparer.Default.Equals(item, symbol.Type);
        if (item.Name == "MixedItem")
        {
            site.Offer("Add [Mixed]", Edit.Annotate(property, site.NameAt(property, "Mixed")));
        }
        else if (item.Name != site.Argument(1))
        {
            return;
        }
        else if (Annotated.Has(item, "Group"))
        {
            if (!isList)
                site.Offer("Add [Group]", Edit.Annotate(property, site.NameAt(property, "Group")));
            if (LiteralStyle.LiteralOf(symbol.Name, Annotated.NamesIn(symbol.ContainingType)) is { } name)
            {
                string annotation = $"{site.NameAt(property, "Element")}({Edit.Quote(name)})";
                site.Offer($"Add [{annotation}]", Edit.Annotate(property, annotation));
            }
        }
        else if (Annotated.Has(item, "Element") || Annotated.Has(item, "Choice"))
        {
            if (!isList && property is { ExpressionBody: null, AccessorList.Accessors: [{ Body: null, ExpressionBody: null } getter] })
                site.Offer("Add a setter", Edit.Insert(getter.Span.End, " private set;"));
        }
        else if (item is { Arity: 0, IsAbstract: true } && !item.GetAttributes().Any(Annotated.IsOfRuntime)
            && site.DeclarationOf<TypeDeclarationSyntax>(item) is { } declaration)
        {
            site.Offer($"Make '{item.Name}' a [Choice]", declaration.SyntaxTree,
                [Edit.Annotate(declaration, site.NameAt(declaration, "Choice")), .. Edit.MakePartial(declaration)]);
        }
    }

    // The type, or that of the items of a list.
    private static INamedTypeSymbol? ItemOf(ITypeSymbol type) => type switch
    {
        IArrayTypeSymbol { Rank: 1 } array => array.ElementType as INamedTypeSymbol,
        INamedTypeSymbol { Arity: 1, TypeArguments: [INamedTypeSymbol argument] } => argument,
        _ => type as INamedTypeSymbol,
    };
}
