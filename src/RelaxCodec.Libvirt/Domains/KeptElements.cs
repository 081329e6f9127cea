using System.Xml;
using System.Xml.Linq;

namespace RelaxCodec.Libvirt;

/// <summary>Elements that the model keeps as they were written, for what of them decides about others.</summary>
internal static class KeptElements
{
    /// <summary>The kept elements of libvirt's own namespace, as they were written.</summary>
    public static IEnumerable<WrittenElement> Read(IXmlNode? node, params string[] names) =>
        from item in node?.Content ?? Enumerable.Empty<XmlContentItem>()
        where item is { Kind: XmlContentKind.Element, NamespaceUri: "" } && (names.Length == 0 || names.Contains(item.LocalName))
        select WrittenDocument.Read(item);

    /// <summary>A number that libvirt would read in an attribute; null if there is none.</summary>
    public static ulong? NumberOf(WrittenElement element, string attribute) =>
        element[attribute] is { Value: { } text } ? LibvirtNumber.Read(text, LibvirtNumber.AnyRadix).Value : null;

    /// <summary>The kept elements of libvirt's own namespace, parsed.</summary>
    public static IEnumerable<XElement> Of(IXmlNode? node, params string[] names) =>
        from item in node?.Content ?? Enumerable.Empty<XmlContentItem>()
        where item is { Kind: XmlContentKind.Element, NamespaceUri: "" } && (names.Length == 0 || names.Contains(item.LocalName))
        select Parse(item);

    /// <summary>A number that libvirt would read in an attribute; null if there is none.</summary>
    public static ulong? NumberOf(XElement element, string attribute) =>
        (string?)element.Attribute(attribute) is { } text ? LibvirtNumber.Read(text, LibvirtNumber.AnyRadix).Value : null;

    /// <summary>A kept element, parsed.</summary>
    public static XElement Parse(XmlContentItem item)
    {
        using XmlReader reader = item.CreateReader();
        reader.MoveToContent();
        return (XElement)XNode.ReadFrom(reader);
    }
}
