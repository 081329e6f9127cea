namespace RelaxCodec.Libvirt;

/// <summary>A place behind a disk controller; what is absent is 0.</summary>
[Case("drive")]
public sealed partial class DriveAddress : DeviceAddress
{
    /// <summary>The controller.</summary>
    [Attr("controller"), Data<TwoDigits>]
    public byte? Controller { get; set; }

    /// <summary>The bus of the controller.</summary>
    [Attr("bus"), Data<TwoDigits>]
    public byte? Bus { get; set; }

    /// <summary>The target on the bus.</summary>
    [Attr("target"), Data<TwoDigits>]
    public byte? Target { get; set; }

    /// <summary>The unit of the target.</summary>
    [Attr("unit"), Data<DriveUnit>]
    public uint? Unit { get; set; }
}

/// <summary>The unit of a disk: up to five decimal digits.</summary>
[Datatype("driveUnit", Mapping = typeof(NumberForm.Radix10<uint>)), Data("string", Pattern = "[0-9]{1,5}")]
public sealed partial class DriveUnit;

/// <summary>The place of a SCSI device behind an adapter of the host.</summary>
[Element("address")]
public sealed partial class ScsiSourceAddress
{
    /// <summary>The bus.</summary>
    [Attr("bus"), Data<ScsiBus>]
    public required byte Bus { get; set; }

    /// <summary>The target on the bus.</summary>
    [Attr("target"), Data<ScsiTarget>]
    public required uint Target { get; set; }

    /// <summary>The unit of the target.</summary>
    [Attr("unit"), Data<ScsiUnit>]
    public required ulong Unit { get; set; }
}

/// <summary>The bus of a SCSI adapter.</summary>
[Datatype("scsiBus", Mapping = typeof(NumberForm.AnyRadix<byte>)), Data("string", Pattern = "[0-9]{1,2}")]
public sealed partial class ScsiBus;

/// <summary>A target on a SCSI bus.</summary>
[Datatype("driveSCSITarget", Mapping = typeof(NumberForm.AnyRadix<uint>)), Data("string", Pattern = "[0-9]{1,10}")]
public sealed partial class ScsiTarget;

/// <summary>A unit of a SCSI target.</summary>
[Datatype("driveSCSIUnit", Mapping = typeof(NumberForm.AnyRadix<ulong>)), Data("string", Pattern = "[0-9]{1,20}")]
public sealed partial class ScsiUnit;
