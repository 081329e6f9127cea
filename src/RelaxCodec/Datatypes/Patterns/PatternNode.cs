namespace RelaxCodec.Datatypes;

/// <summary>A parsed regular expression.</summary>
internal abstract record PatternNode
{
    private PatternNode()
    {
    }

    /// <summary>One character of a set.</summary>
    internal sealed record Character(CodePointSet Set) : PatternNode;

    /// <summary>One part after the other; none of them is the empty text.</summary>
    internal sealed record Sequence(IReadOnlyList<PatternNode> Parts) : PatternNode;

    /// <summary>One of several branches.</summary>
    internal sealed record Branches(IReadOnlyList<PatternNode> Alternatives) : PatternNode;

    /// <summary>A part, from <paramref name="Min"/> to <paramref name="Max"/> times; without a maximum as often as it likes.</summary>
    internal sealed record Repeat(PatternNode Part, int Min, int? Max) : PatternNode;
}
