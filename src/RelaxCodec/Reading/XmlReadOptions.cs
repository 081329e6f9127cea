namespace RelaxCodec;

/// <summary>How a document is read. Without options nothing typed is silently wrong, and nothing unknown is lost.</summary>
public sealed record XmlReadOptions
{
    /// <summary>
    /// The defaults, which null stands for too: what its member cannot hold is a problem, unknown names are kept and written back.
    /// </summary>
    public static XmlReadOptions Default { get; } = new();

    /// <summary>
    /// Whatever can be kept is no problem, be its name or its value unknown: for documents of newer versions, and for repairing.
    /// </summary>
    public static XmlReadOptions Lenient { get; } = new() { Invalid = InvalidContent.Keep };

    /// <summary>What the exported schema refuses is a problem, unknown names included.</summary>
    public static XmlReadOptions Strict { get; } = new() { Unknown = UnknownContent.Refuse };

    /// <summary>What is done with elements and attributes whose names the schema does not have where they stand.</summary>
    public UnknownContent Unknown { get; init; } = UnknownContent.Keep;

    /// <summary>What is done with content that its member cannot hold.</summary>
    public InvalidContent Invalid { get; init; } = InvalidContent.Refuse;

    /// <summary>Whether objects remember where they and their attributes stood (<see cref="IXmlNode.Source"/>).</summary>
    public bool Positions { get; init; } = true;

    /// <summary>How much a document may ask for.</summary>
    public XmlLimits Limits { get; init; } = XmlLimits.Default;

    /// <summary>
    /// The release whose grammar the document is held against, for vocabularies with <see cref="SinceAttribute"/> and
    /// <see cref="UntilAttribute"/>; null for the newest. What it does not have is RX018 where unknown content is refused, and read like
    /// everything else where it is not; what it requires is required. Writing has a release of its own
    /// (<see cref="XmlFormatOptions.Release"/>).
    /// </summary>
    public XmlRelease? Release { get; init; }
}
