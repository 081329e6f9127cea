using System.Composition;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using RelaxCodec.CodeFixes.Editing;

namespace RelaxCodec.CodeFixes.Members;

/// <summary>Makes the type of a property a group, or gives each item of a list an element.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(NotAGroupFix)), Shared]
public sealed class NotAGroupFix() : SourceFixProvider("RXC052")
{
    private protected override void OfferFixes(FixSite site)
    {
        if (site.Property is not { } property
            || Annotated.Find(property, "Group") is not { } group
            || site.PropertySymbol is not { } symbol)
            return;
        if (symbol.Type is INamedTypeSymbol { Name: "List", TypeArguments: [INamedTypeSymbol item] })
        {
            if (Annotated.Has(item, "Group") && LiteralStyle.LiteralOf(symbol.Name, Annotated.NamesIn(symbol.ContainingType)) is { } name)
                site.Offer("Replace [Group] by [Element]", Edit.Replace(group, $"{site.NameAt(property, "Element")}({Edit.Quote(name)})"));
        }
        else if (symbol.Type is INamedTypeSymbol { TypeKind: TypeKind.Class, IsAbstract: false, IsStatic: false, Arity: 0 } type
            && !Annotated.Has(type, "Group")
            && !Annotated.Has(type, "Element")
            && !Annotated.Has(type, "Case")
            && !Annotated.Has(type, "Datatype")
            && site.DeclarationOf<TypeDeclarationSyntax>(type) is { } declaration)
        {
            site.Offer($"Make '{type.Name}' a [Group]", declaration.SyntaxTree,
                [Edit.Annotate(declaration, site.NameAt(declaration, "Group")), .. Edit.MakePartial(declaration)]);
        }
    }
}
