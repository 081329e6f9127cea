using RelaxCodec.Generators.Model;

namespace RelaxCodec.Generators.Sequences;

/// <summary>Compiles patterns to the smallest automata that judge by them.</summary>
internal static class SequenceCompiler
{
    // Of derivatives, before those that mean the same are made one.
    private const int MostExpressions = 1000;

    /// <summary>The automaton; null if it has too many states.</summary>
    /// <param name="pattern">The pattern.</param>
    /// <param name="itemCount">How many elements there are.</param>
    /// <param name="cancellation">Ends the work.</param>
    public static SequenceTable? Compile(SequencePattern pattern, int itemCount, CancellationToken cancellation)
    {
        var derivatives = new SequenceDerivatives();
        var states = new List<SequenceExpression> { derivatives.Of(pattern) };
        var numbers = new Dictionary<int, int> { [states[0].Id] = 0 };
        var rows = new List<int[]>();
        while (rows.Count < states.Count)
        {
            cancellation.ThrowIfCancellationRequested();
            int[] row = [.. Enumerable.Repeat(-1, itemCount)];
            var first = new SortedSet<int>();
            SequenceDerivatives.AddFirst(states[rows.Count], first);
            foreach (int item in first)
            {
                SequenceExpression next = derivatives.Derive(states[rows.Count], item)!;
                if (numbers.TryGetValue(next.Id, out row[item]))
                    continue;
                numbers.Add(next.Id, row[item] = states.Count);
                states.Add(next);
                if (states.Count > MostExpressions)
                    return null;
            }

            rows.Add(row);
        }

        return Table(rows, Classes(rows, [.. states.Select(s => s.IsNullable)]), states);
    }

    // States that no continuation tells apart are of one class: Moore's refinement.
    private static int[] Classes(List<int[]> rows, bool[] ends)
    {
        int[] classes = [.. ends.Select(e => e ? 1 : 0)];
        int count = classes.Distinct().Count();
        while (true)
        {
            var known = new Dictionary<string, int>(StringComparer.Ordinal);
            var refined = new int[classes.Length];
            for (int state = 0; state < classes.Length; state++)
            {
                string key = classes[state] + ":" + string.Join(",", rows[state].Select(next => next < 0 ? -1 : classes[next]));
                if (!known.TryGetValue(key, out refined[state]))
                    known.Add(key, refined[state] = known.Count);
            }

            if (known.Count == count)
                return refined;
            (classes, count) = (refined, known.Count);
        }
    }

    // Refinement numbers classes by their first states, so that the start is the first and the others follow as they are reached.
    private static SequenceTable? Table(List<int[]> rows, int[] classes, List<SequenceExpression> expressions)
    {
        int count = classes.Max() + 1;
        int[] representatives = [.. Enumerable.Range(0, count).Select(c => Array.IndexOf(classes, c))];
        var known = new Dictionary<string, int>(StringComparer.Ordinal);
        var columns = new List<byte>();
        var firstItems = new List<int>();
        for (int item = 0; item < rows[0].Length; item++)
        {
            string key = string.Join(",", representatives.Select(r => Target(r, item)));
            if (!known.TryGetValue(key, out int column))
            {
                known.Add(key, column = known.Count);
                firstItems.Add(item);
            }

            columns.Add(unchecked((byte)column));
        }

        if (count > SequenceTable.MostStates || firstItems.Count > SequenceTable.MostStates)
            return null;
        IEnumerable<byte> states = representatives.SelectMany(r =>
            firstItems.Select(item => (byte)Target(r, item)).Prepend((byte)(expressions[r].IsNullable ? 1 : 0)));
        return new SequenceTable(new(columns), new(states));

        int Target(int state, int item) => rows[state][item] < 0 ? 0 : classes[rows[state][item]] + 1;
    }
}
