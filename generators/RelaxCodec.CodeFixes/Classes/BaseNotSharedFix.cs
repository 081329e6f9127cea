using System.Composition;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;
using RelaxCodec.CodeFixes.Editing;

namespace RelaxCodec.CodeFixes.Classes;

/// <summary>Makes the base class a group.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(BaseNotSharedFix)), Shared]
public sealed class BaseNotSharedFix() : SourceFixProvider("RXC006")
{
    private protected override void OfferFixes(FixSite site)
    {
        INamedTypeSymbol? parent = site.TypeSymbol?.BaseType;
        while (parent is not null && parent.Name != site.Argument(0))
            parent = parent.BaseType;
        // An element class that is not abstract would be an element no longer.
        if (parent is null || Annotated.Has(parent, "Element") || Annotated.Has(parent, "Case")
            || site.DeclarationOf<TypeDeclarationSyntax>(parent) is not { } declaration)
            return;
        string title = parent.IsAbstract ? $"Make '{parent.Name}' a [Group]" : $"Make '{parent.Name}' an abstract [Group]";
        var changes = new List<TextChange> { Edit.Annotate(declaration, site.NameAt(declaration, "Group")) };
        // One insertion: two at one place have no order.
        string modifiers = (parent.IsAbstract ? "" : "abstract ")
            + (declaration.Modifiers.Any(SyntaxKind.PartialKeyword) ? "" : "partial ");
        SyntaxToken before = declaration.Modifiers.FirstOrDefault(m => m.IsKind(SyntaxKind.PartialKeyword));
        if (modifiers.Length > 0)
            changes.Add(Edit.Insert(before.IsKind(SyntaxKind.None) ? declaration.Keyword.SpanStart : before.SpanStart, modifiers));
        if (parent.IsAbstract || !IsMade(parent, site))
            site.Offer(title, declaration.SyntaxTree, changes);
    }

    // What is made by 'new' cannot become abstract.
    private static bool IsMade(INamedTypeSymbol type, FixSite site) =>
        site.Model.Compilation.SyntaxTrees.Any(
            tree => tree.GetRoot(site.Cancellation).DescendantNodes().OfType<BaseObjectCreationExpressionSyntax>().Any(made =>
                (made is ImplicitObjectCreationExpressionSyntax || made.ToString().Contains(type.Name))
                && SymbolEqualityComparer.Default.Equals(
                    site.Model.Compilation.GetSemanticModel(tree).GetTypeInfo(made, site.Cancellation).Type, type)));
}
