namespace RelaxCodec.Libvirt.Failover;

/// <summary>Writes <c>&lt;teaming&gt;</c> as attributes of <c>&lt;driver&gt;</c>.</summary>
internal sealed class DriverEdits(string text) : DialectEdits(text)
{
    public override void Convert(FailoverDevice device)
    {
        WrittenElement teaming = Edits.Find(device.Teaming!.Place)!;
        WrittenAttribute said = teaming[device.IsPrimary ? FailoverDevice.Persistent : FailoverDevice.Type]!;
        char quote = Edits.QuoteOf(said);
        string attribute = device.IsPrimary
            ? Attribute(FailoverDevice.BackupAlias, Edits.RawOf(said), quote)
            : Attribute(FailoverDevice.Failover, "on", quote);
        if (device.Driver is { } written && Edits.Find(written.Place) is { } driver)
        {
            Edits.Add(driver, attribute);
            Edits.Remove(teaming);
            Change(device, $"its <driver> says {attribute} now");
            return;
        }

        // The schema wants the driver's name there; vfio is the only one that failover works with.
        string name = device.Interface is null ? Attribute("name", "vfio", quote) + " " : "";
        Edits.Replace(Element(device), teaming, $"<driver {name}{attribute}/>", ElementOrder.BeforeDriver(device));
        Change(device, $"it says <driver {name}{attribute}/> now");
        if (name.Length > 0)
            Note(device.Teaming.Place, "the <driver> of a <hostdev> has to have a name: name='vfio' is what libvirt takes without it");
    }

    protected override string? WhyNotIn(FailoverDevice device)
    {
        if (Edits.Find(device.Teaming!.Place) is not { } teaming)
            return "its <teaming> is not found in the text";
        if (!device.IsStandby && !device.IsPrimary)
            return "its <teaming> says neither type='persistent' nor type='transient'";
        WrittenAttribute? other = teaming.AllAttributes.FirstOrDefault(
            attribute => attribute.Name is not (FailoverDevice.Type or FailoverDevice.Persistent));
        return other is not null ? $"the attribute {other.Name} of its <teaming> has no place in a <driver>"
            : teaming.AllChildren.Length > 0 || teaming.HasText ? "the content of its <teaming> has no place in a <driver>"
            : null;
    }
}
