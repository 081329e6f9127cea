namespace RelaxCodec.Datatypes;

/// <summary>Makes a deterministic automaton of a nondeterministic one, by the subset construction.</summary>
internal sealed class PatternDfaBuilder
{
    /// <summary>A table of more states would weigh on every assembly that holds it.</summary>
    private const int MaxStates = 2_048;

    /// <summary>How many members the subsets may have together: the work it is to find them.</summary>
    private const int MaxMembers = 1 << 20;

    private readonly PatternNfa _nfa;
    private readonly CharacterClasses _classes;
    private readonly int[]?[] _closures;
    private readonly bool[]?[] _classesRead;
    private readonly Dictionary<int[], int> _known = new(SubsetComparer.Instance);
    private readonly List<int[]> _subsets = [];
    private readonly List<int[]> _rows = [];
    private readonly int[] _lastAdded;
    private int _stamp;
    private int _members;

    private PatternDfaBuilder(PatternNfa nfa)
    {
        _nfa = nfa;
        _classes = new CharacterClasses(nfa.Sets());
        _closures = new int[]?[nfa.Count];
        _classesRead = new bool[]?[nfa.Count];
        _lastAdded = new int[nfa.Count];
        for (int i = 0; i < nfa.Count; i++)
            _classesRead[i] = nfa.SetOf(i) is { } set ? _classes.MembersOf(set) : null;
    }

    /// <summary>The automaton, or null where it would have more than 2,048 states before they are merged.</summary>
    public static PatternDfa? TryBuild(PatternNfa nfa)
    {
        var builder = new PatternDfaBuilder(nfa);
        builder.StateOf([]); // State 0 is the one from which no text is accepted.
        int start = builder.StateOf(builder.ClosureOf(nfa.Start));
        for (int state = 0; state < builder._subsets.Count; state++)
        {
            if (builder._subsets.Count > MaxStates || builder._members > MaxMembers)
                return null;
            builder._rows.Add(builder.Row(builder._subsets[state]));
        }

        List<bool> accepting = builder._subsets.ConvertAll(static subset => subset.Length > 0 && subset[0] == PatternNfa.Accept);
        return PatternDfaMinimizer.Minimize(builder._rows, accepting, start, builder._classes);
    }

    private int[] Row(int[] subset)
    {
        var row = new int[_classes.Count];
        var targets = new List<int>();
        for (int c = 0; c < row.Length; c++)
        {
            targets.Clear();
            _stamp++;
            foreach (int state in subset)
            {
                if (_classesRead[state] is { } read && read[c])
                    AddNew(targets, ClosureOf(_nfa.NextOf(state)));
            }

            targets.Sort();
            row[c] = StateOf([.. targets]);
        }

        return row;
    }

    private void AddNew(List<int> targets, int[] closure)
    {
        foreach (int state in closure)
        {
            if (_lastAdded[state] == _stamp)
                continue;
            _lastAdded[state] = _stamp;
            targets.Add(state);
        }
    }

    private int[] ClosureOf(int state) => _closures[state] ??= _nfa.Closure(state);

    private int StateOf(int[] subset)
    {
        if (_known.TryGetValue(subset, out int state))
            return state;
        state = _subsets.Count;
        _known.Add(subset, state);
        _subsets.Add(subset);
        _members += subset.Length;
        return state;
    }

    private sealed class SubsetComparer : IEqualityComparer<int[]>
    {
        public static readonly SubsetComparer Instance = new();

        public bool Equals(int[]? x, int[]? y) => x.AsSpan().SequenceEqual(y);

        public int GetHashCode(int[] obj)
        {
            uint hash = 2166136261;
            foreach (int state in obj)
                hash = (hash ^ (uint)state) * 16777619;
            return (int)hash;
        }
    }
}
