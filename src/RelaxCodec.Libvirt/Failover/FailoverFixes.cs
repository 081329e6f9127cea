namespace RelaxCodec.Libvirt.Failover;

/// <summary>
/// Corrects what is safe to correct in failover pairs, as edits of attribute values: a slip in the alias that a primary names (FO003), a
/// standby's alias without <c>ua-</c> and what names it (FO002), a primary with another MAC address than its standby (FO006).
/// </summary>
public static class FailoverFixes
{
    // One correction may bring the next to light; that ends soon, but nobody has to rely on it.
    private const int MostRounds = 8;

    /// <summary>Corrects a document.</summary>
    /// <param name="xml">A <c>domain</c>; in any other document there is nothing to correct.</param>
    /// <param name="options">The dialect, and the networks; null for the defaults.</param>
    public static FailoverRevision Apply(string xml, FailoverOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(xml);
        options ??= FailoverOptions.Default;
        string text = xml;
        var changes = new List<FailoverNote>();
        for (int round = 0; round < MostRounds; round++)
        {
            FailoverPairs? pairs = FailoverDocument.Read(text, options, out Problem? fault);
            if (pairs?.Domain is null)
                return new FailoverRevision(xml) { Fault = fault };
            var fixes = new PairFixes(text, pairs);
            if (!fixes.CorrectAliasesNamed() && !fixes.CorrectStandbyAliases() && !fixes.CorrectMacs())
                break;
            text = fixes.Apply();
            changes.AddRange(fixes.Changes);
        }

        return text == xml
            ? new FailoverRevision(xml)
            : new FailoverRevision(text) { Edits = ElementEdits.OfValues(xml, text), Changes = changes };
    }
}
