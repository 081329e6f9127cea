namespace RelaxCodec;

/// <summary>What a sink needs to know of the elements that are open. A thread uses one again and again.</summary>
internal sealed class Utf8SinkStack
{
    private const int InitialLength = 16;

    /// <summary>What has grown beyond this is not kept for the next document.</summary>
    private const int LongestKept = 1024;

    [ThreadStatic]
    private static Utf8SinkStack? _spare;

    /// <summary>The document and the elements in it, the innermost last.</summary>
    public Utf8SinkLevel[] Levels = new Utf8SinkLevel[InitialLength];

    /// <summary>The bindings in scope.</summary>
    public Utf8SinkBindings Bindings { get; } = new();

    /// <summary>Finds what a kept element takes from around it.</summary>
    public XmlPrefixScan Scan { get; } = new();

    public static Utf8SinkStack Rent()
    {
        Utf8SinkStack stack = _spare ?? new Utf8SinkStack();
        _spare = null;
        return stack;
    }

    /// <param name="levels">How many levels were used.</param>
    public void Return(int levels)
    {
        if (Levels.Length > LongestKept)
            return;

        // Names may be a user's; nothing of a document stays.
        Array.Clear(Levels, 0, levels);
        Bindings.Clear();
        _spare = this;
    }
}
