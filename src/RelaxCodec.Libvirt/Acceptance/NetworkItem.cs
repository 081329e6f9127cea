namespace RelaxCodec.Libvirt.Acceptance;

/// <summary>A <c>&lt;network&gt;</c> as it was written, and what libvirt's parser decides by.</summary>
/// <param name="element">The element.</param>
internal sealed class NetworkItem(WrittenElement element)
{
    public WrittenElement Element { get; } = element;

    public WrittenElement? Forward { get; } = element.Child("forward");

    /// <summary>How it is connected to the host's network: nat where nothing else is written; null if it is isolated.</summary>
    public string? Mode { get; } = element.Child("forward") is { } forward ? forward.Token("mode") ?? "nat" : null;

    /// <summary>
    /// Whether libvirt makes a bridge for it, with an address, DHCP and DNS; guests of the other modes are on a network of somebody else.
    /// </summary>
    public bool HasOwnBridge => Mode is null or "nat" or "route" or "open";

    public WrittenElement? Bridge { get; } = element.Child("bridge");

    /// <summary>Its addresses.</summary>
    public IEnumerable<WrittenElement> Ips => Element.ChildrenNamed("ip");

    public IEnumerable<WrittenElement> PortGroups => Element.ChildrenNamed("portgroup");

    /// <summary>The network and its port groups, which have bandwidths, VLANs and virtual ports alike.</summary>
    public IEnumerable<WrittenElement> PortSettings => PortGroups.Prepend(Element);

    /// <summary>How problems name its kind: <c>a network of mode 'bridge'</c>.</summary>
    public string Description => Mode is null ? "an isolated network" : $"a network of mode '{Mode}'";
}
