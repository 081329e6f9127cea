namespace RelaxCodec.Libvirt;

/// <summary>The device on the host's side of an interface.</summary>
[Element("target")]
public sealed partial class InterfaceTarget
{
    /// <summary>The name of the device; names such as <c>vnet0</c> are libvirt's own and are chosen anew at each start.</summary>
    [Attr("dev"), Data<DeviceName>]
    public required string Device { get; set; }

    /// <summary>Whether libvirt makes and sets up the device.</summary>
    [Attr("managed"), YesNo, Since("5.7.0")]
    public bool? Managed { get; set; }
}

/// <summary>The device on the guest's side of a container's interface.</summary>
[Element("guest")]
public sealed partial class InterfaceGuest
{
    /// <summary>The name that the device is to have.</summary>
    [Attr("dev"), Data<DeviceName>]
    public string? Device { get; set; }

    /// <summary>The name that the device has, in the XML of a running domain.</summary>
    [Attr("actual"), Data<DeviceName>]
    public string? Actual { get; set; }
}

/// <summary>The tuning of the host's side of an interface.</summary>
[Element("tune")]
public sealed partial class InterfaceTune
{
    /// <summary>The size of the tap device's send buffer in bytes.</summary>
    [Element("sndbuf"), Data<UnsignedInt>, Since("0.8.8")]
    public uint? SendBuffer { get; set; }
}
