using System.Composition;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using RelaxCodec.CodeFixes.Editing;

namespace RelaxCodec.CodeFixes.Members;

/// <summary>Makes the type of a property with a default not nullable, and lets it begin with the default.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(InvalidDefaultFix)), Shared]
public sealed class InvalidDefaultFix() : SourceFixProvider("RXC027")
{
    private protected override void OfferFixes(FixSite site)
    {
        if (site.Property is not { Type: NullableTypeSyntax nullable } property
            || Annotated.Has(property, "Choice")
            || Annotated.Has(property, "List")
            || site.Argument(3) is not { } constant
            || DefaultInitializer.Of(property, nullable.ElementType.ToString(), constant) is not { } change)
            return;
        site.Offer($"Make the type '{nullable.ElementType}'", Edit.Replace(nullable, nullable.ElementType.ToString()), change);
    }
}
