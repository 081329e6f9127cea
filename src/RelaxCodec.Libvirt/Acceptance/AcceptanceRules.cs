using RelaxCodec.Libvirt.Acceptance;

namespace RelaxCodec.Libvirt;

/// <summary>
/// What libvirt does not accept as it is written though its schema does, of a domain and its <c>&lt;interface&gt;</c> and <c>&lt;hostdev&gt;</c>,
/// and of a <c>&lt;network&gt;</c>: an error where it refuses the document (<c>virDomainDefParse</c>, <c>virDomainDefValidate</c>,
/// <c>virNetworkDefParse</c>), a warning where it silently changes or drops what was written, or does not start it. Judged is the text and not the model, which no longer tells <c>'yes '</c> from <c>'yes'</c>. Rules never throw;
/// of a document that is not well-formed there is nothing to say. docs/libvirt-rules.md has each rule with examples.
/// </summary>
public static class AcceptanceRules
{
    /// <summary>Judges a domain, a network, or a device alone.</summary>
    /// <param name="xml">The document: a <c>domain</c>, <c>network</c>, <c>interface</c> or <c>hostdev</c>; any other has no problems.</param>
    /// <param name="release">The release of libvirt that judges; null for the newest.</param>
    /// <returns>The problems, by line and column.</returns>
    public static IReadOnlyList<Problem> Check(string xml, XmlRelease? release = null)
    {
        ArgumentNullException.ThrowIfNull(xml);
        return Judge(() => WrittenDocument.Read(xml), release);
    }

    /// <summary>Judges a domain, a network, or a device alone.</summary>
    /// <param name="xml">The document, in any encoding that XML tells; left open.</param>
    /// <param name="release">The release of libvirt that judges; null for the newest.</param>
    /// <returns>The problems, by line and column.</returns>
    public static IReadOnlyList<Problem> Check(Stream xml, XmlRelease? release = null)
    {
        ArgumentNullException.ThrowIfNull(xml);
        return Judge(() => WrittenDocument.Read(xml), release);
    }

    /// <summary>
    /// Adds what these rules found to what schema and failover rules did, by line and column. A finding is left out where one of these
    /// already objects to the attribute, or to the element that has it: one fault is one problem.
    /// </summary>
    /// <param name="problems">The problems of the schema and of <see cref="FailoverRules"/>.</param>
    /// <param name="findings">The problems of these rules.</param>
    public static IReadOnlyList<Problem> Merge(IEnumerable<Problem> problems, IEnumerable<Problem> findings)
    {
        ArgumentNullException.ThrowIfNull(problems);
        ArgumentNullException.ThrowIfNull(findings);
        Problem[] known = [.. problems];
        HashSet<string> judged = [.. known.Select(problem => problem.Path)];
        return
        [
            .. known.Concat(findings.Where(finding => !judged.Contains(finding.Path) && !judged.Contains(ElementOf(finding.Path))))
                .OrderBy(problem => problem.Line)
                .ThenBy(problem => problem.Column),
        ];
    }

    private static string ElementOf(string path) =>
        path.LastIndexOf("/@", StringComparison.Ordinal) is > 0 and var end ? path[..end] : path;

    private static IReadOnlyList<Problem> Judge(Func<WrittenDocument> read, XmlRelease? release)
    {
        try
        {
            return Judge(read(), release);
        }
        catch (XmlCodecException)
        {
            return []; // The schema's problem says so (RX001 to RX003).
        }
    }

    private static IReadOnlyList<Problem> Judge(WrittenDocument written, XmlRelease? release)
    {
        if (DeviceItems.Of(written.Root) is not { } document)
            return [];
        var findings = new Findings(release);
        foreach (AcceptanceRule rule in AcceptanceRule.All)
            rule.Judge(document, findings);
        return findings.InOrder();
    }
}
