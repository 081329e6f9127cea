namespace RelaxCodec.Libvirt.Failover;

/// <summary>
/// Writes failover pairs in the other dialect, as edits of the text. What the other dialect cannot say becomes an equivalent, with a note;
/// the document after the conversion has the same <see cref="FailoverPairs"/>. Pairs with errors are left alone. docs/cli.md has the
/// details.
/// </summary>
public static class FailoverConversion
{
    /// <summary>Writes what a document says of failover as <c>&lt;teaming&gt;</c>, which released libvirt understands.</summary>
    /// <param name="xml">A <c>domain</c>, <c>interface</c> or <c>hostdev</c>; in any other document there is nothing to convert.</param>
    /// <param name="options">The networks; null for the defaults.</param>
    public static FailoverRevision ToTeaming(string xml, FailoverOptions? options = null) => Convert(xml, FailoverDialect.Teaming, options);

    /// <summary>Writes what a document says of failover as attributes of <c>&lt;driver&gt;</c>.</summary>
    /// <param name="xml">A <c>domain</c>, <c>interface</c> or <c>hostdev</c>; in any other document there is nothing to convert.</param>
    /// <param name="options">The networks; null for the defaults.</param>
    public static FailoverRevision ToDriver(string xml, FailoverOptions? options = null) => Convert(xml, FailoverDialect.Driver, options);

    private static FailoverRevision Convert(string xml, FailoverDialect to, FailoverOptions? options)
    {
        ArgumentNullException.ThrowIfNull(xml);
        // What is converted has to be seen, whichever dialect the options allow.
        options = (options ?? FailoverOptions.Default) with { Dialect = FailoverDialect.Auto };
        FailoverPairs? before = FailoverDocument.Read(xml, options, out Problem? fault);
        if (before is null)
            return new FailoverRevision(xml) { Fault = fault };
        if (!before.Devices.Any(device => DialectEdits.Speaks(device, to)))
            return new FailoverRevision(xml);

        var findings = new Findings(before);
        findings.Run(RuleOrder.All);
        DialectEdits edits = to == FailoverDialect.Teaming
            ? new TeamingEdits(xml, before)
            : new DriverEdits(xml);
        var refused = new RefusedDevices(before, to);
        foreach (FailoverDevice device in before.Devices)
        {
            if (findings.IsWrong(device))
                refused.Add(device, $"errors concern this device ({string.Join(
                    ", ", findings.ErrorsOf(device))}), which check explains: correct them first");
            else if (DialectEdits.Speaks(device, to) && edits.WhyNot(device) is { } reason)
                refused.Add(device, reason);
        }

        refused.AddPartners(findings.Suggestions);
        foreach (FailoverDevice device in before.Devices)
        {
            if (DialectEdits.Speaks(device, to) && !refused.Contains(device))
                edits.Convert(device);
        }

        string text = edits.Apply();
        // Nobody compares pairs by hand after a conversion: a change of meaning has to be seen here.
        return FailoverDocument.Read(text, options, out _) is { } after && SamePairs(before, after)
            ? new FailoverRevision(text)
            {
                Edits = edits.InOrder,
                Changes = edits.Changes,
                Notes = edits.Notes,
                Refusals = refused.Reasons,
            }
            : new FailoverRevision(xml)
            {
                Refusals = [new FailoverNote(
                    before.Devices[0].Place, "the document would have other pairs after the conversion; it says something twice")],
            };
    }

    private static bool SamePairs(FailoverPairs before, FailoverPairs after) =>
        before.Devices.Select(Role).SequenceEqual(after.Devices.Select(Role))
        && before.Pairs.Select(Meaning).SequenceEqual(after.Pairs.Select(Meaning));

    private static (string, bool, bool, string?) Role(FailoverDevice device) =>
        (device.Place.Path, device.IsStandby, device.IsPrimary, device.StandbyAlias);

    private static (string, string, string?, MacAddress?, MacAddress?) Meaning(FailoverPair pair) =>
        (pair.Primary.Place.Path, pair.StandbyAlias, pair.Standby?.Place.Path, pair.PrimaryMac, pair.StandbyMac);
}
