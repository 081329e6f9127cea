#if NET
using System.Numerics;

#endif
namespace RelaxCodec.Datatypes;

/// <summary>
/// A nondeterministic automaton that is in many states at once, kept as bits: for the patterns whose deterministic one would be too large,
/// such as <c>.*a.{20}</c>. A character costs time in proportion to the states.
/// </summary>
/// <remarks>State 0 is where the text may end; every other state reads one character.</remarks>
internal sealed class PatternSimulation : PatternAutomaton
{
    private const int MaxStates = 1 << 15;
    private const int MaxMoves = 1 << 19;

    private readonly PatternAlphabet _alphabet;

    /// <summary>For every class the states that read it, as bits.</summary>
    private readonly ulong[] _reads;

    /// <summary>Where the states that follow a state start in <see cref="_follow"/>; those before the first character come last.</summary>
    private readonly int[] _followStarts;

    private readonly ushort[] _follow;
    private readonly int _words;

    private PatternSimulation(PatternAlphabet alphabet, ulong[] reads, int[] followStarts, ushort[] follow)
    {
        _alphabet = alphabet;
        _reads = reads;
        _followStarts = followStarts;
        _follow = follow;
        _words = reads.Length / alphabet.ClassCount;
    }

    private int StateCount => _followStarts.Length - 2;

    /// <exception cref="XsdPatternException">The states have more than half a million moves between them.</exception>
    public static PatternSimulation Build(PatternNfa nfa, string pattern)
    {
        var numbers = new int[nfa.Count];
        int count = 1;
        for (int state = 1; state < nfa.Count; state++)
        {
            if (nfa.SetOf(state) is not null)
                numbers[state] = count++;
        }

        var classes = new CharacterClasses(nfa.Sets());
        int words = Words(count);
        var reads = new ulong[classes.Count * words];
        var followStarts = new int[count + 2];
        var follow = new List<ushort>();
        AddFollow(0, []);
        for (int state = 1; state < nfa.Count; state++)
        {
            if (nfa.SetOf(state) is not { } set)
                continue;
            AddFollow(numbers[state], nfa.Closure(nfa.NextOf(state)));
            bool[] members = classes.MembersOf(set);
            for (int c = 0; c < members.Length; c++)
            {
                if (members[c])
                    Set(reads.AsSpan(c * words, words), numbers[state]);
            }
        }

        AddFollow(count, nfa.Closure(nfa.Start));
        return new PatternSimulation(classes.ToAlphabet(), reads, followStarts, [.. follow]);

        void AddFollow(int number, int[] states)
        {
            if (follow.Count + states.Length > MaxMoves)
            {
                throw new XsdPatternException(
                    "The counts of this pattern are nested too deep: use smaller counts, or + and * instead.", pattern, 0);
            }

            followStarts[number] = follow.Count;
            foreach (int state in states)
                follow.Add((ushort)numbers[state]);
            followStarts[number + 1] = follow.Count;
        }
    }

    public override bool IsMatch(ReadOnlySpan<char> text)
    {
        Span<ulong> current = stackalloc ulong[_words];
        Span<ulong> next = stackalloc ulong[_words];
        current.Clear();
        Follow(StateCount, current);
        for (int i = 0; i < text.Length; i++)
        {
            int characterClass = _alphabet.ClassAt(text, ref i);
            if (characterClass < 0)
                return false;

            ReadOnlySpan<ulong> reads = _reads.AsSpan(characterClass * _words, _words);
            next.Clear();
            ulong any = 0;
            for (int word = 0; word < reads.Length; word++)
            {
                ulong bits = current[word] & reads[word];
                any |= bits;
                for (; bits != 0; bits &= bits - 1)
                    Follow((word * 64) + LowestBit(bits), next);
            }

            if (any == 0)
                return false;
            Span<ulong> previous = current;
            current = next;
            next = previous;
        }

        return (current[0] & 1) != 0;
    }

    public static PatternSimulation ReadBody(ref PatternTableReader table)
    {
        PatternAlphabet alphabet = PatternAlphabet.Read(ref table);
        int count = PatternTableReader.Require(table.ReadCount(), 1, MaxStates);
        int words = Words(count);
        var reads = new ulong[alphabet.ClassCount * words];
        var followStarts = new int[count + 2];
        var follow = new List<ushort>();
        for (int state = 0; state <= count; state++)
        {
            int characterClass = -1;
            for (int i = table.Read(); i > 0; i--)
            {
                characterClass += 1 + table.ReadBelow(alphabet.ClassCount - characterClass - 1);
                Set(reads.AsSpan(characterClass * words, words), state);
            }

            followStarts[state] = follow.Count;
            int previous = state;
            for (int i = table.Read(); i > 0; i--)
            {
                previous += table.ReadSigned();
                follow.Add((ushort)PatternTableReader.Require(previous, 0, count - 1));
            }
        }

        followStarts[count + 1] = follow.Count;
        return new PatternSimulation(alphabet, reads, followStarts, [.. follow]);
    }

    protected override void WriteBody(PatternTableWriter table)
    {
        _alphabet.Write(table);
        table.Write(StateCount);
        for (int state = 0; state <= StateCount; state++)
        {
            WriteReads(table, state);
            table.Write(_followStarts[state + 1] - _followStarts[state]);
            int previous = state;
            for (int i = _followStarts[state]; i < _followStarts[state + 1]; i++)
            {
                table.WriteSigned(_follow[i] - previous);
                previous = _follow[i];
            }
        }
    }

    private void WriteReads(PatternTableWriter table, int state)
    {
        var classes = new List<int>();
        for (int c = 0; c < _alphabet.ClassCount && state < StateCount; c++)
        {
            if ((_reads[(c * _words) + (state >> 6)] >> (state & 63) & 1) != 0)
                classes.Add(c);
        }

        table.Write(classes.Count);
        int previous = -1;
        foreach (int c in classes)
        {
            table.Write(c - previous - 1);
            previous = c;
        }
    }

    private void Follow(int state, Span<ulong> states)
    {
        for (int i = _followStarts[state]; i < _followStarts[state + 1]; i++)
            Set(states, _follow[i]);
    }

    private static void Set(Span<ulong> states, int state) => states[state >> 6] |= 1UL << (state & 63);

    private static int Words(int stateCount) => (stateCount + 63) / 64;

    private static int LowestBit(ulong bits)
    {
#if NET
        return BitOperations.TrailingZeroCount(bits);
#else
        int bit = 0;
        for (; (bits & 1) == 0; bits >>= 1)
            bit++;
        return bit;
#endif
    }
}
