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
public sealed class NotAListFix() : SourceFixProvider("RXC013")
{
    private protected override void OfferFixes(FixSite site)
    {
        if (site.Property is not { } property)
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

    private static bool IsEmpty(ExpressionSyntax value) => value switch
    {
        MemberAccessExpressionSyntax { Name.Identifier.Text: "Empty" } => true,
        InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax { Name.Identifier.Text: "Empty" }, ArgumentList.Arguments.Count: 0 } => true,
        BaseObjectCreationExpressionSyntax { Initializer: null, ArgumentList: null or { Arguments.Count: 0 } } => true,
        ArrayCreationExpressionSyntax { Type.RankSpecifiers: [{ Sizes: [LiteralExpressionSyntax { Token.ValueText: "0" }] }] } => true,
        _ => false,
    };
}
