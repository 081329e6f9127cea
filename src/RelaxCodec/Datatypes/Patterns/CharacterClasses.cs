namespace RelaxCodec.Datatypes;

/// <summary>
/// Splits the code points into classes that no set of a pattern tells apart, so that an automaton needs one column a class instead of one
/// a character. Class 0 is that of U+0000.
/// </summary>
internal sealed class CharacterClasses
{
    private readonly Dictionary<CodePointSet, bool[]> _members = [];

    public CharacterClasses(IEnumerable<CodePointSet> sets)
    {
        CodePointSet[] distinct = [.. new HashSet<CodePointSet>(sets)];
        Starts = Boundaries(distinct);
        Classes = new int[Starts.Length];
        Count = 1;
        foreach (CodePointSet set in distinct)
            Split(set);

        foreach (CodePointSet set in distinct)
        {
            var members = new bool[Count];
            for (int i = 0; i < Starts.Length; i++)
                members[Classes[i]] = set.Contains(Starts[i]);
            _members[set] = members;
        }
    }

    public int Count { get; private set; }

    /// <summary>The first code point of every interval; the first is 0.</summary>
    public int[] Starts { get; }

    /// <summary>The class of every interval.</summary>
    public int[] Classes { get; }

    /// <summary>For every class whether a set holds it.</summary>
    public bool[] MembersOf(CodePointSet set) => _members[set];

    public PatternAlphabet ToAlphabet() => new(Starts, Array.ConvertAll(Classes, static c => (ushort)c), Count);

    private static int[] Boundaries(CodePointSet[] sets)
    {
        var boundaries = new SortedSet<int> { 0 };
        foreach (CodePointSet set in sets)
        {
            foreach (CodePointRange range in set.Ranges)
            {
                boundaries.Add(range.First);
                if (range.Last < 0x10FFFF)
                    boundaries.Add(range.Last + 1);
            }
        }

        return [.. boundaries];
    }

    /// <summary>Gives the intervals in <paramref name="set"/> new classes, one for each class that they share with others.</summary>
    private void Split(CodePointSet set)
    {
        var outside = new bool[Count];
        for (int i = 0; i < Starts.Length; i++)
            outside[Classes[i]] |= !set.Contains(Starts[i]);

        var renamed = new int[Count];
        for (int i = 0; i < Starts.Length; i++)
        {
            int old = Classes[i];
            if (!outside[old] || !set.Contains(Starts[i]))
                continue;
            if (renamed[old] == 0)
                renamed[old] = Count++;
            Classes[i] = renamed[old];
        }
    }
}
