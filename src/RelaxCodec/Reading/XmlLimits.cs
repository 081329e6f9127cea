namespace RelaxCodec;

/// <summary>
/// How much a document may ask for before reading stops with RX003. The defaults are far above what people write and far below what
/// hurts.
/// </summary>
public sealed record XmlLimits
{
    /// <summary>The defaults.</summary>
    public static XmlLimits Default { get; } = new();

    /// <summary>
    /// How deep elements may be nested, the root element included. What a model leaves open is read without recursion, however deep it
    /// is; a class that holds itself is not, so that far beyond the default the stack is the limit.
    /// </summary>
    public int Depth { get; init; } = 256;

    /// <summary>
    /// How many characters the document may have, in UTF-16 code units. Where the items of a document are read one by one it holds for
    /// each of them, and for what stands between two. Not enforced on an <see cref="System.Xml.XmlReader"/> of the caller, which has a
    /// limit of its own.
    /// </summary>
    public long DocumentCharacters { get; init; } = 64 * 1024 * 1024;

    /// <summary>How many attributes an element may have, namespace declarations included.</summary>
    public int Attributes { get; init; } = 1024;

    /// <summary>How many problems are collected before reading gives up.</summary>
    public int Problems { get; init; } = 10_000;
}
