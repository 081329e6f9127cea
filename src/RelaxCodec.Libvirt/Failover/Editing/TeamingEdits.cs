namespace RelaxCodec.Libvirt.Failover;

/// <summary>Writes attributes of <c>&lt;driver&gt;</c> as <c>&lt;teaming&gt;</c>.</summary>
internal sealed class TeamingEdits(string text, FailoverPairs pairs) : DialectEdits(text)
{
    private static readonly string[] Dialect = [FailoverDevice.Failover, FailoverDevice.BackupAlias, FailoverDevice.UseBackupMac];

    public override void Convert(FailoverDevice device)
    {
        WrittenElement driver = Edits.Find(device.Driver!.Place)!;
        if (device.TakesStandbyMac)
            TakeStandbyMac(device);
        else if (device.Says(FailoverDevice.UseBackupMac))
            Note(
                device.Driver.PlaceOf(FailoverDevice.UseBackupMac),
                "useBackupMAC='no' is the default, and left out: <teaming> cannot say it");
        if (device.IsFailoverOn == false)
            Note(device.Driver.PlaceOf(FailoverDevice.Failover), "failover='off' is the default, and left out: <teaming> cannot say it");

        string? teaming = Teaming(device, driver);
        bool isEmpty = driver.AllAttributes.All(attribute => Dialect.Contains(attribute.Name))
            && driver.AllChildren.Length == 0
            && !driver.HasText;
        if (!isEmpty)
        {
            foreach (WrittenAttribute attribute in driver.Attributes.Where(attribute => Dialect.Contains(attribute.Name)))
                Edits.Remove(attribute);
        }

        IReadOnlyList<string> follows = ElementOrder.BeforeTeaming(device);
        if (teaming is null && isEmpty)
            Edits.Remove(driver);
        else if (teaming is not null && isEmpty)
            Edits.Replace(Element(device), driver, teaming, follows);
        else if (teaming is not null)
            Edits.Add(Element(device), teaming, follows);
        Change(device, teaming is null ? "it has no attribute of the driver dialect any more" : $"it says {teaming} now");
    }

    protected override string? WhyNotIn(FailoverDevice device) =>
        Edits.Find(device.Driver!.Place) is null ? "its <driver> is not found in the text"
        : device.Says(FailoverDevice.Failover) && device.IsFailoverOn is null ? "failover is neither 'on' nor 'off'"
        : device.Says(FailoverDevice.UseBackupMac) && device.IsBackupMacUsed is null ? "useBackupMAC is neither 'yes' nor 'no'"
        : device.TakesStandbyMac && StandbyOf(device) is null ? "useBackupMAC='yes' needs the standby, which is not in this document"
        : device.TakesStandbyMac && StandbyMac(device) is null ? "useBackupMAC='yes' needs the standby's MAC address, which is not found"
        : null;

    // With the quotes, and the references, of the attribute that it stands for.
    private string? Teaming(FailoverDevice device, WrittenElement driver)
    {
        if (device.IsPrimary)
        {
            WrittenAttribute alias = driver[FailoverDevice.BackupAlias]!;
            string type = Attribute(FailoverDevice.Type, FailoverDevice.Transient, Edits.QuoteOf(alias));
            return $"<teaming {type} {Attribute(FailoverDevice.Persistent, Edits.RawOf(alias), Edits.QuoteOf(alias))}/>";
        }

        return device.IsStandby
            ? $"<teaming {Attribute(FailoverDevice.Type, FailoverDevice.Persistent, Edits.QuoteOf(driver[FailoverDevice.Failover]!))}/>"
            : null;
    }

    private FailoverDevice? StandbyOf(FailoverDevice primary) =>
        primary.StandbyAlias is { } alias ? pairs.Aliases.FindInterface(alias) : null;

    private WrittenAttribute? StandbyMac(FailoverDevice primary) =>
        StandbyOf(primary)?.MacElement is { } mac ? Edits.Find(mac.Place)?["address"] : null;

    private void TakeStandbyMac(FailoverDevice device)
    {
        WrittenAttribute standby = StandbyMac(device)!;
        FailoverPlace place = device.Driver!.PlaceOf(FailoverDevice.UseBackupMac);
        string where = StandbyOf(device)!.Place.InWords;
        if (device.Mac is { } own && own == StandbyOf(device)!.Mac)
        {
            Note(place, $"<teaming> has no useBackupMAC; the MAC address is that of the standby {where} already");
            return;
        }

        WrittenElement? mac = device.MacElement is { } written ? Edits.Find(written.Place) : null;
        if (mac is null)
            Edits.Add(Element(device), $"<mac {Attribute("address", Edits.RawOf(standby), Edits.QuoteOf(standby))}/>", []);
        else if (mac["address"] is { } address)
            Edits.SetValue(address, standby);
        else
            Edits.Add(mac, Attribute("address", Edits.RawOf(standby), Edits.QuoteOf(standby)));
        string before = device.WrittenMac is { } old ? $"its MAC address, {old} before," : "its MAC address, not written before,";
        Note(place, $"<teaming> has no useBackupMAC: {before} is {Edits.RawOf(standby)} now, that of the standby {where}");
    }
}
