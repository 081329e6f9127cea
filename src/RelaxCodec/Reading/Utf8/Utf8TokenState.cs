namespace RelaxCodec;

/// <summary>
/// What <see cref="Utf8TokenSource"/> works with and uses again for the next document, and where it is in a document that comes in several
/// blocks. One source at a time.
/// </summary>
internal sealed class Utf8TokenState
{
    private const int MaxKept = 64 * 1024;

    [ThreadStatic]
    private static Utf8TokenState? _rested;

    private char[] _characters = new char[512];

    /// <summary>The names that this thread has met.</summary>
    public Utf8NameTable Names { get; private set; } = new();

    /// <summary>The namespaces in scope.</summary>
    public Utf8NamespaceScope Scope { get; private set; } = new();

    /// <summary>The names of the attributes of one start tag.</summary>
    public Utf8ExpandedNames ExpandedNames { get; private set; } = new();

    /// <summary>The attributes of the current start tag.</summary>
    public Utf8Attribute[] Attributes { get; private set; } = new Utf8Attribute[16];

    /// <summary>The open elements; the root element is at 1.</summary>
    public Utf8OpenElement[] Open { get; private set; } = new Utf8OpenElement[32];

    /// <summary>How many start tags there were, in this and earlier documents: a mark for <see cref="Utf8NameEntry.LastTag"/>.</summary>
    public uint TagCount { get; set; }

    /// <summary>How many attributes an element may have.</summary>
    public int AttributeLimit { get; set; } = XmlLimits.Default.Attributes;

    /// <summary>Whether the start of the document, a byte order mark and an XML declaration, has been read.</summary>
    public bool IsStarted { get; set; }

    /// <summary>The line that the next block starts on, from 1.</summary>
    public int Line { get; set; } = 1;

    /// <summary>How many UTF-16 code units of that line come before the next block.</summary>
    public int Column { get; set; }

    /// <summary>How many bytes of the document come before the next block.</summary>
    public long Offset { get; set; }

    /// <summary>How many elements are open.</summary>
    public int Depth { get; set; }

    /// <summary>Whether the innermost open element has been read to its end, and is left by the next move.</summary>
    public bool IsLeaving { get; set; }

    /// <summary>Whether there was a root element.</summary>
    public bool HasRoot { get; set; }

    /// <summary>A state at the start of a document, the thread's own if it rests.</summary>
    public static Utf8TokenState Rent(int attributeLimit)
    {
        Utf8TokenState state = _rested ?? new();
        _rested = null;
        state.AttributeLimit = attributeLimit;
        return state;
    }

    /// <summary>Gives a state back. What a large document has made large is not kept.</summary>
    public static void Return(Utf8TokenState state)
    {
        state.Restart();
        _rested = state;
    }

    /// <summary>To a kept element within a document: its place, and what prefixes mean there.</summary>
    public void MoveTo(XmlContentItem element)
    {
        IsStarted = true;
        Line = Math.Max(element.Line, 1);
        Column = Math.Max(element.Column - 1, 0);
        var bindings = new Stack<XmlNamespaceScope>();
        for (XmlNamespaceScope? binding = element.Scope; binding is not null; binding = binding.Outer)
            bindings.Push(binding);
        foreach (XmlNamespaceScope binding in bindings)
            Scope.Declare(Names.NumberOfPrefix(binding.Prefix), Scope.NumberOf(binding.NamespaceUri));
    }

    /// <summary>Back to the start of a document.</summary>
    public void Restart()
    {
        Scope.Leave(0);
        if (Names.IsOverfull)
        {
            // Prefixes are numbered by the names.
            Names = new();
            Scope = new();
        }
        else if (Scope.IsOverfull)
        {
            Scope = new();
        }

        if (ExpandedNames.IsOverfull)
            ExpandedNames = new();
        if (_characters.Length > MaxKept)
            _characters = new char[512];
        if (Attributes.Length > MaxKept / 16)
            Attributes = new Utf8Attribute[16];
        if (Open.Length > MaxKept / 16)
            Open = new Utf8OpenElement[32];
        IsStarted = false;
        Line = 1;
        Column = 0;
        Offset = 0;
        Depth = 0;
        IsLeaving = false;
        HasRoot = false;
    }

    /// <summary>The buffer as it is: what was decoded last stands at its beginning.</summary>
    public char[] Decoded => _characters;

    /// <summary>Room for a value; what was in it is lost.</summary>
    public char[] Characters(int length)
    {
        if (_characters.Length < length)
            _characters = new char[Math.Max(length, _characters.Length * 2)];
        return _characters;
    }

    /// <summary>Makes room for one more attribute.</summary>
    public Utf8Attribute[] GrowAttributes()
    {
        Utf8Attribute[] larger = Attributes;
        Array.Resize(ref larger, larger.Length * 2);
        return Attributes = larger;
    }

    /// <summary>Makes room for one more open element.</summary>
    public Utf8OpenElement[] GrowOpen()
    {
        Utf8OpenElement[] larger = Open;
        Array.Resize(ref larger, larger.Length * 2);
        return Open = larger;
    }
}
