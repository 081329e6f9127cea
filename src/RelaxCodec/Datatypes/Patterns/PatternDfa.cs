namespace RelaxCodec.Datatypes;

/// <summary>A finished automaton: one look-up for the class of a character, one for the next state.</summary>
internal sealed class PatternDfa
{
    private readonly ushort[] _asciiClasses = new ushort[0x80];

    /// <param name="starts">The first code point of every interval of characters; the first is 0.</param>
    /// <param name="classes">The class of every interval.</param>
    /// <param name="classCount">How many classes there are.</param>
    /// <param name="next">The next state for every state and class. State 0 never leads to acceptance.</param>
    /// <param name="accepting">For every state whether the text may end there.</param>
    /// <param name="start">The state before the first character.</param>
    public PatternDfa(int[] starts, ushort[] classes, int classCount, ushort[] next, bool[] accepting, int start)
    {
        Starts = starts;
        Classes = classes;
        ClassCount = classCount;
        Next = next;
        Accepting = accepting;
        Start = start;
        for (int i = 0; i < starts.Length; i++)
        {
            int end = i + 1 < starts.Length ? starts[i + 1] : 0x80;
            for (int c = starts[i]; c < end && c < 0x80; c++)
                _asciiClasses[c] = classes[i];
        }
    }

    public int[] Starts { get; }

    public ushort[] Classes { get; }

    public int ClassCount { get; }

    public ushort[] Next { get; }

    public bool[] Accepting { get; }

    public int Start { get; }

    public bool IsMatch(ReadOnlySpan<char> text)
    {
        ushort[] next = Next;
        ushort[] asciiClasses = _asciiClasses;
        int classCount = ClassCount;
        int state = Start;
        for (int i = 0; i < text.Length; i++)
        {
            char c = text[i];
            int characterClass;
            if (c < asciiClasses.Length)
                characterClass = asciiClasses[c];
            else if (!char.IsSurrogate(c))
                characterClass = ClassOf(c);
            else if (i + 1 < text.Length && char.IsSurrogatePair(c, text[i + 1]))
                characterClass = ClassOf(char.ConvertToUtf32(c, text[++i]));
            else
                return false; // Half a surrogate pair is no character.

            state = next[(state * classCount) + characterClass];
            if (state == 0)
                return false;
        }

        return Accepting[state];
    }

    private int ClassOf(int codePoint)
    {
        int low = 0;
        int high = Starts.Length - 1;
        while (low < high)
        {
            int middle = (low + high + 1) >> 1;
            if (codePoint < Starts[middle])
                high = middle - 1;
            else
                low = middle;
        }

        return Classes[low];
    }
}
