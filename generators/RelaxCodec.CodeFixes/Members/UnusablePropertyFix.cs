using System.Composition;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using RelaxCodec.CodeFixes.Editing;

namespace RelaxCodec.CodeFixes.Members;

/// <summary>Makes a static property one of the object.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(UnusablePropertyFix)), Shared]
public sealed class UnusablePropertyFix() : SourceFixProvider("RXC018")
{
    private protected override void OfferFixes(FixSite site)
    {
        SyntaxToken isStatic = site.Property?.Modifiers.FirstOrDefault(m => m.IsKind(SyntaxKind.StaticKeyword)) ?? default;
        if (isStatic.IsKind(SyntaxKind.StaticKeyword))
            site.Offer("Remove 'static'", Edit.Remove(isStatic));
    }
}
