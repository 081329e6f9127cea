namespace RelaxCodec.Libvirt;

/// <summary>The device is the primary, which is unplugged for migration.</summary>
[Case("transient")]
public sealed partial class TransientTeaming : Teaming
{
    /// <summary>The alias of the standby.</summary>
    [Attr("persistent"), Data<AliasName>]
    public required string Persistent { get; set; }
}
