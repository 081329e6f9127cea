namespace RelaxCodec.Datatypes;

/// <summary>
/// A pattern as a nondeterministic automaton: a state either reads one character of a set and moves on, or branches without reading, or
/// accepts. Counts are written out, so <c>a{2,4}</c> has four states that read.
/// </summary>
internal sealed class PatternNfa
{
    /// <summary>The state that accepts; it is always the first.</summary>
    public const int Accept = 0;

    private const int MaxStates = 20_000;

    private readonly List<State> _states = [new State(null, -1, -1)];
    private readonly string _pattern;

    private PatternNfa(string pattern) => _pattern = pattern;

    public int Start { get; private set; }

    public int Count => _states.Count;

    /// <exception cref="XsdPatternException">Its counts write out to more than 20,000 states.</exception>
    public static PatternNfa Build(PatternNode node, string pattern)
    {
        var nfa = new PatternNfa(pattern);
        nfa.Start = nfa.Add(node, Accept);
        return nfa;
    }

    /// <summary>The set that a state reads a character of; null where it reads none.</summary>
    public CodePointSet? SetOf(int state) => _states[state].Set;

    /// <summary>Where a reading state moves to.</summary>
    public int NextOf(int state) => _states[state].Next;

    /// <summary>The sets of all reading states; one may come several times.</summary>
    public IEnumerable<CodePointSet> Sets()
    {
        foreach (State state in _states)
        {
            if (state.Set is not null)
                yield return state.Set;
        }
    }

    /// <summary>The reading and accepting states that are reached from a state without reading, in rising order.</summary>
    public int[] Closure(int state)
    {
        var reached = new List<int>();
        var seen = new HashSet<int>();
        var pending = new Stack<int>();
        pending.Push(state);
        while (pending.Count > 0)
        {
            int current = pending.Pop();
            if (!seen.Add(current))
                continue;
            if (current == Accept || _states[current].Set is not null)
            {
                reached.Add(current);
                continue;
            }

            pending.Push(_states[current].Next);
            pending.Push(_states[current].Other);
        }

        reached.Sort();
        return [.. reached];
    }

    /// <summary>Adds what reads <paramref name="node"/> and goes on at <paramref name="next"/>; returns its entry.</summary>
    private int Add(PatternNode node, int next)
    {
        switch (node)
        {
            case PatternNode.Character character:
                return AddState(new State(character.Set, next, -1));
            case PatternNode.Sequence sequence:
                for (int i = sequence.Parts.Count - 1; i >= 0; i--)
                    next = Add(sequence.Parts[i], next);
                return next;
            case PatternNode.Branches branches:
                int entry = Add(branches.Alternatives[0], next);
                for (int i = 1; i < branches.Alternatives.Count; i++)
                    entry = AddState(new State(null, entry, Add(branches.Alternatives[i], next)));
                return entry;
            case PatternNode.Repeat repeat:
                return AddRepeat(repeat, next);
            default:
                throw new InvalidOperationException($"Unknown node {node}.");
        }
    }

    private int AddRepeat(PatternNode.Repeat repeat, int next)
    {
        int entry = next;
        int copies = repeat.Min;
        if (repeat.Max is { } max)
        {
            for (int i = repeat.Min; i < max; i++)
                entry = AddState(new State(null, Add(repeat.Part, entry), next));
        }
        else
        {
            int loop = AddState(default);
            int body = Add(repeat.Part, loop);
            _states[loop] = new State(null, body, next);
            entry = copies == 0 ? loop : body;
            copies--;
        }

        for (; copies > 0; copies--)
        {
            int copy = Add(repeat.Part, entry);
            if (copy == entry)
                break; // The part is empty: more copies of it are, too.
            entry = copy;
        }

        return entry;
    }

    private int AddState(State state)
    {
        if (_states.Count == MaxStates)
        {
            throw new XsdPatternException(
                $"Written out, the counts of this pattern take more than {MaxStates} states: use smaller counts, or + and *.", _pattern, 0);
        }

        _states.Add(state);
        return _states.Count - 1;
    }

    private readonly record struct State(CodePointSet? Set, int Next, int Other);
}
