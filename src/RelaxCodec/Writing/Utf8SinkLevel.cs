namespace RelaxCodec;

/// <summary>An element that has been started; the first is the document.</summary>
internal struct Utf8SinkLevel
{
    public string LocalName;

    /// <summary>The prefix of its name; null where there was nothing to choose, as it is in no namespace and none is declared.</summary>
    public string? Prefix;

    /// <summary>Its namespace name, if there is a <see cref="Prefix"/>.</summary>
    public string? Namespace;

    /// <summary>How many bindings were in scope before it.</summary>
    public int FirstBinding;

    /// <summary>White space counts: nothing in it is put on lines of its own.</summary>
    public bool IsInline;
}
