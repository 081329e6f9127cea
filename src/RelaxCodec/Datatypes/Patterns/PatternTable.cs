using System.Text;

namespace RelaxCodec.Datatypes;

/// <summary>
/// Writes an automaton as a short text of printable ASCII, fit for a string literal, and reads it back. Numbers are little-endian groups of
/// five bits, a character each; the sixth bit says that more follow.
/// </summary>
internal static class PatternTable
{
    private const int Version = 1;

    /// <summary>Ends the numbers; behind it stands the pattern's source.</summary>
    private const char End = ' ';

    public static string Write(PatternDfa dfa, string source)
    {
        var table = new StringBuilder();
        WriteNumber(table, Version);
        WriteNumber(table, dfa.Accepting.Length);
        WriteNumber(table, dfa.ClassCount);
        WriteNumber(table, dfa.Start);
        WriteNumber(table, dfa.Starts.Length);
        int previous = 0;
        for (int i = 0; i < dfa.Starts.Length; i++)
        {
            WriteNumber(table, dfa.Starts[i] - previous);
            WriteNumber(table, dfa.Classes[i]);
            previous = dfa.Starts[i];
        }

        for (int state = 0; state < dfa.Accepting.Length; state++)
            WriteRow(table, dfa, state);
        return table.Append(End).Append(source).ToString();
    }

    public static (PatternDfa Dfa, string Source) Read(string table)
    {
        int position = 0;
        if (ReadNumber(table, ref position) != Version)
            throw Malformed();
        int stateCount = ReadNumber(table, ref position);
        int classCount = ReadNumber(table, ref position);
        int start = ReadNumber(table, ref position);
        int[] starts = new int[ReadNumber(table, ref position)];
        var classes = new ushort[starts.Length];
        int previous = 0;
        for (int i = 0; i < starts.Length; i++)
        {
            starts[i] = previous += ReadNumber(table, ref position);
            classes[i] = (ushort)ReadNumber(table, ref position);
        }

        var next = new ushort[stateCount * classCount];
        var accepting = new bool[stateCount];
        for (int state = 0; state < stateCount; state++)
            accepting[state] = ReadRow(table, ref position, next.AsSpan(state * classCount, classCount), state);
        if (position >= table.Length || table[position] != End)
            throw Malformed();
        return (new PatternDfa(starts, classes, classCount, next, accepting, start), table.Substring(position + 1));
    }

    /// <summary>A row is runs of classes that move to the same state; the first number also says whether the state accepts.</summary>
    private static void WriteRow(StringBuilder table, PatternDfa dfa, int state)
    {
        ReadOnlySpan<ushort> row = dfa.Next.AsSpan(state * dfa.ClassCount, dfa.ClassCount);
        bool accepting = dfa.Accepting[state];
        for (int c = 0; c < row.Length;)
        {
            int run = 1;
            while (c + run < row.Length && row[c + run] == row[c])
                run++;
            WriteNumber(table, c == 0 ? (2 * run) + (accepting ? 1 : 0) : run);
            WriteNumber(table, TargetCode(row[c], state));
            c += run;
        }
    }

    private static bool ReadRow(string table, ref int position, Span<ushort> row, int state)
    {
        int first = ReadNumber(table, ref position);
        int run = first / 2;
        for (int c = 0; ;)
        {
            ushort target = TargetOf(ReadNumber(table, ref position), state);
            if (run == 0 || run > row.Length - c)
                throw Malformed();
            row.Slice(c, run).Fill(target);
            c += run;
            if (c == row.Length)
                return (first & 1) != 0;
            run = ReadNumber(table, ref position);
        }
    }

    /// <summary>State 0, the commonest, as 0; the others by their distance, which is short in states numbered as they are reached.</summary>
    private static int TargetCode(int target, int state)
    {
        int distance = target - state;
        return target == 0 ? 0 : 1 + (distance >= 0 ? 2 * distance : (-2 * distance) - 1);
    }

    private static ushort TargetOf(int code, int state)
    {
        if (code == 0)
            return 0;
        code--;
        return (ushort)(state + ((code & 1) == 0 ? code / 2 : -(code + 1) / 2));
    }

    private static void WriteNumber(StringBuilder table, int number)
    {
        do
        {
            int group = number & 0x1F;
            number >>= 5;
            char c = (char)('?' + group + (number > 0 ? 0x20 : 0));
            table.Append(c == '\\' ? '!' : c); // So that a literal needs no escapes.
        }
        while (number > 0);
    }

    private static int ReadNumber(string table, ref int position)
    {
        int number = 0;
        for (int shift = 0; shift < 30; shift += 5)
        {
            if (position == table.Length)
                throw Malformed();
            char c = table[position++];
            int group = (c == '!' ? '\\' : c) - '?';
            if (group is < 0 or > 0x3F)
                throw Malformed();
            number |= (group & 0x1F) << shift;
            if (group <= 0x1F)
                return number;
        }

        throw Malformed();
    }

    private static FormatException Malformed() =>
        new("This is no pattern table of this version: it comes from XsdPattern.ToTable of another release, or was changed.");
}
