namespace RelaxCodec.Libvirt;

/// <summary>A private connection between programs of the guest and of the host, such as the guest agent's.</summary>
[Element("channel"), FullEndElement]
public sealed partial class GuestChannel : IAddressedDevice
{
    /// <summary>The host's end.</summary>
    [Group]
    public required CharacterBackend Backend { get; set; }

    /// <summary>The guest's end.</summary>
    public required ChannelTarget Target { get; set; }

    /// <inheritdoc/>
    [Since("3.9.0")]
    public DeviceAlias? Alias { get; set; }

    /// <inheritdoc/>
    public DeviceAddress? Address { get; set; }
}

/// <summary>The guest's end of a channel.</summary>
[Element("target"), Discriminator("type")]
public abstract partial class ChannelTarget;

/// <summary>An address and port of the guest's user-mode network, whose TCP connections the channel has.</summary>
[Case("guestfwd"), Since("0.7.3")]
public sealed partial class GuestForwardTarget : ChannelTarget
{
    /// <summary>The IP address that the guest connects to.</summary>
    [Attr("address")]
    public required string Address { get; set; }

    /// <summary>The port that the guest connects to.</summary>
    [Attr("port")]
    public required string Port { get; set; }
}

/// <summary>A port of a virtio serial controller.</summary>
[Case("virtio"), Since("0.7.7")]
public sealed partial class VirtioChannelTarget : ChannelTarget
{
    /// <summary>
    /// The name by which the guest finds the port, such as <c>org.qemu.guest_agent.0</c>; <c>com.redhat.spice.0</c> for the SPICE agent if
    /// absent.
    /// </summary>
    [Attr("name")]
    public string? Name { get; set; }

    /// <summary>Whether a program of the guest has the port open, in the XML of a running domain.</summary>
    [Attr("state"), Since("1.2.11")]
    public ChannelState? State { get; set; }
}

/// <summary>Whether a program of the guest uses a channel.</summary>
public enum ChannelState : byte
{
    /// <summary>One does.</summary>
    [Value("connected")]
    Connected,

    /// <summary>None does.</summary>
    [Value("disconnected")]
    Disconnected,
}

/// <summary>A channel of a Xen domain.</summary>
[Case("xen"), Since("2.3.0")]
public sealed partial class XenChannelTarget : ChannelTarget
{
    /// <summary>The name by which the guest finds it.</summary>
    [Attr("name")]
    public string? Name { get; set; }
}
