using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;
using RelaxCodec.Generators.Declarations;

namespace RelaxCodec.Generators.Diagnostics;

/// <summary>
/// A place in a file, by its tokens: what of a <see cref="Location"/> can be compared and keeps no tree alive. It holds while the file
/// declares the same, wherever edits within bodies have moved it.
/// </summary>
internal sealed record SourceSpan(string Path, int FirstToken, int LastToken)
{
    public static SourceSpan? Of(Location? location)
    {
        if (location?.SourceTree is not { } tree)
            return null;
        DeclaredSyntax declared = DeclaredSyntax.Of(tree, CancellationToken.None);
        return new SourceSpan(
            tree.FilePath, IndexOf(declared.Starts, location.SourceSpan.Start), IndexOf(declared.Ends, location.SourceSpan.End));
    }

    public static SourceSpan? Of(SyntaxReference? reference, CancellationToken cancellation) =>
        reference is null ? null : Of(reference.GetSyntax(cancellation).GetLocation());

    /// <summary>The location in its tree, so that <c>#pragma</c> and suppressions apply.</summary>
    public Location In(Compilation compilation)
    {
        foreach (SyntaxTree tree in compilation.SyntaxTrees)
        {
            if (tree.FilePath == Path && DeclaredSyntax.Of(tree, CancellationToken.None) is var declared && LastToken < declared.Ends.Count)
            {
                // A name that is missing has no width, and may seem to end before it begins.
                int start = declared.Starts[FirstToken];
                return Location.Create(tree, TextSpan.FromBounds(start, Math.Max(start, declared.Ends[LastToken])));
            }
        }

        return Location.None;
    }

    // The place itself, or the one before it.
    private static int IndexOf(IReadOnlyList<int> places, int place)
    {
        int low = 0;
        int high = places.Count - 1;
        while (low < high)
        {
            int middle = (low + high + 1) / 2;
            if (places[middle] <= place)
                low = middle;
            else
                high = middle - 1;
        }

        return low;
    }
}
