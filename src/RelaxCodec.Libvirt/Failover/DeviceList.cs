using System.Globalization;
using System.Runtime.InteropServices;

namespace RelaxCodec.Libvirt.Failover;

/// <summary>
/// The devices of a domain, modelled and kept, in document order. In paths each counts among all elements of its name, as in the paths of
/// the schema's problems, so that also those count that the model could not hold.
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
        var kept = new List<(XmlContentItem, string, int)>();
        var numbers = new Dictionary<string, int>();
        foreach (Entry entry in EntriesOf(devices))
        {
            ref int last = ref CollectionsMarshal.GetValueRefOrAddDefault(numbers, entry.Name, out _);
            // What was added in code has no place, and counts within its list.
            int number = entry.Line > 0 ? ++last : entry.Index + 1;
            if (entry.Kept is { } item)
                kept.Add((item, StepOf(entry.Name, number), number));
            else if (entry.Node is Interface nic)
                found.Add(new FailoverDevice(nic, PlaceOf(entry, number), options.Dialect, networks));
            else
                found.Add(new FailoverDevice((Hostdev)entry.Node!, PlaceOf(entry, number), options.Dialect));
        }

        Devices = found;
        Kept = kept;
    }

    /// <summary>The interfaces and host devices.</summary>
    public IReadOnlyList<FailoverDevice> Devices { get; }

    /// <summary>The elements that the model keeps, with their steps in paths and their numbers.</summary>
    public IReadOnlyList<(XmlContentItem Item, string Step, int Number)> Kept { get; }

    /// <summary>The path of a step.</summary>
    public string PathOf(string step) => $"{_place.Path}/{step}";

    private static string StepOf(string name, int number) => string.Create(CultureInfo.InvariantCulture, $"{name}[{number}]");

    private FailoverPlace PlaceOf(Entry entry, int number) => _place.Child(StepOf(entry.Name, number), entry.Node!.Source);

    // Interfaces before host devices, as libvirt lists them, where places are not known.
    private static IEnumerable<Entry> EntriesOf(Devices devices)
    {
        var entries = new List<Entry>(devices.Interfaces.Count + devices.Hostdevs.Count);
        for (int i = 0; i < devices.Interfaces.Count; i++)
            entries.Add(new Entry("interface", devices.Interfaces[i], null, i));
        for (int i = 0; i < devices.Hostdevs.Count; i++)
            entries.Add(new Entry("hostdev", devices.Hostdevs[i], null, i));
        var counts = new Dictionary<string, int>();
        foreach (XmlContentItem item in ((IXmlNode)devices).Content ?? Enumerable.Empty<XmlContentItem>())
        {
            if (item is not { Kind: XmlContentKind.Element, NamespaceUri: "" })
                continue;
            ref int count = ref CollectionsMarshal.GetValueRefOrAddDefault(counts, item.LocalName, out _);
            entries.Add(new Entry(item.LocalName, null, item, count++));
        }

        return entries.OrderBy(entry => entry.Line).ThenBy(entry => entry.Column);
    }

    private readonly record struct Entry(string Name, IXmlNode? Node, XmlContentItem? Kept, int Index)
    {
        public int Line => Kept?.Line ?? Node?.Source?.Line ?? 0;

        public int Column => Kept?.Column ?? Node?.Source?.Column ?? 0;
    }
}
