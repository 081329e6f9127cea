namespace RelaxCodec.Libvirt.Failover;

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
    private readonly DeviceAlias? _alias;
    private readonly Teaming? _teaming;
    private readonly HostdevDriver? _hostdevDriver;
    private readonly DeviceAddress? _address;
    private readonly DeviceRom? _rom;

    internal FailoverDevice(Interface device, FailoverPlace place, FailoverDialect dialect, KnownNetworks networks)
    {
        _dialect = dialect;
        Node = Interface = device;
        Place = place;
        _alias = device.Alias;
        _teaming = device.Teaming;
        _address = device.Address;
        _rom = device.Rom;
        NetworkName = device is NetworkInterface { Source.Network: { } name } ? name : null;
        Network = networks.Find(NetworkName);
        Kind = KindOf(device, Network);
        Driver = DeviceElement.Of(device.Driver, "driver", device, place);
        Teaming = DeviceElement.Of(_teaming, "teaming", device, place);
        AliasElement = DeviceElement.Of(_alias, "alias", device, place);
        Model = DeviceElement.Of(device.Model, "model", device, place);
        MacElement = DeviceElement.Of(device.Mac, "mac", device, place);
    }

    internal FailoverDevice(Hostdev device, FailoverPlace place, FailoverDialect dialect)
    {
        _dialect = dialect;
        Node = Hostdev = device;
        Place = place;
        _alias = device.Alias;
        _teaming = (device as PciHostdev)?.Teaming;
        _hostdevDriver = (device as PciHostdev)?.Driver;
        _address = device.Address;
        _rom = device.Rom;
        Kind = device is PciHostdev ? FailoverDeviceKind.AssignedPci : FailoverDeviceKind.AssignedOther;
        Driver = DeviceElement.Of(_hostdevDriver, "driver", device, place);
        Teaming = DeviceElement.Of(_teaming, "teaming", device, place);
        AliasElement = DeviceElement.Of(_alias, "alias", device, place);
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
    public string? Alias => _alias?.Name ?? AliasElement?.Unread("name");

    /// <summary>The MAC address that is written, apart from <c>useBackupMAC</c>; null if there is none or it is no MAC address.</summary>
    public MacAddress? Mac => Interface?.Mac is { } mac && !IsUnset(mac, "address") ? mac.Address : null;

    /// <summary>Whether the device says it is a standby: <c>failover='on'</c> or <c>&lt;teaming type='persistent'&gt;</c>.</summary>
    public bool IsStandby => IsFailoverOn == true || SaysPersistent;

    /// <summary>
    /// Where the device says so: the attribute <c>failover</c> or the element <c>teaming</c>. Null if it is no standby.
    /// </summary>
    public FailoverPlace? StandbyPlace =>
        IsFailoverOn == true ? Driver!.PlaceOf(Failover)
        : SaysPersistent ? Teaming!.Place
        : null;

    /// <summary>
    /// Whether the device says it is a primary: <c>backupAlias</c> or <c>&lt;teaming type='transient'&gt;</c>, also where no standby is
    /// named.
    /// </summary>
    public bool IsPrimary => NamedByDriver is not null || SaysTransient;

    /// <summary>
    /// Where the device says so: the attribute that names the standby (<c>backupAlias</c>, or <c>persistent</c> of <c>teaming</c>), else
    /// the element <c>teaming</c>. Null if it is no primary.
    /// </summary>
    public FailoverPlace? PrimaryPlace =>
        NamedByDriver is not null ? Driver!.PlaceOf(BackupAlias)
        : !SaysTransient ? null
        : NamedByTeaming is null ? Teaming!.Place
        : Teaming!.PlaceOf(Persistent);

    /// <summary>
    /// The alias of the standby that the device names as its own; null if it names none. Of a device that mixes the dialects, the driver
    /// dialect's.
    /// </summary>
    public string? StandbyAlias => StandbyAliases.FirstOrDefault();

    /// <summary>Whether the device takes its standby's MAC address: <c>useBackupMAC='yes'</c>.</summary>
    public bool TakesStandbyMac => IsBackupMacUsed == true;

    /// <summary>Whether the device has an attribute of the driver dialect, whatever its value.</summary>
    public bool SpeaksDriver => Says(Failover) || Says(BackupAlias) || Says(UseBackupMac);

    /// <summary>Whether the device has a <c>&lt;teaming&gt;</c>.</summary>
    public bool SpeaksTeaming => _dialect != FailoverDialect.Driver && Teaming is not null;

    internal IXmlNode Node { get; }

    internal DeviceElement? Driver { get; }

    internal DeviceElement? Teaming { get; }

    internal DeviceElement? AliasElement { get; }

    internal DeviceElement? Model { get; }

    internal DeviceElement? MacElement { get; }

    internal DeviceElement? RomElement => DeviceElement.Of(_rom, "rom", Place);

    internal DeviceElement? AddressElement => DeviceElement.Of(_address, "address", Place);

    /// <summary>The model that is written.</summary>
    internal string? ModelType => Interface?.Model?.Type ?? Model?.Unread("type");

    /// <summary>The MAC address that is written, also if it is none.</summary>
    internal string? WrittenMac => Mac?.ToString() ?? MacElement?.Unread("address");

    /// <summary>The file of the option ROM.</summary>
    internal string? RomFile => _rom?.File ?? RomElement?.Unread("file");

    /// <summary>The driver that is written, of the host for an assigned device and of the hypervisor for an emulated one.</summary>
    internal string? DriverName => (Interface?.Driver?.Name, _hostdevDriver?.Name) switch
    {
        ({ } name, _) => InterfaceDriverNameLiterals.Of(name),
        (_, { } name) => AssignmentBackendLiterals.Of(name),
        _ => Driver?.Unread("name"),
    };

    /// <summary>The driver that assigns the devices of the network's pool, as it is written; null for the default.</summary>
    internal string? PoolDriver => Network?.Forward?.Driver is not { } driver ? null
        : driver.Name is { } name ? ForwardDriverNameLiterals.Of(name)
        : ((IXmlNode)driver).Content?.GetAttribute("name");

    /// <summary>Where the network is named.</summary>
    internal FailoverPlace NetworkPlace =>
        DeviceElement.Of((Interface as NetworkInterface)?.Source, "source", Place)?.PlaceOf("network") ?? Place;

    /// <summary>The PCI address in the guest; null where libvirt assigns it, or what is written is none.</summary>
    internal PciAddress? GuestAddress => (_address as PciDeviceAddress)?.Place;

    /// <summary>Whether the slot is said to have more than one function.</summary>
    internal bool IsMultifunction => _address is PciDeviceAddress { Location.Multifunction: true };

    /// <summary>What <c>failover</c> says; null if it is not there, not in the dialect that is read, or no word for it.</summary>
    internal bool? IsFailoverOn => ReadsDriver ? Interface?.Driver?.Failover ?? Word(Failover, "on", "off") : null;

    /// <summary>What <c>useBackupMAC</c> says; null if it is not there, not in the dialect that is read, or no word for it.</summary>
    internal bool? IsBackupMacUsed => ReadsDriver ? Interface?.Driver?.UseBackupMac ?? Word(UseBackupMac, "yes", "no") : null;

    /// <summary>What <c>backupAlias</c> says, also if it is empty; null if it is not there or not in the dialect that is read.</summary>
    internal string? NamedByDriver =>
        ReadsDriver ? Interface?.Driver?.BackupAlias ?? _hostdevDriver?.BackupAlias ?? Driver?.Unread(BackupAlias) : null;

    /// <summary>What <c>persistent</c> of <c>&lt;teaming&gt;</c> says, whatever its type.</summary>
    internal string? NamedByTeaming => SpeaksTeaming ? (_teaming as TransientTeaming)?.Persistent ?? Teaming!.Unread(Persistent) : null;

    /// <summary>Whether it has <c>&lt;teaming type='persistent'&gt;</c>.</summary>
    internal bool SaysPersistent =>
        SpeaksTeaming && (_teaming is PersistentTeaming || (_teaming is null && Teaming!.Unread(Type) == Persistent));

    /// <summary>Whether it has <c>&lt;teaming type='transient'&gt;</c>.</summary>
    internal bool SaysTransient =>
        SpeaksTeaming && (_teaming is TransientTeaming || (_teaming is null && Teaming!.Unread(Type) == Transient));

    /// <summary>The places of the attributes of the driver dialect.</summary>
    internal IEnumerable<FailoverPlace> DriverPlaces =>
        from attribute in new[] { Failover, BackupAlias, UseBackupMac }
        where Says(attribute)
        select Driver!.PlaceOf(attribute);

    /// <summary>Every alias that the device names: two for one that mixes the dialects.</summary>
    internal IEnumerable<string> StandbyAliases
    {
        get
        {
            if (NamedByDriver is { Length: > 0 } alias)
                yield return alias;
            if (SaysTransient && NamedByTeaming is { Length: > 0 } persistent)
                yield return persistent;
        }
    }

    private bool ReadsDriver => _dialect != FailoverDialect.Teaming;

    /// <summary>Whether an attribute of the driver dialect is there, whatever its value, and in the dialect that is read.</summary>
    internal bool Says(string attribute) => attribute switch
    {
        Failover => IsFailoverOn is not null || IsUnread(attribute),
        UseBackupMac => IsBackupMacUsed is not null || IsUnread(attribute),
        _ => NamedByDriver is not null,
    };

    /// <summary>The place of an attribute of the device's own start tag; of the start tag where only that is known.</summary>
    internal FailoverPlace PlaceOf(string attribute) =>
        Node.Source is { } source && source.TryGetAttribute(attribute, out (int Line, int Column) position)
            ? new FailoverPlace($"{Place.Path}/@{attribute}", position.Line, position.Column)
            : Place with { Path = $"{Place.Path}/@{attribute}" };

    /// <inheritdoc/>
    public override string ToString() => Place.Path;

    private static FailoverDeviceKind KindOf(Interface device, Network? network) => device switch
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

    // A required value that was missing, or outside its datatype, when the document was read leaves its member at the type's default.
    private static bool IsUnset(IXmlNode node, string attribute) =>
        node.Content?.GetAttribute(attribute) is not null || (node.Source is { } source && !source.TryGetAttribute(attribute, out _));

    private bool IsUnread(string attribute) => ReadsDriver && Driver?.Unread(attribute) is not null;

    // Of an element that the model could not hold.
    private bool? Word(string attribute, string yes, string no) =>
        Driver?.Unread(attribute) is { } word ? word == yes ? true : word == no ? false : null : null;
}
