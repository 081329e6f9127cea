using System.Composition;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using RelaxCodec.CodeFixes.Editing;

namespace RelaxCodec.CodeFixes.Members;

/// <summary>Removes one of two annotations that exclude each other.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(ConflictingAnnotationsFix)), Shared]
public sealed class ConflictingAnnotationsFix() : SourceFixProvider("RXC016")
{
    private protected override void OfferFixes(FixSite site)
    {
        if (site.Find<MemberDeclarationSyntax>() is not { } declaration)
            return;
        foreach (string? name in new[] { site.Argument(1), site.Argument(2) })
        {
            if (name is not null && Annotated.FindAll(declaration, name).ToArray() is [var annotation])
                site.Offer($"Remove [{name}]", Edit.Remove(annotation));
        }
    }
}
