using System.Runtime.CompilerServices;

namespace RelaxCodec;

/// <summary>
/// The automaton of a <c>[Sequence]</c>: which elements may follow one another in a list. Generated code makes one for each pattern; it is
/// never changed.
/// </summary>
public sealed class XmlSequence
{
    private readonly string[] _locals;
    private readonly string[] _namespaces;
    private readonly byte[] _columns;
    private readonly byte[] _states;
    private readonly int _width;

    // Open addressing: the index of a name, from 1.
    private readonly int[] _table;

    // Where reading resumes, for each state and column: 0 while nobody has asked, 1 for nowhere, else the state, from 2. Only documents
    // that are not valid need it, and all threads find the same.
    private byte[]? _resumptions;

    /// <summary>An automaton.</summary>
    /// <param name="names">The names of the elements, as <c>local</c> or <c>{namespace}local</c>.</param>
    /// <param name="columns">For each name its column.</param>
    /// <param name="states">
    /// For each state, the start first: 1 if the sequence may end there, else 0; then for each column 0 if none of its elements may stand
    /// there, or the number of the next state, from 1.
    /// </param>
    public XmlSequence(ReadOnlySpan<string> names, ReadOnlySpan<byte> columns, ReadOnlySpan<byte> states)
    {
        _columns = columns.ToArray();
        _states = states.ToArray();
        foreach (byte column in columns)
            _width = Math.Max(_width, column + 2);
        _locals = new string[names.Length];
        _namespaces = new string[names.Length];
        int size = 4;
        while (size < names.Length * 2)
            size *= 2;
        _table = new int[size];
        for (int i = 0; i < names.Length; i++)
        {
            int end = names[i].LastIndexOf('}');
            _locals[i] = names[i][(end + 1)..];
            _namespaces[i] = end < 0 ? "" : names[i][1..end];
            int place = PlaceOf(_locals[i]);
            while (_table[place] != 0)
                place = (place + 1) & (size - 1);
            _table[place] = i + 1;
        }
    }

    /// <summary>The column of an element; -1 if the sequence does not know it.</summary>
    internal int ColumnOf(string local, string ns)
    {
        for (int place = PlaceOf(local); _table[place] is > 0 and var number; place = (place + 1) & (_table.Length - 1))
        {
            if (_locals[number - 1] == local && _namespaces[number - 1] == ns)
                return _columns[number - 1];
        }

        return -1;
    }

    /// <summary>The state behind an element of a column; -1 if none of them may stand there.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal int Next(int state, int column) => _states[(state * _width) + 1 + column] - 1;

    /// <summary>Whether the sequence may end.</summary>
    internal bool MayEnd(int state) => _states[state * _width] != 0;

    /// <summary>
    /// The state behind an element that may not stand at its place: as if what is missing before it were there, or no more than that.
    /// </summary>
    /// <returns>-1 if it may not stand at any later place either.</returns>
    internal int Resume(int state, int column)
    {
        byte[] resumptions = _resumptions ??= new byte[_states.Length];
        ref byte resumption = ref resumptions[(state * _width) + 1 + column];
        if (resumption == 0)
            resumption = (byte)(FindResumption(state, column) + 2);
        return resumption - 2;
    }

    /// <summary>What may stand at a place, in words: the names of elements, and the end.</summary>
    /// <param name="state">The place.</param>
    /// <param name="end">What the end is called where the sequence may end; null to leave it out.</param>
    internal string Expected(int state, string? end)
    {
        var names = new List<string>();
        for (int i = 0; i < _locals.Length; i++)
        {
            if (Next(state, _columns[i]) >= 0 && !names.Contains(_locals[i]))
                names.Add(_locals[i]);
        }

        string listed = ProblemText.Allowed(string.Join(", ", names.Take(end is null ? names.Count - 1 : names.Count)), "elements");
        string last = end ?? names[^1];
        return names.Count == (end is null ? 1 : 0) ? last : $"{listed} or {last}";
    }

    // The nearest of the places that may follow: breadth first.
    private int FindResumption(int state, int column)
    {
        var places = new List<int> { state };
        for (int i = 0; i < places.Count; i++)
        {
            if (Next(places[i], column) is >= 0 and var next)
                return next;
            for (int c = 0; c < _width - 1; c++)
            {
                if (Next(places[i], c) is >= 0 and var place && !places.Contains(place))
                    places.Add(place);
            }
        }

        return -1;
    }

    private int PlaceOf(string local) =>
        ((local.Length * 37) + (local[0] * 5) + (local[^1] * 31) + local[local.Length / 2]) & (_table.Length - 1);
}
