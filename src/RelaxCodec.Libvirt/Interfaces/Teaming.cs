namespace RelaxCodec.Libvirt;

/// <summary>
/// The part of an interface or host device in a failover pair: an emulated NIC that stays, and an assigned one that is unplugged for
/// migration.
/// </summary>
[Element("teaming"), Discriminator("type")]
public abstract partial class Teaming;

/// <summary>The device is the standby, which is always there.</summary>
[Case("persistent")]
public sealed partial class PersistentTeaming : Teaming;

/// <summary>The device is the primary, which is unplugged for migration.</summary>
[Case("transient")]
public sealed partial class TransientTeaming : Teaming
{
    /// <summary>The alias of the standby.</summary>
    [Attr("persistent"), Data<AliasName>]
    public required string Persistent { get; set; }
}
