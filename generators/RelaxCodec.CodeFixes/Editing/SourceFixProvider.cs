using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;

namespace RelaxCodec.CodeFixes.Editing;

/// <summary>Mends diagnostics of the generator by changes of text, which leave everything else as it is.</summary>
public abstract class SourceFixProvider : CodeFixProvider
{
    /// <summary>Mends the diagnostics with these ids.</summary>
    protected SourceFixProvider(params string[] ids) => FixableDiagnosticIds = [.. ids];

    /// <inheritdoc/>
    public sealed override ImmutableArray<string> FixableDiagnosticIds { get; }

    /// <inheritdoc/>
    public sealed override FixAllProvider GetFixAllProvider() => WellKnownFixAllProviders.BatchFixer;

    /// <inheritdoc/>
    public sealed override async Task RegisterCodeFixesAsync(CodeFixContext context)
    {
        if (await context.Document.GetSyntaxRootAsync(context.CancellationToken).ConfigureAwait(false) is not { } root
            || await context.Document.GetSemanticModelAsync(context.CancellationToken).ConfigureAwait(false) is not { } model)
            return;
        foreach (Diagnostic diagnostic in context.Diagnostics)
        {
            if (root.FullSpan.Contains(diagnostic.Location.SourceSpan))
                OfferFixes(new FixSite(context, diagnostic, root, model));
        }
    }

    private protected abstract void OfferFixes(FixSite site);
}
