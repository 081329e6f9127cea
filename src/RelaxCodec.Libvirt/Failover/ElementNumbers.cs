namespace RelaxCodec.Libvirt;

/// <summary>
/// The numbers of devices in paths: each counts among all elements of its name, as in the paths of the schema's problems, so that also
/// those count that the model could not hold.
/// </summary>
internal sealed class ElementNumbers
{
    private readonly Dictionary<string, List<(int Line, int Column)>> _positions = [];

    public ElementNumbers(Devices devices)
    {
        Add("interface", devices.Interfaces);
        Add("hostdev", devices.Hostdevs);
        foreach (XmlContentItem item in ((IXmlNode)devices).Content ?? Enumerable.Empty<XmlContentItem>())
        {
            if (item is { Kind: XmlContentKind.Element, NamespaceUri: "", Line: > 0 })
                Add(item.LocalName, (item.Line, item.Column));
        }

        foreach (List<(int, int)> positions in _positions.Values)
            positions.Sort();
    }

    /// <summary>The number of an element, from 1.</summary>
    /// <param name="name">Its name.</param>
    /// <param name="index">Its index in its list, which counts where positions are not known.</param>
    /// <param name="line">Its line; 0 if unknown.</param>
    /// <param name="column">Its column.</param>
    public int Of(string name, int index, int line, int column) =>
        line > 0 && _positions.TryGetValue(name, out List<(int, int)>? all) && all.BinarySearch((line, column)) is >= 0 and var found
            ? found + 1
            : index + 1;

    private void Add(string name, IEnumerable<IXmlNode> devices)
    {
        foreach (IXmlNode device in devices)
        {
            if (device.Source is { } source)
                Add(name, (source.Line, source.Column));
        }
    }

    private void Add(string name, (int Line, int Column) position)
    {
        if (!_positions.TryGetValue(name, out List<(int, int)>? positions))
            _positions.Add(name, positions = []);
        positions.Add(position);
    }
}
