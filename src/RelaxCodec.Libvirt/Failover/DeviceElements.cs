namespace RelaxCodec.Libvirt;

/// <summary>Where the model keeps what the rules look at: the one place that knows both.</summary>
internal static class DeviceElements
{
    public static DeviceElement? Driver(Interface device, FailoverPlace place) =>
        DeviceElement.Of(device.Driver, "driver", place,
            ("name", device.Driver?.Name is { } name ? InterfaceDriverNameLiterals.Of(name) : null),
            (FailoverDevice.Failover, device.Driver?.Failover switch { true => "on", false => "off", null => null }),
            (FailoverDevice.BackupAlias, device.Driver?.BackupAlias),
            (FailoverDevice.UseBackupMac, device.Driver?.UseBackupMac switch { true => "yes", false => "no", null => null }))
        ?? DeviceElement.Find(device, "driver", place);

    public static DeviceElement? Driver(Hostdev device, FailoverPlace place)
    {
        HostdevDriver? driver = (device as PciHostdev)?.Driver;
        return DeviceElement.Of(driver, "driver", place,
            ("name", driver is null || driver.Name is not { } name ? null : AssignmentBackendLiterals.Of(name)),
            (FailoverDevice.BackupAlias, driver?.BackupAlias))
            ?? DeviceElement.Find(device, "driver", place);
    }

    public static DeviceElement? Teaming(IXmlNode device, Teaming? teaming, FailoverPlace place) =>
        teaming switch
        {
            TransientTeaming transient => DeviceElement.Of(teaming, "teaming", place,
                (FailoverDevice.Type, FailoverDevice.Transient), (FailoverDevice.Persistent, transient.Persistent)),
            PersistentTeaming => DeviceElement.Of(teaming, "teaming", place, (FailoverDevice.Type, FailoverDevice.Persistent)),
            _ => DeviceElement.Find(device, "teaming", place),
        };

    public static DeviceElement? Alias(IXmlNode device, DeviceAlias? alias, FailoverPlace place) =>
        DeviceElement.Of(alias, "alias", place, ("name", alias?.Name)) ?? DeviceElement.Find(device, "alias", place);

    public static DeviceElement? Model(Interface device, FailoverPlace place) =>
        DeviceElement.Of(device.Model, "model", place, ("type", device.Model?.Type)) ?? DeviceElement.Find(device, "model", place);

    public static DeviceElement? Mac(Interface device, FailoverPlace place) =>
        DeviceElement.Of(device.Mac, "mac", place, ("address", MacAddress(device)?.ToString()))
        ?? DeviceElement.Find(device, "mac", place);

    public static DeviceElement? Rom(DeviceRom? rom, FailoverPlace place) => DeviceElement.Of(rom, "rom", place, ("file", rom?.File));

    public static DeviceElement? Address(DeviceAddress? address, FailoverPlace place) => DeviceElement.Of(address, "address", place);

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
