namespace RelaxCodec.Libvirt.Editing;

/// <summary>Writes attributes of <c>&lt;driver&gt;</c> as <c>&lt;teaming&gt;</c>.</summary>
internal sealed class TeamingEdits(WrittenDocument document, FailoverPairs pairs) : DialectEdits(document)
{
    private static readonly string[] Dialect = [FailoverDevice.Failover, FailoverDevice.BackupAlias, FailoverDevice.UseBackupMac];

    public override void Convert(FailoverDevice device)
    {
        TextElement driver = Document.Find(device.Driver!.Place)!;
        if (device.TakesStandbyMac)
            TakeStandbyMac(device);
        else if (device.DriverAttribute(FailoverDevice.UseBackupMac) is not null)
            Note(device.Driver.PlaceOf(FailoverDevice.UseBackupMac), "useBackupMAC='no' is the default, and left out: <teaming> cannot say it");
        if (device.DriverAttribute(FailoverDevice.Failover) == "off")
            Note(device.Driver.PlaceOf(FailoverDevice.Failover), "failover='off' is the default, and left out: <teaming> cannot say it");

        string? teaming = Teaming(device, driver);
        bool isEmpty = driver.Attributes.All(attribute => Dialect.Contains(attribute.Name)) && driver.Children.Count == 0 && !driver.HasText;
        if (!isEmpty)
        {
            foreach (TextAttribute attribute in driver.Attributes.Where(attribute => Dialect.Contains(attribute.Name)))
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
        Document.Find(device.Driver!.Place) is null ? "its <driver> is not found in the text"
        : device.DriverAttribute(FailoverDevice.Failover) is not (null or "on" or "off") ? "failover is neither 'on' nor 'off'"
        : device.DriverAttribute(FailoverDevice.UseBackupMac) is not (null or "yes" or "no") ? "useBackupMAC is neither 'yes' nor 'no'"
        : device.TakesStandbyMac && StandbyOf(device) is null ? "useBackupMAC='yes' needs the standby, which is not in this document"
        : device.TakesStandbyMac && StandbyMac(device) is null ? "useBackupMAC='yes' needs the standby's MAC address, which is not found"
        : null;

    // With the quotes, and the references, of the attribute that it stands for.
    private static string? Teaming(FailoverDevice device, TextElement driver)
    {
        if (device.IsPrimary)
        {
            TextAttribute alias = driver.Attribute(FailoverDevice.BackupAlias)!;
            string type = Attribute(FailoverDevice.Type, FailoverDevice.Transient, alias.Quote);
            return $"<teaming {type} {Attribute(FailoverDevice.Persistent, alias.Raw, alias.Quote)}/>";
        }

        return device.IsStandby
            ? $"<teaming {Attribute(FailoverDevice.Type, FailoverDevice.Persistent, driver.Attribute(FailoverDevice.Failover)!.Quote)}/>"
            : null;
    }

    private FailoverDevice? StandbyOf(FailoverDevice primary) => primary.StandbyAlias is { } alias ? pairs.Aliases.FindInterface(alias) : null;

    private TextAttribute? StandbyMac(FailoverDevice primary) =>
        StandbyOf(primary)?.MacElement is { } mac ? Document.Find(mac.Place)?.Attribute("address") : null;

    private void TakeStandbyMac(FailoverDevice device)
    {
        TextAttribute standby = StandbyMac(device)!;
        FailoverPlace place = device.Driver!.PlaceOf(FailoverDevice.UseBackupMac);
        string where = StandbyOf(device)!.Place.InWords;
        if (device.Mac is { } own && own == StandbyOf(device)!.Mac)
        {
            Note(place, $"<teaming> has no useBackupMAC; the MAC address is that of the standby {where} already");
            return;
        }

        TextElement? mac = device.MacElement is { } written ? Document.Find(written.Place) : null;
        if (mac is null)
            Edits.Add(Element(device), $"<mac {Attribute("address", standby.Raw, standby.Quote)}/>", []);
        else if (mac.Attribute("address") is { } address)
            Edits.SetRaw(address, standby.RawIn(address.Quote));
        else
            Edits.Add(mac, Attribute("address", standby.Raw, standby.Quote));
        string before = device.MacElement?["address"] is { } old ? $"its MAC address, {old} before," : "its MAC address, not written before,";
        Note(place, $"<teaming> has no useBackupMAC: {before} is {standby.Raw} now, that of the standby {where}");
    }
}
