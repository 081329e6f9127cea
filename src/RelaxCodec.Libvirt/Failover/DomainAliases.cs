using System.Globalization;
using System.Xml;

namespace RelaxCodec.Libvirt;

/// <summary>The aliases of all devices of a domain, in document order.</summary>
internal sealed class DomainAliases
{
    public DomainAliases(Domain? domain, IReadOnlyList<FailoverDevice> devices)
    {
        var holders = new List<AliasHolder>();
        foreach (FailoverDevice device in devices)
        {
            string name = device.Interface is null ? "hostdev" : "interface";
            if (device.Alias is { Length: > 0 } alias)
                holders.Add(new AliasHolder(alias, name, device.AliasElement!.PlaceOf("name"), device));
        }

        if (domain?.Devices is { } list)
            holders.AddRange(Kept(list, devices));
        Holders = [.. holders.OrderBy(holder => holder.Place.Line).ThenBy(holder => holder.Place.Column)];
    }

    /// <summary>The devices that have an alias.</summary>
    public IReadOnlyList<AliasHolder> Holders { get; }

    /// <summary>The interface with an alias; of several the first that is a standby, else the first.</summary>
    public FailoverDevice? FindInterface(string alias)
    {
        FailoverDevice[] named =
        [
            .. from holder in Holders
               where holder.Alias == alias && holder.Device?.Interface is not null
               select holder.Device,
        ];
        return Array.Find(named, device => device.IsStandby) ?? named.FirstOrDefault();
    }

    /// <summary>The first device with an alias, whatever it is.</summary>
    public AliasHolder? Find(string alias) => Holders.FirstOrDefault(holder => holder.Alias == alias);

    private static IEnumerable<AliasHolder> Kept(Devices list, IReadOnlyList<FailoverDevice> devices)
    {
        if (((IXmlNode)list).Content is not { } kept)
            yield break;
        var counts = new Dictionary<string, int>();
        foreach (XmlContentItem item in kept)
        {
            if (item.Kind != XmlContentKind.Element || item.NamespaceUri.Length != 0)
                continue;
            int index = counts[item.LocalName] = counts.GetValueOrDefault(item.LocalName) + 1;
            // An interface or host device that could not be read stands among those that could.
            index += devices.Count(device => item.LocalName == (device.Interface is null ? "hostdev" : "interface")
                && (device.Place.Line, device.Place.Column).CompareTo((item.Line, item.Column)) < 0);
            if (item.Xml.Contains("<alias", StringComparison.Ordinal) && Kept(item, index) is { } holder)
                yield return holder;
        }
    }

    private static AliasHolder? Kept(XmlContentItem item, int index)
    {
        string path = string.Create(CultureInfo.InvariantCulture, $"/domain/devices/{item.LocalName}[{index}]/alias/@name");
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

        return found is null ? null : found with { IsCompanion = isCompanion, IsFirstConsole = item.LocalName == "console" && index == 1 };
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
