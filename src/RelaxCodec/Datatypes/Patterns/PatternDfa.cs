namespace RelaxCodec.Datatypes;

/// <summary>A deterministic automaton: one look-up for the class of a character, one for the next state.</summary>
/// <param name="alphabet">The character classes.</param>
/// <param name="next">The next state for every state and class. State 0 never leads to acceptance.</param>
/// <param name="accepting">For every state whether the text may end there.</param>
/// <param name="start">The state before the first character.</param>
internal sealed class PatternDfa(PatternAlphabet alphabet, ushort[] next, bool[] accepting, int start) : PatternAutomaton
{
    private readonly PatternAlphabet _alphabet = alphabet;
    private readonly ushort[] _next = next;
    private readonly bool[] _accepting = accepting;
    private readonly int _start = start;

    public override bool IsMatch(ReadOnlySpan<char> text)
    {
        PatternAlphabet alphabet = _alphabet;
        ReadOnlySpan<ushort> ascii = alphabet.Ascii;
        ushort[] next = _next;
        int classCount = alphabet.ClassCount;
        int state = _start;
        for (int i = 0; i < text.Length; i++)
        {
            char c = text[i];
            int characterClass = c < ascii.Length ? ascii[c] : alphabet.ClassAt(text, ref i);
            if (characterClass < 0)
                return false;
            state = next[(state * classCount) + characterClass];
            if (state == 0)
                return false;
        }

        return _accepting[state];
    }

    public static PatternDfa ReadBody(ref PatternTableReader table)
    {
        PatternAlphabet alphabet = PatternAlphabet.Read(ref table);
        int stateCount = PatternTableReader.Require(table.ReadCount(), 1, 1 << 16);
        int start = table.ReadBelow(stateCount);
        var next = new ushort[stateCount * alphabet.ClassCount];
        var accepting = new bool[stateCount];
        for (int state = 0; state < stateCount; state++)
            accepting[state] = ReadRow(ref table, next.AsSpan(state * alphabet.ClassCount, alphabet.ClassCount), state, stateCount);
        return new PatternDfa(alphabet, next, accepting, start);
    }

    protected override void WriteBody(PatternTableWriter table)
    {
        _alphabet.Write(table);
        table.Write(_accepting.Length);
        table.Write(_start);
        for (int state = 0; state < _accepting.Length; state++)
            WriteRow(table, _next.AsSpan(state * _alphabet.ClassCount, _alphabet.ClassCount), state, _accepting[state]);
    }

    /// <summary>
    /// A row is runs of classes that move to the same state; the first number also says whether the state accepts. Targets are distances,
    /// which are short in states numbered as they are reached, but for state 0, the commonest.
    /// </summary>
    private static void WriteRow(PatternTableWriter table, ReadOnlySpan<ushort> row, int state, bool accepting)
    {
        for (int c = 0; c < row.Length;)
        {
            int run = 1;
            while (c + run < row.Length && row[c + run] == row[c])
                run++;
            table.Write(c == 0 ? (2 * run) + (accepting ? 1 : 0) : run);
            if (row[c] == 0)
                table.Write(0);
            else
                table.WriteSigned(row[c] >= state ? row[c] - state + 1 : row[c] - state);
            c += run;
        }
    }

    private static bool ReadRow(ref PatternTableReader table, Span<ushort> row, int state, int stateCount)
    {
        int first = table.Read();
        int run = first / 2;
        for (int c = 0; ;)
        {
            PatternTableReader.Require(run, 1, row.Length - c);
            int distance = table.ReadSigned();
            int target = distance == 0 ? 0 : distance > 0 ? state + distance - 1 : state + distance;
            row.Slice(c, run).Fill((ushort)PatternTableReader.Require(target, 0, stateCount - 1));
            c += run;
            if (c == row.Length)
                return (first & 1) != 0;
            run = table.Read();
        }
    }
}
