namespace RelaxCodec.Libvirt;

/// <summary>An interface whose traffic a user process translates to connections of its own, without privileges (SLIRP or passt).</summary>
[Case("user")]
public sealed partial class UserInterface : Interface
{
    /// <summary>The device of the host that the traffic leaves through.</summary>
    [Order(2), Since("9.0.0")]
    public UserSource? Source { get; set; }
}

/// <summary>The device of the host that user-mode traffic leaves through.</summary>
[Element("source")]
public sealed partial class UserSource
{
    /// <summary>The name of the device.</summary>
    [Attr("dev"), Data<DeviceName>]
    public required string Device { get; set; }
}

/// <summary>An interface that is connected to nothing.</summary>
[Case("null"), Since("8.7.0")]
public sealed partial class NullInterface : Interface;
