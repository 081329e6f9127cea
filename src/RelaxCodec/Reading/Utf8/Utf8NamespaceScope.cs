namespace RelaxCodec;

/// <summary>
/// The namespace declarations in scope. Prefixes and namespace names have numbers, and each prefix knows its innermost declaration: nothing
/// here is searched, however many there are.
/// </summary>
internal sealed class Utf8NamespaceScope
{
    /// <summary>The number of "no prefix".</summary>
    public const int NoPrefix = 0;

    /// <summary>The number of the prefix <c>xml</c>.</summary>
    public const int XmlPrefix = 1;

    /// <summary>The number of the prefix <c>xmlns</c>.</summary>
    public const int XmlnsPrefix = 2;

    /// <summary>The number of "no namespace".</summary>
    public const int NoUri = 0;

    /// <summary>The number of the namespace of <c>xml:</c>.</summary>
    public const int XmlUri = 1;

    /// <summary>The number of the namespace of declarations.</summary>
    public const int XmlnsUri = 2;

    private const int MaxUris = 1024;
    private const int MaxCharacters = 64 * 1024;

    private readonly Dictionary<string, int> _numbers = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int>.AlternateLookup<ReadOnlySpan<char>> _numbersBySpan;
    private string[] _uris = new string[16];
    private int _uriCharacters;
    private Binding[] _bindings = new Binding[16];

    // The innermost declaration of each prefix, from 1; 0 for none.
    private int[] _innermost = new int[16];

    public Utf8NamespaceScope()
    {
        _numbersBySpan = _numbers.GetAlternateLookup<ReadOnlySpan<char>>();
        NumberOf("");
        NumberOf("http://www.w3.org/XML/1998/namespace");
        NumberOf("http://www.w3.org/2000/xmlns/");
    }

    /// <summary>How many declarations are in scope.</summary>
    public int Count { get; private set; }

    /// <summary>Whether there are more namespace names than are worth keeping for the next document.</summary>
    public bool IsOverfull => _numbers.Count > MaxUris || _uriCharacters > MaxCharacters;

    /// <summary>A namespace name by its number.</summary>
    public string this[int uri] => _uris[uri];

    /// <summary>The number of a namespace name.</summary>
    public int NumberOf(ReadOnlySpan<char> uri)
    {
        if (_numbersBySpan.TryGetValue(uri, out int number))
            return number;
        number = _numbers.Count;
        string name = uri.ToString();
        _numbers.Add(name, number);
        if (number == _uris.Length)
            Array.Resize(ref _uris, number * 2);
        _uris[number] = name;
        _uriCharacters += name.Length;
        return number;
    }

    /// <summary>Declares a prefix, until <see cref="Leave"/>.</summary>
    public void Declare(int prefix, int uri)
    {
        if (prefix >= _innermost.Length)
            Array.Resize(ref _innermost, Math.Max(prefix + 1, _innermost.Length * 2));
        if (Count == _bindings.Length)
            Array.Resize(ref _bindings, Count * 2);
        _bindings[Count] = new Binding(prefix, uri, _innermost[prefix]);
        _innermost[prefix] = ++Count;
    }

    /// <summary>Ends the scope of all but the first declarations.</summary>
    /// <param name="count">How many stay.</param>
    public void Leave(int count)
    {
        while (Count > count)
        {
            ref Binding binding = ref _bindings[--Count];
            _innermost[binding.Prefix] = binding.Outer;
        }
    }

    /// <summary>The number of the namespace that a prefix stands for; -1 if it is not declared.</summary>
    public int UriOf(int prefix)
    {
        int binding = prefix < _innermost.Length ? _innermost[prefix] : 0;
        if (binding != 0)
            return _bindings[binding - 1].Uri;
        return prefix switch
        {
            NoPrefix => NoUri,
            XmlPrefix => XmlUri,
            XmlnsPrefix => XmlnsUri,
            _ => -1,
        };
    }

    /// <param name="Prefix">The prefix.</param>
    /// <param name="Uri">What it stands for.</param>
    /// <param name="Outer">The declaration that this one hides, from 1; 0 for none.</param>
    private readonly record struct Binding(int Prefix, int Uri, int Outer);
}
