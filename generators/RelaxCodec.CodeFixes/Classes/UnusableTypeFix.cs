using System.Composition;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;
using RelaxCodec.CodeFixes.Editing;

namespace RelaxCodec.CodeFixes.Classes;

/// <summary>Makes a struct a class, a static class one with objects, or lets other files see a type.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(UnusableTypeFix)), Shared]
public sealed class UnusableTypeFix() : SourceFixProvider("RXC015")
{
    private protected override void OfferFixes(FixSite site)
    {
        if (site.Find<BaseTypeDeclarationSyntax>() is not { } type)
            return;
        SyntaxToken file = type.Modifiers.FirstOrDefault(m => m.IsKind(SyntaxKind.FileKeyword));
        if (file.IsKind(SyntaxKind.FileKeyword))
            site.Offer("Remove 'file'", Edit.Remove(file));
        else if (type.Modifiers.IndexOf(SyntaxKind.StaticKeyword) is >= 0 and var isStatic)
            site.Offer("Remove 'static'", Edit.Remove(type.Modifiers[isStatic]));
        else if (StructKeywordOf(type) is { } keyword && !type.Modifiers.Any(SyntaxKind.RefKeyword))
            site.Offer("Make it a class", [
                .. type.Modifiers.Where(m => m.IsKind(SyntaxKind.ReadOnlyKeyword)).Select(Edit.Remove),
                new TextChange(keyword.Span, "class")
            ]);
    }

    private static SyntaxToken? StructKeywordOf(BaseTypeDeclarationSyntax type) => type switch
    {
        StructDeclarationSyntax plain => plain.Keyword,
        RecordDeclarationSyntax record when record.ClassOrStructKeyword.IsKind(SyntaxKind.StructKeyword) => record.ClassOrStructKeyword,
        _ => null,
    };
}
