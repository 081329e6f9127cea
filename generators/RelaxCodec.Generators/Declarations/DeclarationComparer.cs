using Microsoft.CodeAnalysis;

namespace RelaxCodec.Generators.Declarations;

/// <summary>
/// Takes two compilations for one if they declare the same. The driver then goes on with the earlier one and asks nothing of the later: an
/// edit within a body costs the look at one file.
/// </summary>
internal sealed class DeclarationComparer : IEqualityComparer<Compilation>
{
    public static readonly DeclarationComparer Instance = new();

    public bool Equals(Compilation x, Compilation y)
    {
        if (ReferenceEquals(x, y))
            return true;
        if (x.AssemblyName != y.AssemblyName || !x.Options.Equals(y.Options) || !x.ExternalReferences.SequenceEqual(y.ExternalReferences))
            return false;
        using IEnumerator<SyntaxTree> its = x.SyntaxTrees.GetEnumerator();
        foreach (SyntaxTree tree in y.SyntaxTrees)
        {
            if (!its.MoveNext() || !IsSame(its.Current, tree))
                return false;
        }

        return !its.MoveNext();
    }

    public int GetHashCode(Compilation obj) => obj.AssemblyName?.GetHashCode() ?? 0;

    private static bool IsSame(SyntaxTree x, SyntaxTree y) => ReferenceEquals(x, y)
        || (x.FilePath == y.FilePath && x.Options.Equals(y.Options)
            && DeclaredSyntax.Of(x, CancellationToken.None).IsSameAs(DeclaredSyntax.Of(y, CancellationToken.None)));
}
