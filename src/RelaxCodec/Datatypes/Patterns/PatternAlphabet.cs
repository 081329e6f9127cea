namespace RelaxCodec.Datatypes;

/// <summary>Maps every code point to the character class that an automaton has a column for.</summary>
internal sealed class PatternAlphabet
{
    private readonly ushort[] _ascii = new ushort[0x80];
    private readonly int[] _starts;
    private readonly ushort[] _classes;

    /// <param name="starts">The first code point of every interval; the first is 0.</param>
    /// <param name="classes">The class of every interval.</param>
    /// <param name="classCount">How many classes there are.</param>
    public PatternAlphabet(int[] starts, ushort[] classes, int classCount)
    {
        _starts = starts;
        _classes = classes;
        ClassCount = classCount;
        for (int i = 0; i < starts.Length; i++)
        {
            int end = i + 1 < starts.Length ? starts[i + 1] : 0x80;
            for (int c = starts[i]; c < end && c < 0x80; c++)
                _ascii[c] = classes[i];
        }
    }

    public int ClassCount { get; }

    /// <summary>The classes of the ASCII characters.</summary>
    public ReadOnlySpan<ushort> Ascii => _ascii;

    /// <summary>
    /// The class of the character at an index, which moves to the last of its UTF-16 units; -1 where half a surrogate pair stands.
    /// </summary>
    public int ClassAt(ReadOnlySpan<char> text, ref int index)
    {
        char c = text[index];
        if (c < _ascii.Length)
            return _ascii[c];
        if (!char.IsSurrogate(c))
            return ClassOf(c);
        if (index + 1 == text.Length || !char.IsSurrogatePair(c, text[index + 1]))
            return -1;
        return ClassOf(char.ConvertToUtf32(c, text[++index]));
    }

    public void Write(PatternTableWriter table)
    {
        table.Write(ClassCount);
        table.Write(_starts.Length);
        int previous = 0;
        for (int i = 0; i < _starts.Length; i++)
        {
            table.Write(_starts[i] - previous);
            table.Write(_classes[i]);
            previous = _starts[i];
        }
    }

    public static PatternAlphabet Read(ref PatternTableReader table)
    {
        int classCount = table.ReadCount();
        var starts = new int[table.ReadCount()];
        var classes = new ushort[starts.Length];
        int previous = 0;
        for (int i = 0; i < starts.Length; i++)
        {
            starts[i] = previous += table.Read();
            classes[i] = (ushort)table.ReadBelow(classCount);
        }

        return new PatternAlphabet(starts, classes, classCount);
    }

    private int ClassOf(int codePoint)
    {
        int low = 0;
        int high = _starts.Length - 1;
        while (low < high)
        {
            int middle = (low + high + 1) >> 1;
            if (codePoint < _starts[middle])
                high = middle - 1;
            else
                low = middle;
        }

        return _classes[low];
    }
}
