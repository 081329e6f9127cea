using System.Globalization;

namespace RelaxCodec.Libvirt;

/// <summary>The aliases of all devices of a domain, in document order.</summary>
internal sealed class DomainAliases
{
    private readonly Dictionary<string, AliasHolder> _first = [];
    private readonly Dictionary<string, FailoverDevice> _interfaces = [];

    /// <param name="list">The devices of the domain, for those that the model keeps.</param>
    /// <param name="devices">The devices that the model has.</param>
    /// <param name="numbers">The numbers of the devices in paths.</param>
    public DomainAliases(Devices list, IReadOnlyList<FailoverDevice> devices, ElementNumbers numbers)
    {
        IEnumerable<AliasHolder> modelled =
            from device in devices
            where device.Alias is { Length: > 0 }
            let name = device.Interface is null ? "hostdev" : "interface"
            select new AliasHolder(device.Alias!, name, device.AliasElement!.PlaceOf("name"), device);
        Holders = [.. modelled.Concat(Kept(list, numbers)).OrderBy(holder => holder.Place.Line).ThenBy(holder => holder.Place.Column)];
        foreach (AliasHolder holder in Holders)
        {
            _first.TryAdd(holder.Alias, holder);
            if (holder.Device is not { Interface: not null } device)
                continue;
            if (!_interfaces.TryGetValue(holder.Alias, out FailoverDevice? other) || device.IsStandby && !other.IsStandby)
                _interfaces[holder.Alias] = device;
        }
    }

    private DomainAliases() => Holders = [];

    /// <summary>The aliases of a document without a domain.</summary>
    public static DomainAliases None { get; } = new();

    /// <summary>The devices that have an alias.</summary>
    public IReadOnlyList<AliasHolder> Holders { get; }

    /// <summary>The interface with an alias; of several the first that is a standby, else the first.</summary>
    public FailoverDevice? FindInterface(string alias) => _interfaces.GetValueOrDefault(alias);

    /// <summary>The first device with an alias, whatever it is.</summary>
    public AliasHolder? Find(string alias) => _first.GetValueOrDefault(alias);

    private static IEnumerable<AliasHolder> Kept(Devices list, ElementNumbers numbers)
    {
        var counts = new Dictionary<string, int>();
        foreach (XmlContentItem item in ((IXmlNode)list).Content ?? Enumerable.Empty<XmlContentItem>())
        {
            if (item is not { Kind: XmlContentKind.Element, NamespaceUri: "" })
                continue;
            int index = counts.GetValueOrDefault(item.LocalName);
            counts[item.LocalName] = index + 1;
            if (item.Xml.Contains("<alias", StringComparison.Ordinal)
                && Kept(item, numbers.Of(item.LocalName, index, item.Line, item.Column)) is { } holder)
                yield return holder;
        }
    }

    private static AliasHolder? Kept(XmlContentItem item, int number)
    {
        WrittenElement device = WrittenDocument.Read(item);
        if (device.Children.FirstOrDefault(child => child.Name == "alias" && child["name"] is { Value.Length: > 0 })?["name"] is not { } name)
            return null;
        string path = string.Create(CultureInfo.InvariantCulture, $"/domain/devices/{item.LocalName}[{number}]/alias/@name");
        FailoverPlace place = item.Line == 0 ? new(path, 0, 0) : new(path, name.Line, name.Column);
        return new AliasHolder(name.Value, item.LocalName, place, null)
        {
            IsCompanion = device.Child("master") is not null,
            IsFirstConsole = item.LocalName == "console" && number == 1,
        };
    }
}
