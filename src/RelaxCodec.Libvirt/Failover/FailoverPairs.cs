using System.Globalization;

namespace RelaxCodec.Libvirt;

/// <summary>
/// The failover pairs of a domain, resolved once for the rules, conversion, QEMU's arguments and migration: which devices say they are
/// standbys or primaries, and which primary names which standby. Resolution takes the document at its word; whether a pair works is for
/// <see cref="FailoverRules"/> to say.
/// </summary>
public sealed class FailoverPairs
{
    private readonly DomainAliases _aliases;

    private FailoverPairs(Domain? domain, IReadOnlyList<FailoverDevice> devices)
    {
        Domain = domain;
        Devices = devices;
        _aliases = new DomainAliases(domain, devices);
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

    internal DomainAliases Aliases => _aliases;

    /// <summary>Resolves the pairs of a domain.</summary>
    /// <param name="domain">The domain.</param>
    /// <param name="options">The dialect to read, and the networks; null for the defaults.</param>
    public static FailoverPairs Of(Domain domain, FailoverOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(domain);
        options ??= FailoverOptions.Default;
        FailoverPlace place = Root(domain, "domain");
        if (domain.Devices is not { } devices)
            return new FailoverPairs(domain, []);
        place = place.Child("devices", ((IXmlNode)devices).Source);
        var networks = new KnownNetworks(options.Networks);
        XmlContent? kept = ((IXmlNode)devices).Content;
        IEnumerable<FailoverDevice> interfaces = devices.Interfaces.Select((device, index) =>
            new FailoverDevice(device, Item(place, "interface", index, device, kept), options.Dialect, networks));
        IEnumerable<FailoverDevice> hostdevs = devices.Hostdevs.Select((device, index) =>
            new FailoverDevice(device, Item(place, "hostdev", index, device, kept), options.Dialect));
        return new FailoverPairs(
            domain, [.. interfaces.Concat(hostdevs).OrderBy(device => device.Place.Line).ThenBy(device => device.Place.Column)]);
    }

    /// <summary>What an interface by itself says of failover.</summary>
    internal static FailoverPairs Of(Interface device, FailoverOptions options) =>
        new(null, [new FailoverDevice(device, Root(device, "interface"), options.Dialect, new KnownNetworks(options.Networks))]);

    /// <summary>What a host device by itself says of failover.</summary>
    internal static FailoverPairs Of(Hostdev device, FailoverOptions options) =>
        new(null, [new FailoverDevice(device, Root(device, "hostdev"), options.Dialect)]);

    private static FailoverPlace Root(IXmlNode root, string name) => new FailoverPlace("", 0, 0).Child(name, root.Source);

    // The path counts all elements of a name, as those of the schema's problems do: also those before it that the model could not hold.
    private static FailoverPlace Item(FailoverPlace devices, string name, int index, IXmlNode device, XmlContent? kept)
    {
        int unread = device.Source is not { } source || kept is null
            ? 0
            : kept.Count(item => item.Kind == XmlContentKind.Element && item.LocalName == name && item.NamespaceUri.Length == 0
                && (item.Line, item.Column).CompareTo((source.Line, source.Column)) < 0);
        return devices.Child(string.Create(CultureInfo.InvariantCulture, $"{name}[{index + unread + 1}]"), device.Source);
    }

    private FailoverPair? Resolve(FailoverDevice primary) =>
        primary.StandbyAlias is { } alias ? new FailoverPair(primary, alias, _aliases.FindInterface(alias)) : null;
}
