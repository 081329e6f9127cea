namespace RelaxCodec.Datatypes;

/// <summary>
/// Merges the states of an automaton that accept the same rests of a text (Hopcroft's algorithm), then the character classes that no state
/// tells apart, and numbers the states in the order in which they are first reached.
/// </summary>
internal sealed class PatternDfaMinimizer
{
    private readonly List<int[]> _rows;
    private readonly int _classCount;
    private readonly int[] _blockOf;
    private readonly List<List<int>> _blocks = [];
    private readonly Queue<int> _pending = new();
    private readonly List<bool> _isPending = [];

    private PatternDfaMinimizer(List<int[]> rows, int classCount)
    {
        _rows = rows;
        _classCount = classCount;
        _blockOf = new int[rows.Count];
    }

    /// <summary>State 0 of <paramref name="rows"/> is the one from which no text is accepted; it stays state 0.</summary>
    public static PatternDfa Minimize(List<int[]> rows, List<bool> accepting, int start, CharacterClasses classes)
    {
        var minimizer = new PatternDfaMinimizer(rows, classes.Count);
        minimizer.Refine(accepting);
        return minimizer.Number(accepting, start, classes);
    }

    private void Refine(List<bool> accepting)
    {
        List<int>[] initial = [[], []];
        for (int state = 0; state < _rows.Count; state++)
            initial[accepting[state] ? 1 : 0].Add(state);
        foreach (List<int> states in initial)
        {
            if (states.Count > 0)
                AddBlock(states, pending: true);
        }

        List<int>[] sources = Sources();
        var hits = new Dictionary<int, List<int>>();
        while (_pending.Count > 0)
        {
            int block = _pending.Dequeue();
            _isPending[block] = false;
            int[] splitter = [.. _blocks[block]];
            for (int c = 0; c < _classCount; c++)
            {
                hits.Clear();
                foreach (int target in splitter)
                {
                    foreach (int source in sources[(target * _classCount) + c])
                    {
                        if (!hits.TryGetValue(_blockOf[source], out List<int>? states))
                            hits[_blockOf[source]] = states = [];
                        states.Add(source);
                    }
                }

                foreach (KeyValuePair<int, List<int>> hit in hits)
                    Split(hit.Key, hit.Value);
            }
        }
    }

    /// <summary>The states that move to a state, for every state and class.</summary>
    private List<int>[] Sources()
    {
        var sources = new List<int>[_rows.Count * _classCount];
        for (int i = 0; i < sources.Length; i++)
            sources[i] = [];
        for (int state = 0; state < _rows.Count; state++)
        {
            for (int c = 0; c < _classCount; c++)
                sources[(_rows[state][c] * _classCount) + c].Add(state);
        }

        return sources;
    }

    private void Split(int block, List<int> hit)
    {
        List<int> states = _blocks[block];
        if (hit.Count == states.Count)
            return;

        var inside = new HashSet<int>(hit);
        states.RemoveAll(inside.Contains);
        // Both parts must split others if the whole still had to, else the smaller one is enough.
        if (!_isPending[block] && states.Count < hit.Count)
        {
            AddBlock(hit, pending: false);
            _pending.Enqueue(block);
            _isPending[block] = true;
        }
        else
        {
            AddBlock(hit, pending: true);
        }
    }

    private void AddBlock(List<int> states, bool pending)
    {
        int block = _blocks.Count;
        _blocks.Add(states);
        _isPending.Add(pending);
        if (pending)
            _pending.Enqueue(block);
        foreach (int state in states)
            _blockOf[state] = block;
    }

    private PatternDfa Number(List<bool> accepting, int start, CharacterClasses classes)
    {
        var numberOf = new int[_blocks.Count];
        for (int i = 0; i < numberOf.Length; i++)
            numberOf[i] = -1;
        var order = new List<int>();
        Visit(_blockOf[0]);
        Visit(_blockOf[start]);
        for (int i = 0; i < order.Count; i++)
        {
            foreach (int target in _rows[_blocks[order[i]][0]])
                Visit(_blockOf[target]);
        }

        (int[] columns, int columnCount) = MergeColumns(order);
        var next = new ushort[order.Count * columnCount];
        var accepts = new bool[order.Count];
        for (int state = 0; state < order.Count; state++)
        {
            int representative = _blocks[order[state]][0];
            accepts[state] = accepting[representative];
            for (int c = 0; c < _classCount; c++)
                next[(state * columnCount) + columns[c]] = (ushort)numberOf[_blockOf[_rows[representative][c]]];
        }

        return new PatternDfa(MergeIntervals(classes, columns, columnCount), next, accepts, numberOf[_blockOf[start]]);

        void Visit(int block)
        {
            if (numberOf[block] >= 0)
                return;
            numberOf[block] = order.Count;
            order.Add(block);
        }
    }

    /// <summary>Gives classes that move every state to the same one the same number, in the order of their first appearance.</summary>
    private (int[] Columns, int Count) MergeColumns(List<int> order)
    {
        var columns = new int[_classCount];
        int count = 0;
        var representatives = new List<int>();
        for (int c = 0; c < _classCount; c++)
        {
            columns[c] = -1;
            for (int k = 0; k < representatives.Count && columns[c] < 0; k++)
            {
                if (order.TrueForAll(block => Target(block, c) == Target(block, representatives[k])))
                    columns[c] = k;
            }

            if (columns[c] >= 0)
                continue;
            columns[c] = count++;
            representatives.Add(c);
        }

        return (columns, count);

        int Target(int block, int c) => _blockOf[_rows[_blocks[block][0]][c]];
    }

    private static PatternAlphabet MergeIntervals(CharacterClasses classes, int[] columns, int columnCount)
    {
        var starts = new List<int>();
        var merged = new List<ushort>();
        for (int i = 0; i < classes.Starts.Length; i++)
        {
            ushort column = (ushort)columns[classes.Classes[i]];
            if (merged.Count > 0 && merged[merged.Count - 1] == column)
                continue;
            starts.Add(classes.Starts[i]);
            merged.Add(column);
        }

        return new PatternAlphabet([.. starts], [.. merged], columnCount);
    }
}
