namespace RelaxCodec.Libvirt;

/// <summary>Where the model keeps what the rules look at: the one place that knows both.</summary>
internal static class DeviceElements
{
    public static WrittenElement? Driver(Interface device, FailoverPlace place) =>
        WrittenElement.Of(device.Driver, "driver", place,
            ("name", device.Driver?.Name is { } name ? InterfaceDriverNameLiterals.Of(name) : null),
            (FailoverDevice.Failover, device.Driver?.Failover switch { true => "on", false => "off", null => null }),
            (FailoverDevice.BackupAlias, device.Driver?.BackupAlias),
            (FailoverDevice.UseBackupMac, device.Driver?.UseBackupMac switch { true => "yes", false => "no", null => null }))
        ?? WrittenElement.Find(device, "driver", place);

    public static WrittenElement? Driver(Hostdev device, FailoverPlace place)
    {
        HostdevDriver? driver = (device as PciHostdev)?.Driver;
        return WrittenElement.Of(driver, "driver", place,
            ("name", driver is null || driver.Name is not { } name ? null : AssignmentBackendLiterals.Of(name)),
            (FailoverDevice.BackupAlias, driver?.BackupAlias))
            ?? WrittenElement.Find(device, "driver", place);
    }

    public static WrittenElement? Teaming(IXmlNode device, Teaming? teaming, FailoverPlace place) =>
        teaming switch
        {
            TransientTeaming transient => WrittenElement.Of(teaming, "teaming", place,
                (FailoverDevice.Type, FailoverDevice.Transient), (FailoverDevice.Persistent, transient.Persistent)),
            PersistentTeaming => WrittenElement.Of(teaming, "teaming", place, (FailoverDevice.Type, FailoverDevice.Persistent)),
            _ => WrittenElement.Find(device, "teaming", place),
        };

    public static WrittenElement? Alias(IXmlNode device, DeviceAlias? alias, FailoverPlace place) =>
        WrittenElement.Of(alias, "alias", place, ("name", alias?.Name)) ?? WrittenElement.Find(device, "alias", place);

    public static WrittenElement? Model(Interface device, FailoverPlace place) =>
        WrittenElement.Of(device.Model, "model", place, ("type", device.Model?.Type)) ?? WrittenElement.Find(device, "model", place);

    public static WrittenElement? Mac(Interface device, FailoverPlace place) =>
        WrittenElement.Of(device.Mac, "mac", place, ("address", MacAddress(device)?.ToString()))
        ?? WrittenElement.Find(device, "mac", place);

    public static WrittenElement? Rom(DeviceRom? rom, FailoverPlace place) => WrittenElement.Of(rom, "rom", place, ("file", rom?.File));

    public static WrittenElement? Address(DeviceAddress? address, FailoverPlace place) => WrittenElement.Of(address, "address", place);

    /// <summary>The MAC address that is written; null if there is none or it is no MAC address.</summary>
    public static MacAddress? MacAddress(Interface device) =>
        device.Mac is { } mac && !IsUnset(mac, "address") ? mac.Address : null;

    public static FailoverDeviceKind KindOf(Interface device, Network? network) => device switch
    {
        HostdevInterface { Source.Address: PciHostAddress } => FailoverDeviceKind.AssignedPci,
        HostdevInterface { Source: { Address: not null } or { Vendor: not null } or { Product: not null } } =>
            FailoverDeviceKind.AssignedOther,
        HostdevInterface => FailoverDeviceKind.Unclear,
        NetworkInterface when network is { Forward.Mode: ForwardMode.Hostdev } => FailoverDeviceKind.AssignedFromPool,
        NetworkInterface when network is not null => FailoverDeviceKind.Emulated,
        NetworkInterface { Source.Network: not null } => FailoverDeviceKind.UnknownNetwork,
        NetworkInterface => FailoverDeviceKind.Unclear,
        _ => FailoverDeviceKind.Emulated,
    };

    /// <summary>The driver that assigns the devices of a network's pool, as it is written; null for the default.</summary>
    public static string? PoolDriver(Network? network) => network?.Forward?.Driver switch
    {
        null => null,
        { } driver when IsUnset(driver, "name") => ((IXmlNode)driver).Content?.GetAttribute("name"),
        { Name: { } name } => ForwardDriverNameLiterals.Of(name),
        _ => "vfio",
    };

    // A required value that was missing, or outside its datatype, when the document was read leaves its member at the type's default.
    private static bool IsUnset(IXmlNode node, string attribute) =>
        node.Content?.GetAttribute(attribute) is not null || (node.Source is { } source && !source.TryGetAttribute(attribute, out _));
}
