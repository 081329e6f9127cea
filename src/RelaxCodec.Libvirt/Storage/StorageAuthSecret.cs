namespace RelaxCodec.Libvirt;

/// <summary>A secret that libvirt keeps, by its UUID or its usage.</summary>
[Element("secret")]
public sealed partial class StorageAuthSecret
{
    /// <summary>What the secret is for.</summary>
    [Attr("type")]
    public required StorageAuthType Type { get; set; }

    /// <summary>The UUID of the secret.</summary>
    [Attr("uuid"), Data<Uuid>, Choice("secret")]
    public Guid? Uuid { get; set; }

    /// <summary>The usage of the secret.</summary>
    [Attr("usage"), Data<ObjectName>, Choice("secret")]
    public string? Usage { get; set; }
}
