using System.Globalization;
using System.Runtime.InteropServices;

namespace RelaxCodec.Libvirt.Failover;

/// <summary>
/// The devices of a domain, in document order. In paths each counts among all elements of its name, as in the paths of the schema's
/// problems, so that also those count that the model could not hold.
/// </summary>
internal sealed class DeviceList
{
    private readonly FailoverPlace _place;

    /// <param name="devices">The devices.</param>
    /// <param name="place">Where they stand.</param>
    /// <param name="options">The dialect to read, and the networks.</param>
    public DeviceList(Devices devices, FailoverPlace place, FailoverOptions options)
    {
        _place = place;
        var networks = new KnownNetworks(options.Networks);
        var found = new List<FailoverDevice>();
        var others = new List<AliasHolder>();
        var numbers = new Dictionary<string, int>();
        foreach (Entry entry in EntriesOf(devices))
        {
            ref int last = ref CollectionsMarshal.GetValueRefOrAddDefault(numbers, entry.Name, out _);
            // What was added in code has no place, and counts within its list.
            int number = entry.Line > 0 ? ++last : entry.Index + 1;
            if (entry.Kept is { } kept && AliasHolder.Of(kept, $"{place.Path}/{StepOf(entry.Name, number)}") is { } unread)
                others.Add(unread);
            switch (entry.Node)
            {
                case Interface nic:
                    found.Add(new FailoverDevice(nic, PlaceOf(entry, number), options.Dialect, networks));
                    break;
                case Hostdev hostdev:
                    found.Add(new FailoverDevice(hostdev, PlaceOf(entry, number), options.Dialect));
                    break;
                case IDevice { Alias: { Name.Length: > 0 } alias } device:
                    others.Add(new AliasHolder(device, entry.Name, alias, PlaceOf(entry, number))
                    {
                        IsFirstConsole = device is GuestConsole && number == 1
                    });
                    break;
            }
        }

        Devices = found;
        Others = others;
    }

    /// <summary>The interfaces and host devices.</summary>
    public IReadOnlyList<FailoverDevice> Devices { get; }

    /// <summary>The other devices that have an alias, those included that could not be read.</summary>
    public IReadOnlyList<AliasHolder> Others { get; }

    private static string StepOf(string name, int number) => string.Create(CultureInfo.InvariantCulture, $"{name}[{number}]");

    private FailoverPlace PlaceOf(Entry entry, int number) => _place.Child(StepOf(entry.Name, number), entry.Node!.Source);

    // In the order in which libvirt prints them, where places are not known.
    private static IEnumerable<Entry> EntriesOf(Devices devices)
    {
        var entries = new List<Entry>(devices.Interfaces.Count + devices.Hostdevs.Count);
        var counts = new Dictionary<string, int>();
        foreach ((string name, IXmlNode node) in devices.Nodes)
            entries.Add(new Entry(name, node, null, Next(name)));
        foreach (XmlContentItem item in ((IXmlNode)devices).Content ?? Enumerable.Empty<XmlContentItem>())
        {
            if (item is { Kind: XmlContentKind.Element, NamespaceUri: "" })
                entries.Add(new Entry(item.LocalName, null, item, Next(item.LocalName)));
        }

        return entries.OrderBy(entry => entry.Line).ThenBy(entry => entry.Column);

        int Next(string name) => CollectionsMarshal.GetValueRefOrAddDefault(counts, name, out _)++;
    }

    private readonly record struct Entry(string Name, IXmlNode? Node, XmlContentItem? Kept, int Index)
    {
        public int Line => Kept?.Line ?? Node?.Source?.Line ?? 0;

        public int Column => Kept?.Column ?? Node?.Source?.Column ?? 0;
    }
}
