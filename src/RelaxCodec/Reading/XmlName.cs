using RelaxCodec.Datatypes;

namespace RelaxCodec;

/// <summary>
/// A name as it is written in a document (Namespaces in XML 1.0, section 4). A source has one object for one spelling, as far as it can, so
/// that names are mostly compared by reference. What its prefix means is told by the source: <see cref="IXmlTokenSource.NamespaceUri"/>.
/// </summary>
public sealed class XmlName
{
    /// <summary>A name that has been checked.</summary>
    /// <param name="written">The whole name.</param>
    internal XmlName(string written)
    {
        int colon = written.IndexOf(':', StringComparison.Ordinal);
        Written = written;
        Prefix = colon < 0 ? "" : written[..colon];
        Local = colon < 0 ? written : written[(colon + 1)..];
    }

    /// <summary>The whole name, prefix included.</summary>
    public string Written { get; }

    /// <summary>The part before the colon; empty if there is none.</summary>
    public string Prefix { get; }

    /// <summary>The part after the colon, or the whole name.</summary>
    public string Local { get; }

    /// <summary>A name, for a token source of one's own. One object for each spelling makes reading faster.</summary>
    /// <param name="written">The whole name, prefix included: a QName, or the target of a processing instruction.</param>
    /// <exception cref="ArgumentException">It is no name, or has more than one colon.</exception>
    public static XmlName Parse(string written)
    {
        ArgumentNullException.ThrowIfNull(written);
        return XmlChars.IsQName(written)
            ? new XmlName(written)
            : throw new ArgumentException(
                $"{ProblemText.Quote(written)} is no name in XML: a letter or '_', then letters, digits, '-', '_' and '.' are one.",
                nameof(written));
    }

    /// <summary>The name as it is written.</summary>
    public override string ToString() => Written;
}
