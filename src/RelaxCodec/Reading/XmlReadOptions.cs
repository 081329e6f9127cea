namespace RelaxCodec;

/// <summary>How a document is read.</summary>
public sealed record XmlReadOptions
{
    /// <summary>The defaults: lenient, with positions.</summary>
    public static XmlReadOptions Default { get; } = new();

    /// <summary>What is done with content that the schema does not admit.</summary>
    public UnknownContent Unknown { get; init; } = UnknownContent.Keep;

    /// <summary>Whether objects remember where they and their attributes stood (<see cref="IXmlNode.Source"/>).</summary>
    public bool Positions { get; init; } = true;

    /// <summary>How much a document may ask for.</summary>
    public XmlLimits Limits { get; init; } = XmlLimits.Default;

    /// <summary>
    /// The release whose grammar the document is held against, for vocabularies with <see cref="SinceAttribute"/> and
    /// <see cref="UntilAttribute"/>; null for the newest. What it does not have is RX018 where unknown content is refused, and read like
    /// everything else where it is not; what it requires is required. Writing does not depend on it.
    /// </summary>
    public XmlRelease? Release { get; init; }
}
