using System.Diagnostics.CodeAnalysis;
using RelaxCodec.Libvirt;

namespace RelaxCodec.Cli;

/// <summary>
/// An interface of the host (libvirt's <c>interface.rng</c>, <c>virsh iface-define</c>): another element of the device's name, and partly
/// of its types. It is told by what a device never has.
/// </summary>
internal static class HostInterface
{
    private const string Name = "interface";

    private static readonly string[] Types = ["bond", "vlan"];

    private static readonly string[] Children = ["start", "protocol", "bridge", "bond"];

    /// <summary>Whether the start tag is a host interface's. All of them but VLANs have to have a name.</summary>
    public static bool IsRoot(XmlRootTag tag) =>
        tag.LocalName == Name
        && (tag.Attributes.ContainsKey("name")
            || (tag.Attributes.TryGetValue("type", out string? type) && Types.Contains(type.Trim())));

    /// <summary>Whether what was read as a device is a host interface without its name.</summary>
    public static bool IsIn([NotNullWhen(true)] IXmlNode? root) =>
        root is Interface && root.Content is { } kept
        && kept.Any(item => item is { Kind: XmlContentKind.Element, NamespaceUri: "" } && Children.Contains(item.LocalName));

    /// <summary>What is said of it, once, in place of everything that a device does not have.</summary>
    public static Problem Problem(int line, int column) => new(
        SchemaProblem.UnknownRoot,
        ProblemSeverity.Error,
        "this <interface> configures a network interface of the host (virsh iface-define): only the device of a domain, or the whole "
            + "<domain>, can be judged",
        line,
        column,
        $"/{Name}");
}
