namespace RelaxCodec.Libvirt;

/// <summary>The client of an iSCSI server, since libvirt 6.7.0.</summary>
[Element("initiator")]
public sealed partial class IscsiInitiator
{
    /// <summary>The name of the client.</summary>
    public required IscsiQualifiedName Name { get; set; }
}
