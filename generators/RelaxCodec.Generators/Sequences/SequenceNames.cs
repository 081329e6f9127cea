using RelaxCodec.Generators.Model;

namespace RelaxCodec.Generators.Sequences;

/// <summary>The names that elements of a list go by in a pattern: local names; where several share one, those of their classes.</summary>
internal sealed class SequenceNames
{
    private readonly Dictionary<string, int> _indices = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<string>> _shared = new(StringComparer.Ordinal);
    private readonly HashSet<int> _mentioned = [];
    private readonly List<SequenceMention> _unknown = [];
    private readonly string[] _names;

    public SequenceNames(IReadOnlyList<ElementAlternative> elements)
    {
        _names = [.. elements.Select(e => e.Name.Local)];
        foreach (IGrouping<string, int> alike in Enumerable.Range(0, elements.Count).GroupBy(i => elements[i].Name.Local).ToList())
        {
            if (alike.Skip(1).Any())
                _shared.Add(alike.Key, []);
            else
                _indices.Add(alike.Key, alike.First());
        }

        // A class whose name is another element's goes by its full name.
        for (int i = 0; i < elements.Count; i++)
        {
            if (!_shared.TryGetValue(elements[i].Name.Local, out List<string>? classes))
                continue;
            string type = elements[i].Type;
            string simple = type.Substring(type.LastIndexOfAny([':', '.']) + 1).TrimStart('@');
            _names[i] = _indices.ContainsKey(simple) || _shared.ContainsKey(simple) ? elements[i].Define : simple;
            _indices[_names[i]] = i;
            classes.Add(_names[i]);
        }
    }

    /// <summary>All names, in the order of the elements.</summary>
    public IReadOnlyList<string> All => _names;

    /// <summary>The names that no element has, or several have, as they were mentioned.</summary>
    public IReadOnlyList<SequenceMention> Unknown => _unknown;

    /// <summary>The names that have not been mentioned.</summary>
    public IEnumerable<string> Unused => Enumerable.Range(0, _names.Length).Where(i => !_mentioned.Contains(i)).Select(i => _names[i]);

    /// <summary>The index of the element that a mention means; null if there is none, or several.</summary>
    public int? Resolve(SequenceMention mention)
    {
        if (_indices.TryGetValue(mention.Name, out int index))
        {
            _mentioned.Add(index);
            return index;
        }

        _unknown.Add(mention);
        return null;
    }

    /// <summary>The classes of the elements that share a local name; none if it is no such name.</summary>
    public IReadOnlyList<string> ClassesOf(string name) => _shared.TryGetValue(name, out List<string>? classes) ? classes : [];
}
