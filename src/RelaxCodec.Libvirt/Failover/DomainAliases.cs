using System.Globalization;
using System.Xml;

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
        string path = string.Create(CultureInfo.InvariantCulture, $"/domain/devices/{item.LocalName}[{number}]/alias/@name");
        AliasHolder? found = null;
        bool isCompanion = false;
        using XmlReader reader = item.CreateReader();
        reader.MoveToContent();
        int child = reader.Depth + 1;
        while (reader.Read())
        {
            if (reader.NodeType != XmlNodeType.Element || reader.Depth != child || reader.NamespaceURI.Length != 0)
                continue;
            if (reader.LocalName == "master")
                isCompanion = true;
            else if (reader.LocalName == "alias" && found is null && reader.MoveToAttribute("name") && reader.Value.Length > 0)
                found = new AliasHolder(reader.Value, item.LocalName, Place(item, reader as IXmlLineInfo, path), null);
        }

        return found is null ? null : found with { IsCompanion = isCompanion, IsFirstConsole = item.LocalName == "console" && number == 1 };
    }

    // Kept XML has the line ends of the document, so its lines count on from the one on which it starts.
    private static FailoverPlace Place(XmlContentItem item, IXmlLineInfo? info, string path)
    {
        if (item.Line == 0 || info is null || !info.HasLineInfo())
            return new FailoverPlace(path, item.Line, item.Column);
        return info.LineNumber <= 1
            ? new FailoverPlace(path, item.Line, item.Column + info.LinePosition - 1)
            : new FailoverPlace(path, item.Line + info.LineNumber - 1, info.LinePosition);
    }
}
