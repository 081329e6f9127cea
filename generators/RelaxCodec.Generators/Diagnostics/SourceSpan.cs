using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace RelaxCodec.Generators.Diagnostics;

/// <summary>A place in a file: what of a <see cref="Location"/> can be compared and keeps no tree alive.</summary>
internal sealed record SourceSpan(string Path, TextSpan Span, LinePositionSpan Lines)
{
    public static SourceSpan? Of(Location? location) => location?.SourceTree is { } tree
        ? new SourceSpan(tree.FilePath, location.SourceSpan, location.GetLineSpan().Span)
        : null;

    public static SourceSpan? Of(SyntaxReference? reference, CancellationToken cancellation) =>
        reference is null ? null : Of(reference.GetSyntax(cancellation).GetLocation());

    /// <summary>The location in its tree, so that <c>#pragma</c> and suppressions apply.</summary>
    public Location In(Compilation compilation)
    {
        foreach (SyntaxTree tree in compilation.SyntaxTrees)
        {
            if (tree.FilePath == Path && Span.End <= tree.Length)
                return Location.Create(tree, Span);
        }

        return Location.Create(Path, Span, Lines);
    }
}
