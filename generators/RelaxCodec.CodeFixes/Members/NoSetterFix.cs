using System.Composition;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using RelaxCodec.CodeFixes.Editing;

namespace RelaxCodec.CodeFixes.Members;

/// <summary>Adds a setter, or gives a list its initializer.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(NoSetterFix)), Shared]
public sealed class NoSetterFix() : SourceFixProvider("RXC012")
{
    private protected override void OfferFixes(FixSite site)
    {
        if (site.Property is not { ExpressionBody: null, AccessorList: { } accessors } property
            || site.PropertySymbol is not { IsOverride: false, IsAbstract: false } symbol
            || accessors.Accessors.Any(a => a.Body is not null || a.ExpressionBody is not null))
            return;
        if (symbol.Type is { Name: "List" or "Collection", NullableAnnotation: not NullableAnnotation.Annotated }
            && property.Initializer is null)
            site.Offer("Add the initializer '[]'", Edit.Insert(property.Span.End, " = [];"));
        else if (accessors.Accessors is [{ RawKind: (int)SyntaxKind.GetAccessorDeclaration } getter])
            // A setter that sees less than the property cannot be required.
            site.Offer(
                "Add a setter",
                Edit.Insert(getter.Span.End, property.Modifiers.Any(SyntaxKind.RequiredKeyword) ? " set;" : " private set;"));
    }
}
