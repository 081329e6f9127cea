namespace RelaxCodec.Libvirt;

/// <summary>A SCSI controller.</summary>
[Case("scsi")]
public sealed partial class ScsiController : Controller
{
    /// <summary>The model; as the hypervisor likes if absent.</summary>
    [Attr("model")]
    public ScsiControllerModel? Model { get; set; }
}

/// <summary>The model of a SCSI controller.</summary>
public enum ScsiControllerModel : byte
{
    /// <summary>As the hypervisor likes.</summary>
    [Value("auto")]
    Auto,

    /// <summary>A BusLogic adapter.</summary>
    [Value("buslogic")]
    BusLogic,

    /// <summary>An LSI Logic 53C895A.</summary>
    [Value("lsilogic")]
    LsiLogic,

    /// <summary>An LSI SAS1068.</summary>
    [Value("lsisas1068")]
    LsiSas1068,

    /// <summary>VMware's paravirtual adapter.</summary>
    [Value("vmpvscsi")]
    VmPvScsi,

    /// <summary>IBM's virtual adapter, of PowerPC's pseries machine.</summary>
    [Value("ibmvscsi")]
    IbmVScsi,

    /// <summary>A virtio device.</summary>
    [Value("virtio-scsi")]
    VirtioScsi,

    /// <summary>An LSI SAS1078.</summary>
    [Value("lsisas1078")]
    LsiSas1078,

    /// <summary>A virtio device for old drivers, too.</summary>
    [Value("virtio-transitional"), Since("5.2.0")]
    VirtioTransitional,

    /// <summary>A virtio device for drivers of virtio 1.0 alone.</summary>
    [Value("virtio-non-transitional"), Since("5.2.0")]
    VirtioNonTransitional,

    /// <summary>An NCR 53C90, which only machines that have it built in have.</summary>
    [Value("ncr53c90")]
    Ncr53C90,

    /// <summary>A Tekram DC-390.</summary>
    [Value("dc390")]
    Dc390,

    /// <summary>An AMD 53C974.</summary>
    [Value("am53c974")]
    Am53C974,
}
