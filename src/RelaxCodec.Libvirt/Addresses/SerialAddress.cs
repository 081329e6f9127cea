namespace RelaxCodec.Libvirt;

/// <summary>A port of a virtio serial controller.</summary>
[Case("virtio-serial")]
public sealed partial class VirtioSerialAddress : DeviceAddress
{
    /// <summary>The controller.</summary>
    [Attr("controller"), Data<TwoDigits>]
    public required byte Controller { get; set; }

    /// <summary>The bus of the controller.</summary>
    [Attr("bus"), Data<TwoDigits>]
    public byte? Bus { get; set; }

    /// <summary>The port.</summary>
    [Attr("port"), Data<TwoDigits>]
    public byte? Port { get; set; }
}

/// <summary>A slot of a smart card controller.</summary>
[Case("ccid"), Since("0.8.8")]
public sealed partial class CcidAddress : DeviceAddress
{
    /// <summary>The controller.</summary>
    [Attr("controller"), Data<TwoDigits>]
    public required byte Controller { get; set; }

    /// <summary>The slot.</summary>
    [Attr("slot"), Data<TwoDigits>]
    public byte? Slot { get; set; }
}

/// <summary>A number of one or two decimal digits.</summary>
[Datatype("driveBus", Mapping = typeof(NumberForm.Radix10<byte>)), Data("string", Pattern = "[0-9]{1,2}")]
public sealed partial class TwoDigits;
