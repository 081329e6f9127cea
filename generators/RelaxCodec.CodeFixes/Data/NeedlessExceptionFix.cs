using System.Composition;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;
using RelaxCodec.CodeFixes.Editing;

namespace RelaxCodec.CodeFixes.Data;

/// <summary>Removes the exception of a value that is not admitted anyway.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(NeedlessExceptionFix)), Shared]
public sealed class NeedlessExceptionFix() : SourceFixProvider("RXC022")
{
    private protected override void OfferFixes(FixSite site)
    {
        if (site.Argument(2) is not { } value || site.Find<AttributeSyntax>() is not { ArgumentList.Arguments: var arguments }
            || arguments.FirstOrDefault(a => a.NameEquals?.Name.Identifier.ValueText == "Except") is not { } except)
            return;
        List<SyntaxNode> values = except.Expression switch
        {
            CollectionExpressionSyntax collection => [.. collection.Elements],
            ArrayCreationExpressionSyntax { Initializer: { } initializer } => [.. initializer.Expressions],
            ImplicitArrayCreationExpressionSyntax array => [.. array.Initializer.Expressions],
            _ => [],
        };
        int index = values.FindIndex(v => site.Model.GetConstantValue(v is ExpressionElementSyntax element
            ? element.Expression
            : v, site.Cancellation).Value is string text && text == value);
        if (index < 0)
            return;
        TextChange change = values.Count == 1 ? Remove([.. arguments], arguments.IndexOf(except)) : Remove(values, index);
        site.Offer($"Remove the exception '{value}'", change);
    }

    // With the comma before it, or after the first.
    private static TextChange Remove(List<SyntaxNode> nodes, int index) => new(
        index > 0 ? TextSpan.FromBounds(nodes[index - 1].Span.End, nodes[index].Span.End)
        : nodes.Count > 1 ? TextSpan.FromBounds(nodes[0].SpanStart, nodes[1].SpanStart)
        : nodes[0].Span,
        "");
}
