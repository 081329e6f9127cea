namespace RelaxCodec.Libvirt;

/// <summary>Who a storage server is told that its client is.</summary>
[Element("auth")]
public sealed partial class StorageAuth
{
    /// <summary>The name of the user.</summary>
    [Attr("username"), Data<GenericName>]
    public required string UserName { get; set; }

    /// <summary>The user's password, kept by libvirt.</summary>
    public required StorageAuthSecret Secret { get; set; }
}
