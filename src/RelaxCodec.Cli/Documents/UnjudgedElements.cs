using RelaxCodec.Libvirt;

namespace RelaxCodec.Cli;

/// <summary>
/// The elements of a domain that libvirt's schema describes and ours keeps as they are: <c>check</c> cannot vouch for them.
/// </summary>
internal static class UnjudgedElements
{
    // Open in libvirt's schema too: nothing in it can be wrong.
    private const string Metadata = "metadata";

    /// <summary>Their names, each once; none for a document without such parts.</summary>
    public static IReadOnlyCollection<string> In(IXmlNode? root) => root switch
    {
        Domain domain => Names(domain, domain.Os, domain.Devices),
        _ => [],
    };

    private static HashSet<string> Names(params IXmlNode?[] openNodes) =>
    [
        .. from node in openNodes
           from item in node?.Content ?? Enumerable.Empty<XmlContentItem>()
           where item is { Kind: XmlContentKind.Element, Origin: XmlContentOrigin.AnyContent } and not { LocalName: Metadata, NamespaceUri: "" }
           select item.Prefix.Length > 0 ? $"{item.Prefix}:{item.LocalName}" : item.LocalName,
    ];
}
