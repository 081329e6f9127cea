using System.Composition;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;
using RelaxCodec.CodeFixes.Editing;

namespace RelaxCodec.CodeFixes.Members;

/// <summary>Makes the member of a choice nullable.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(ChoiceNotNullableFix)), Shared]
public sealed class ChoiceNotNullableFix() : SourceFixProvider("RXC050")
{
    private protected override void OfferFixes(FixSite site)
    {
        if (site.Property is not { } property || property.Type is NullableTypeSyntax)
            return;
        var changes = new List<TextChange> { Edit.Insert(property.Type.Span.End, "?") };
        foreach (SyntaxToken required in property.Modifiers.Where(m => m.IsKind(SyntaxKind.RequiredKeyword)))
            changes.Add(Edit.Remove(required));
        // An object that is made anew would have this alternative already.
        if (property.Initializer is { } initializer)
            changes.Add(new TextChange(TextSpan.FromBounds(property.AccessorList!.Span.End, property.SemicolonToken.Span.End), ""));
        site.Offer("Make the type nullable", changes);
    }
}
