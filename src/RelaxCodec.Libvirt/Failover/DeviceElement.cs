
namespace RelaxCodec.Libvirt;

/// <summary>
/// An element's attributes as text with their places, whether the model holds them or they were kept as written: a value outside its
/// datatype (<c>backupAlias=''</c>), an attribute the element does not have, or a whole element that no case of the model fits. So a slip
/// in one attribute hides nothing from the rules.
/// </summary>
internal sealed class DeviceElement
{
    private readonly Dictionary<string, string> _attributes = [];
    private readonly XmlContent? _kept;
    private readonly XmlSource? _source;

    private DeviceElement(FailoverPlace place, XmlContent? kept, XmlSource? source)
    {
        Place = place;
        _kept = kept;
        _source = source;
    }

    /// <summary>The place of the start tag.</summary>
    public FailoverPlace Place { get; }

    /// <summary>Whether an attribute is written that the model does not know, or whose value it does not.</summary>
    public bool HasUnreadAttributes { get; private init; }

    /// <summary>The value of an attribute, as the model prints it or as it was written; null if it is not there.</summary>
    public string? this[string attribute] => _attributes.GetValueOrDefault(attribute) ?? _kept?.GetAttribute(attribute);

    /// <summary>The place of an attribute; of the element where only that is known.</summary>
    public FailoverPlace PlaceOf(string attribute)
    {
        string path = $"{Place.Path}/@{attribute}";
        return _source is not null && _source.TryGetAttribute(attribute, out (int Line, int Column) position)
            ? new FailoverPlace(path, position.Line, position.Column)
            : Place with { Path = path };
    }

    /// <summary>An element of the model.</summary>
    /// <param name="node">The object; null gives null.</param>
    /// <param name="name">The element's name.</param>
    /// <param name="parent">The place of the element around it.</param>
    /// <param name="modelled">The attributes that the object holds; null for one that it does not.</param>
    public static DeviceElement? Of(
        IXmlNode? node, string name, FailoverPlace parent, params ReadOnlySpan<(string Name, string? Value)> modelled)
    {
        if (node is null)
            return null;
        var element = new DeviceElement(parent.Child(name, node.Source), node.Content, node.Source)
        {
            HasUnreadAttributes = node.Content?.Any(item => item is { Kind: XmlContentKind.Attribute, NamespaceUri: "" }) == true,
        };
        foreach ((string attribute, string? value) in modelled)
        {
            if (value is not null)
                element._attributes[attribute] = value;
        }

        return element;
    }

    /// <summary>The first kept element of that name among what an object could not hold; null if there is none.</summary>
    public static DeviceElement? Find(IXmlNode parentNode, string name, FailoverPlace parent)
    {
        if (parentNode.Content is not { } kept)
            return null;
        foreach (XmlContentItem item in kept)
        {
            if (item.Kind == XmlContentKind.Element && item.LocalName == name && item.NamespaceUri.Length == 0)
                return OfKept(item, parent);
        }

        return null;
    }

    private static DeviceElement OfKept(XmlContentItem item, FailoverPlace parent)
    {
        string path = $"{parent.Path}/{item.LocalName}";
        var element = new DeviceElement(
            item.Line > 0 ? new FailoverPlace(path, item.Line, item.Column) : parent with { Path = path }, null, null) { HasUnreadAttributes = true };
        foreach (WrittenAttribute attribute in WrittenDocument.Read(item).Attributes)
            element._attributes[attribute.Name] = attribute.Value;
        return element;
    }
}
