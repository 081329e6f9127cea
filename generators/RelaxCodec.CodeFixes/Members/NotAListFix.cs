using System.Composition;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;
using RelaxCodec.CodeFixes.Editing;

namespace RelaxCodec.CodeFixes.Members;

/// <summary>Makes a collection a list.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(NotAListFix)), Shared]
public sealed class NotAListFix() : SourceFixProvider("RXC013", "RXC081")
{
    private protected override void OfferFixes(FixSite site)
    {
        if (site.Property is not { } property || (site.Id == "RXC081" && !IsOtherCollection(site.PropertySymbol?.Type)))
            return;
        TypeSyntax type = property.Type is NullableTypeSyntax nullable ? nullable.ElementType : property.Type;
        TypeSyntax? item = Edit.ItemOf(type);
        if (item is NullableTypeSyntax mayBeNull)
            item = mayBeNull.ElementType;
        if (item is null || property.ExpressionBody is not null)
            return;

        bool isInScope = site.Model.LookupNamespacesAndTypes(property.SpanStart, name: "List").OfType<INamedTypeSymbol>()
            .Any(t => t.Arity == 1 && t.ContainingNamespace.ToDisplayString() == "System.Collections.Generic");
        var changes = new List<TextChange> { Edit.Replace(type, $"{(isInScope ? "" : "System.Collections.Generic.")}List<{item}>") };
        if (property.Initializer is { Value: var value })
        {
            if (value is not (CollectionExpressionSyntax or LiteralExpressionSyntax or PostfixUnaryExpressionSyntax))
            {
                if (!IsEmpty(value))
                    return; // Its items may need another form.
                changes.Add(Edit.Replace(value, "[]"));
            }
        }
        else if (property.Type is not NullableTypeSyntax && !property.Modifiers.Any(SyntaxKind.RequiredKeyword))
        {
            changes.Add(Edit.Insert(property.Span.End, " = [];"));
        }

        site.Offer($"Make it a List<{item}>", changes);
    }

    // What only holds an element, such as a Lazy<T>, is no list; what is one already is overlooked for another reason.
    private static bool IsOtherCollection(ITypeSymbol? type) => type is INamedTypeSymbol
    {
        TypeArguments: [var argument],
        Name: not ("List" or "IList" or "ICollection" or "IReadOnlyList" or "IReadOnlyCollection" or "IEnumerable"
                or "Collection" or "ImmutableArray" or "ImmutableList")
    }
        && type.AllInterfaces.Any(i => i is { Arity: 1, Name: "IEnumerable" }
            && SymbolEqualityComparer.Default.Equals(i.TypeArguments[0], argument));

    private static bool IsEmpty(ExpressionSyntax value) => value switch
    {
        MemberAccessExpressionSyntax { Name.Identifier.Text: "Empty" } => true,
        InvocationExpressionSyntax
        {
            Expression: MemberAccessExpressionSyntax { Name.Identifier.Text: "Empty" },
            ArgumentList.Arguments.Count: 0,
        } => true,
        BaseObjectCreationExpressionSyntax { Initializer: null, ArgumentList: null or { Arguments.Count: 0 } } => true,
        ArrayCreationExpressionSyntax { Type.RankSpecifiers: [{ Sizes: [LiteralExpressionSyntax { Token.ValueText: "0" }] }] } => true,
        _ => false,
    };
}
