namespace RelaxCodec.Libvirt.Failover;

/// <summary>A device with an alias.</summary>
internal sealed class AliasHolder
{
    private readonly FailoverPlace _place;

    /// <summary>An interface or a host device.</summary>
    public AliasHolder(FailoverDevice device)
    {
        Alias = device.Alias!;
        ElementName = device.Interface is null ? "hostdev" : "interface";
        Device = device;
        (Line, Column) = device.AliasElement!.PositionOf("name") ?? (device.AliasElement.Place.Line, device.AliasElement.Place.Column);
    }

    /// <summary>Any other device.</summary>
    /// <param name="device">The device.</param>
    /// <param name="elementName">The name of its element.</param>
    /// <param name="alias">Its alias.</param>
    /// <param name="place">Where the device stands.</param>
    public AliasHolder(IDevice device, string elementName, DeviceAlias alias, FailoverPlace place)
    {
        Alias = alias.Name;
        ElementName = elementName;
        IsCompanion = device is UsbController { Master: not null };
        _place = DeviceElement.Of(alias, DeviceAlias.ElementName, place)!.PlaceOf("name");
        (Line, Column) = (_place.Line, _place.Column);
    }

    private AliasHolder(string alias, string elementName, FailoverPlace place)
    {
        Alias = alias;
        ElementName = elementName;
        _place = place;
        (Line, Column) = (place.Line, place.Column);
    }

    public string Alias { get; }

    /// <summary>The name of the device's element, such as <c>disk</c>.</summary>
    public string ElementName { get; }

    /// <summary>The device, if it is an interface or a host device.</summary>
    public FailoverDevice? Device { get; }

    public int Line { get; }

    public int Column { get; }

    /// <summary>Where the alias stands.</summary>
    public FailoverPlace Place => Device?.AliasElement!.PlaceOf("name") ?? _place;

    /// <summary>Whether the device is the companion of a USB 2 controller: it has a <c>&lt;master&gt;</c>.</summary>
    public bool IsCompanion { get; }

    /// <summary>Whether the device is the first <c>&lt;console&gt;</c> of the domain.</summary>
    public bool IsFirstConsole { get; init; }

    /// <summary>A device that could not be read, and was kept; null if it has no alias.</summary>
    /// <param name="item">The device.</param>
    /// <param name="path">Its path.</param>
    public static AliasHolder? Of(XmlContentItem item, string path)
    {
        if (!item.Xml.Contains("<alias", StringComparison.Ordinal)
            || WrittenDocument.Read(item).Child("alias")?["name"] is not { Value.Length: > 0 } name)
        {
            return null;
        }

        string place = $"{path}/alias/@name";
        return new AliasHolder(name.Value, item.LocalName, item.Line == 0 ? new(place, 0, 0) : new(place, name.Line, name.Column));
    }

    /// <summary>Whether another device shares its alias with the same devices as this one.</summary>
    public bool IsLike(AliasHolder other) =>
        (ElementName, IsCompanion, IsFirstConsole) == (other.ElementName, other.IsCompanion, other.IsFirstConsole);

    /// <summary>
    /// Whether libvirt itself gives the two devices one alias: companions of a USB controller bear the alias of the controller, unless it
    /// is the user's, and the first console of a domain is its first serial port once more.
    /// </summary>
    public static bool MayShare(AliasHolder left, AliasHolder right) =>
        left.ElementName == "controller" && right.ElementName == "controller" && (left.IsCompanion || right.IsCompanion)
        && !left.Alias.StartsWith(DeviceAlias.UserPrefix, StringComparison.Ordinal)
        || left.ElementName == "serial" && right.IsFirstConsole
        || left.IsFirstConsole && right.ElementName == "serial";
}
