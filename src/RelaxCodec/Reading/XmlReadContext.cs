namespace RelaxCodec;

/// <summary>What one reading shares: options, problems, the path, and buffers that are used again.</summary>
public sealed class XmlReadContext
{
    /// <summary>A context that throws at the first problem.</summary>
    /// <param name="options">How the document is read.</param>
    /// <param name="problems">Collects the problems; null to throw at the first.</param>
    public XmlReadContext(XmlReadOptions options, ICollection<Problem>? problems = null)
    {
        Options = options;
        Problems = problems;
    }

    /// <summary>How the document is read.</summary>
    public XmlReadOptions Options { get; }

    /// <summary>The problems met; null if the first is thrown.</summary>
    public ICollection<Problem>? Problems { get; }
}
