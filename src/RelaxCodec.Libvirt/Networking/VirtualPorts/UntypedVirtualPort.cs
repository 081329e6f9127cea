namespace RelaxCodec.Libvirt;

/// <summary>A profile whose type the network decides, since libvirt 0.10.0.</summary>
[Case(Absent = true)]
public sealed partial class UntypedVirtualPort : VirtualPort
{
    /// <summary>Parameters of any type.</summary>
    public UntypedParameters? Parameters { get; set; }
}
