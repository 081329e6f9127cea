namespace RelaxCodec.Libvirt.Failover;

/// <summary>
/// An element of a device that failover looks at, with the places of what is in it: an object of the model, or an element that was kept
/// because no class of the model fits. Values that the model does not hold (<c>backupAlias=''</c>) are here too, so that a slip in one
/// attribute hides nothing from the rules.
/// </summary>
internal sealed class DeviceElement
{
    private readonly FailoverPlace _parent;
    private readonly string _name;
    private readonly IXmlNode? _node;
    private readonly WrittenElement? _kept;
    private readonly bool _hasPlace;

    private DeviceElement(FailoverPlace parent, string name, IXmlNode? node, WrittenElement? kept, bool hasPlace)
    {
        _parent = parent;
        _name = name;
        _node = node;
        _kept = kept;
        _hasPlace = hasPlace;
    }

    /// <summary>The place of the start tag.</summary>
    public FailoverPlace Place =>
        _kept is not null && _hasPlace
            ? new($"{_parent.Path}/{_name}", _kept.Line, _kept.Column)
            : _parent.Child(_name, _node?.Source);

    /// <summary>Whether an attribute is written that the model does not know, or whose value it does not.</summary>
    public bool HasUnreadAttributes =>
        _kept is not null || _node?.Content?.Any(item => item is { Kind: XmlContentKind.Attribute, NamespaceUri: "" }) == true;

    /// <summary>An attribute as it was written, where the model does not hold it; null if it does, or it is not there.</summary>
    public string? Unread(string attribute) => _kept is not null ? _kept[attribute]?.Value : _node?.Content?.GetAttribute(attribute);

    /// <summary>The place of an attribute; of the element where only that is known.</summary>
    public FailoverPlace PlaceOf(string attribute)
    {
        string path = $"{_parent.Path}/{_name}/@{attribute}";
        return PositionOf(attribute) is { } position ? new FailoverPlace(path, position.Line, position.Column) : Place with { Path = path };
    }

    /// <summary>Where an attribute stands, if that is known.</summary>
    public (int Line, int Column)? PositionOf(string attribute) =>
        _kept is not null ? _hasPlace && _kept[attribute] is { } written ? (written.Line, written.Column) : null
        : _node?.Source is { } source && source.TryGetAttribute(attribute, out (int Line, int Column) position) ? position
        : null;

    /// <summary>An element that the model has.</summary>
    /// <param name="node">The object; null gives null.</param>
    /// <param name="name">The element's name.</param>
    /// <param name="parent">The place of the element around it.</param>
    public static DeviceElement? Of(IXmlNode? node, string name, FailoverPlace parent) =>
        node is null ? null : new DeviceElement(parent, name, node, null, hasPlace: true);

    /// <summary>An element that the model has; if it has none, the first of that name which was kept.</summary>
    /// <param name="node">The object.</param>
    /// <param name="name">The element's name.</param>
    /// <param name="device">The device.</param>
    /// <param name="parent">The place of the device.</param>
    public static DeviceElement? Of(IXmlNode? node, string name, IXmlNode device, FailoverPlace parent)
    {
        if (node is not null)
            return Of(node, name, parent);
        XmlContentItem? kept = device.Content?.FirstOrDefault(
            item => item is { Kind: XmlContentKind.Element, NamespaceUri: "" } && item.LocalName == name);
        return kept is null ? null : new DeviceElement(parent, name, null, WrittenDocument.Read(kept), kept.Line > 0);
    }
}
