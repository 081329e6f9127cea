namespace RelaxCodec.Libvirt.Acceptance;

/// <summary>
/// What libvirt does not accept as it is written though its schema does, of a domain and its <c>&lt;interface&gt;</c> and
/// <c>&lt;hostdev&gt;</c>, and of a <c>&lt;network&gt;</c>: an error where it refuses the document (<c>virDomainDefParse</c>,
/// <c>virDomainDefValidate</c>, <c>virNetworkDefParse</c>), a warning where it silently changes or drops what was written, or does not
/// start it. Judged is the text and not the model, which no longer tells <c>'yes '</c> from <c>'yes'</c>. Rules never throw;
/// of a document that is not well-formed there is nothing to say. docs/libvirt-rules.md and the pages that it names have each rule with
/// examples.
/// </summary>
public static class AcceptanceRules
{
    /// <summary>Judges a domain, a network, or a device alone.</summary>
    /// <param name="xml">The document: a <c>domain</c>, <c>network</c>, <c>interface</c> or <c>hostdev</c>; any other has no
    /// problems.</param>
    /// <param name="release">The release of libvirt that judges; null for the newest that the rules know.</param>
    /// <returns>The problems, by line and column.</returns>
    public static IReadOnlyList<Problem> Check(string xml, XmlRelease? release = null)
    {
        ArgumentNullException.ThrowIfNull(xml);
        try
        {
            return Check(WrittenDocument.Read(xml), release);
        }
        catch (XmlCodecException)
        {
            return []; // The schema's problem says so (RX001 to RX003).
        }
    }

    /// <summary>Judges a domain, a network, or a device alone.</summary>
    /// <param name="xml">The document, in any encoding that XML tells.</param>
    /// <param name="release">The release of libvirt that judges; null for the newest that the rules know.</param>
    /// <returns>The problems, by line and column.</returns>
    public static IReadOnlyList<Problem> Check(ReadOnlySpan<byte> xml, XmlRelease? release = null)
    {
        try
        {
            return Check(WrittenDocument.Read(xml), release);
        }
        catch (XmlCodecException)
        {
            return [];
        }
    }

    /// <summary>Judges a domain, a network, or a device alone.</summary>
    /// <param name="xml">The document, in any encoding that XML tells; left open.</param>
    /// <param name="release">The release of libvirt that judges; null for the newest that the rules know.</param>
    /// <returns>The problems, by line and column.</returns>
    public static IReadOnlyList<Problem> Check(Stream xml, XmlRelease? release = null)
    {
        ArgumentNullException.ThrowIfNull(xml);
        try
        {
            return Check(WrittenDocument.Read(xml), release);
        }
        catch (XmlCodecException)
        {
            return [];
        }
    }

    private static IReadOnlyList<Problem> Check(WrittenDocument written, XmlRelease? release) =>
        DeviceItems.Of(written.Root) is { } document ? new Findings(document, release).Run(AcceptanceTable.All) : [];
}
