using System.Composition;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using RelaxCodec.CodeFixes.Editing;

namespace RelaxCodec.CodeFixes.Members;

/// <summary>Lets a new object begin with the default of its attribute.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(DefaultNotInitialFix)), Shared]
public sealed class DefaultNotInitialFix() : SourceFixProvider("RXC028")
{
    private protected override void OfferFixes(FixSite site)
    {
        if (site.Property is { } property && site.Argument(3) is { } constant
            && DefaultInitializer.Of(property, property.Type.ToString(), constant) is { } change)
            site.Offer($"Initialize by {DefaultInitializer.ValueOf(property.Type.ToString(), constant)}", change);
    }
}
