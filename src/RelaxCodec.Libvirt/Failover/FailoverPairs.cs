namespace RelaxCodec.Libvirt.Failover;

/// <summary>
/// The failover pairs of a domain, resolved once for the rules, conversion, QEMU's arguments and migration: which devices say they are
/// standbys or primaries, and which primary names which standby. Resolution takes the document at its word; whether a pair works is for
/// <see cref="FailoverRules"/> to say.
/// </summary>
public sealed class FailoverPairs
{
    private FailoverPairs(Domain? domain, IReadOnlyList<FailoverDevice> devices, DomainAliases aliases)
    {
        Domain = domain;
        Devices = devices;
        Aliases = aliases;
        Pairs = domain is null ? [] : [.. devices.Select(Resolve).OfType<FailoverPair>()];
    }

    /// <summary>The domain; null where a device was judged without one. There are no pairs then.</summary>
    public Domain? Domain { get; }

    /// <summary>
    /// All interfaces and host devices, in document order; interfaces before host devices, as libvirt lists them, where positions are not
    /// known.
    /// </summary>
    public IReadOnlyList<FailoverDevice> Devices { get; }

    /// <summary>
    /// A pair for each primary that names a standby, in the order of the primaries, whether the standby is found or not.
    /// </summary>
    public IReadOnlyList<FailoverPair> Pairs { get; }

    /// <summary>
    /// The networks, each once, that primaries name and that were not given, so that nobody can tell whether these are assigned devices.
    /// </summary>
    public IReadOnlyList<string> UnknownNetworks =>
    [
        .. Devices.Where(device => device is { IsPrimary: true, Kind: FailoverDeviceKind.UnknownNetwork })
            .Select(device => device.NetworkName!)
            .Distinct(),
    ];

    /// <summary>Whether any device has an attribute of the driver dialect, which released libvirt silently ignores.</summary>
    public bool UsesDriverDialect => Devices.Any(device => device.SpeaksDriver);

    internal DomainAliases Aliases { get; }

    /// <summary>Resolves the pairs of a domain.</summary>
    /// <param name="domain">The domain.</param>
    /// <param name="options">The dialect to read, and the networks; null for the defaults.</param>
    public static FailoverPairs Of(Domain domain, FailoverOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(domain);
        options ??= FailoverOptions.Default;
        FailoverPlace place = Root(domain, "domain");
        if (domain.Devices is not { } devices)
            return new FailoverPairs(domain, [], DomainAliases.None);
        var list = new DeviceList(devices, place.Child("devices", ((IXmlNode)devices).Source), options);
        return new FailoverPairs(domain, list.Devices, new DomainAliases(list));
    }

    /// <summary>What an interface by itself says of failover.</summary>
    internal static FailoverPairs Of(Interface device, FailoverOptions options)
    {
        var networks = new KnownNetworks(options.Networks);
        return new(null, [new FailoverDevice(device, Root(device, "interface"), options.Dialect, networks)], DomainAliases.None);
    }

    /// <summary>What a host device by itself says of failover.</summary>
    internal static FailoverPairs Of(Hostdev device, FailoverOptions options) =>
        new(null, [new FailoverDevice(device, Root(device, "hostdev"), options.Dialect)], DomainAliases.None);

    private static FailoverPlace Root(IXmlNode root, string name) => new FailoverPlace("", 0, 0).Child(name, root.Source);

    private FailoverPair? Resolve(FailoverDevice primary) =>
        primary.StandbyAlias is { } alias ? new FailoverPair(primary, alias, Aliases.FindInterface(alias)) : null;
}
