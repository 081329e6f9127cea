namespace RelaxCodec.Libvirt;

/// <summary>
/// A device of a domain as failover sees it: what it says of itself in either dialect, and where. Every interface and every host device
/// is one, also those that have nothing to do with failover.
/// </summary>
public sealed class FailoverDevice
{
    internal const string Failover = "failover";
    internal const string BackupAlias = "backupAlias";
    internal const string UseBackupMac = "useBackupMAC";
    internal const string Type = "type";
    internal const string Persistent = "persistent";
    internal const string Transient = "transient";

    private readonly FailoverDialect _dialect;
    private readonly PciDeviceAddress? _address;

    internal FailoverDevice(Interface device, FailoverPlace place, FailoverDialect dialect, KnownNetworks networks)
        : this(device, place, dialect)
    {
        Interface = device;
        Driver = DeviceElements.Driver(device, place);
        Teaming = DeviceElements.Teaming(device, device.Teaming, place);
        AliasElement = DeviceElements.Alias(device, device.Alias, place);
        Model = DeviceElements.Model(device, place);
        MacElement = DeviceElements.Mac(device, place);
        Rom = DeviceElements.Rom(device.Rom, place);
        AddressElement = DeviceElements.Address(device.Address, place);
        _address = device.Address as PciDeviceAddress;
        Mac = DeviceElements.MacAddress(device);
        NetworkName = device is NetworkInterface { Source.Network: { } name } ? name : null;
        Network = networks.Find(NetworkName);
        Kind = DeviceElements.KindOf(device, Network);
    }

    internal FailoverDevice(Hostdev device, FailoverPlace place, FailoverDialect dialect)
        : this((IXmlNode)device, place, dialect)
    {
        Hostdev = device;
        Driver = DeviceElements.Driver(device, place);
        Teaming = DeviceElements.Teaming(device, (device as PciHostdev)?.Teaming, place);
        AliasElement = DeviceElements.Alias(device, device.Alias, place);
        Rom = DeviceElements.Rom(device.Rom, place);
        AddressElement = DeviceElements.Address(device.Address, place);
        _address = device.Address as PciDeviceAddress;
        Kind = device is PciHostdev ? FailoverDeviceKind.AssignedPci : FailoverDeviceKind.AssignedOther;
    }

    private FailoverDevice(IXmlNode node, FailoverPlace place, FailoverDialect dialect)
    {
        _dialect = dialect;
        Node = node;
        Place = place;
    }

    /// <summary>The interface; null if the device is a plain host device.</summary>
    public Interface? Interface { get; }

    /// <summary>The plain host device; null if the device is an interface.</summary>
    public Hostdev? Hostdev { get; }

    /// <summary>Where the device stands.</summary>
    public FailoverPlace Place { get; }

    /// <summary>What stands behind the device.</summary>
    public FailoverDeviceKind Kind { get; }

    /// <summary>The network of an <c>&lt;interface type='network'&gt;</c>; null for every other device.</summary>
    public string? NetworkName { get; }

    /// <summary>That network, if it was given.</summary>
    public Network? Network { get; }

    /// <summary>The device's alias; null if it has none.</summary>
    public string? Alias => AliasElement?["name"];

    /// <summary>The MAC address that is written, apart from <c>useBackupMAC</c>; null if there is none or it is no MAC address.</summary>
    public MacAddress? Mac { get; }

    /// <summary>Whether the device says it is a standby: <c>failover='on'</c> or <c>&lt;teaming type='persistent'&gt;</c>.</summary>
    public bool IsStandby => DriverAttribute(Failover) == "on" || TeamingType == Persistent;

    /// <summary>
    /// Where the device says so: the attribute <c>failover</c> or the element <c>teaming</c>. Null if it is no standby.
    /// </summary>
    public FailoverPlace? StandbyPlace =>
        DriverAttribute(Failover) == "on" ? Driver!.PlaceOf(Failover)
        : TeamingType == Persistent ? Teaming!.Place
        : null;

    /// <summary>
    /// Whether the device says it is a primary: <c>backupAlias</c> or <c>&lt;teaming type='transient'&gt;</c>, also where no standby is
    /// named.
    /// </summary>
    public bool IsPrimary => DriverAttribute(BackupAlias) is not null || TeamingType == Transient;

    /// <summary>
    /// Where the device says so: the attribute that names the standby (<c>backupAlias</c>, or <c>persistent</c> of <c>teaming</c>), else
    /// the element <c>teaming</c>. Null if it is no primary.
    /// </summary>
    public FailoverPlace? PrimaryPlace =>
        DriverAttribute(BackupAlias) is not null ? Driver!.PlaceOf(BackupAlias)
        : TeamingType != Transient ? null
        : Teaming![Persistent] is null ? Teaming.Place
        : Teaming.PlaceOf(Persistent);

    /// <summary>
    /// The alias of the standby that the device names as its own; null if it names none. Of a device that mixes the dialects, the driver
    /// dialect's.
    /// </summary>
    public string? StandbyAlias => StandbyAliases.FirstOrDefault();

    /// <summary>Whether the device takes its standby's MAC address: <c>useBackupMAC='yes'</c>.</summary>
    public bool TakesStandbyMac => DriverAttribute(UseBackupMac) == "yes";

    /// <summary>Whether the device has an attribute of the driver dialect, whatever its value.</summary>
    public bool SpeaksDriver =>
        DriverAttribute(Failover) is not null || DriverAttribute(BackupAlias) is not null || DriverAttribute(UseBackupMac) is not null;

    /// <summary>Whether the device has a <c>&lt;teaming&gt;</c>.</summary>
    public bool SpeaksTeaming => _dialect != FailoverDialect.Driver && Teaming is not null;

    internal IXmlNode Node { get; }

    internal DeviceElement? Driver { get; }

    internal DeviceElement? Teaming { get; }

    internal DeviceElement? AliasElement { get; }

    internal DeviceElement? Model { get; }

    internal DeviceElement? MacElement { get; }

    internal DeviceElement? Rom { get; }

    internal DeviceElement? AddressElement { get; }

    /// <summary>The PCI address in the guest; null where libvirt assigns it, or what is written is none.</summary>
    internal PciAddress? GuestAddress => _address?.Place;

    /// <summary>Whether the slot is said to have more than one function.</summary>
    internal bool IsMultifunction => _address is { Location.Multifunction: true };

    /// <summary>The places of the attributes of the driver dialect.</summary>
    internal IEnumerable<FailoverPlace> DriverPlaces =>
        from attribute in new[] { Failover, BackupAlias, UseBackupMac }
        where DriverAttribute(attribute) is not null
        select Driver!.PlaceOf(attribute);

    /// <summary>Every alias that the device names: two for one that mixes the dialects.</summary>
    internal IEnumerable<string> StandbyAliases
    {
        get
        {
            if (DriverAttribute(BackupAlias) is { Length: > 0 } alias)
                yield return alias;
            if (TeamingType == Transient && Teaming![Persistent] is { Length: > 0 } persistent)
                yield return persistent;
        }
    }

    /// <summary>The type of the <c>teaming</c> element; null if there is none, or not in the dialect that is read.</summary>
    internal string? TeamingType => SpeaksTeaming ? Teaming![Type] : null;

    /// <summary>The place of an attribute of the device's own start tag; of the start tag where only that is known.</summary>
    internal FailoverPlace PlaceOf(string attribute) => Node.Source is { } source && source.TryGetAttribute(attribute, out (int Line, int Column) position)
        ? new FailoverPlace($"{Place.Path}/@{attribute}", position.Line, position.Column)
        : Place with { Path = $"{Place.Path}/@{attribute}" };

    /// <summary>The value of an attribute of the driver dialect; null if it is not there, or not in the dialect that is read.</summary>
    internal string? DriverAttribute(string name) => _dialect == FailoverDialect.Teaming ? null : Driver?[name];

    /// <inheritdoc/>
    public override string ToString() => Place.Path;
}
