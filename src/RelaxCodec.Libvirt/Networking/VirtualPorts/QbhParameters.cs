namespace RelaxCodec.Libvirt;

/// <summary>The profile of a port on an 802.1Qbh switch.</summary>
[Element("parameters")]
public sealed partial class QbhParameters
{
    /// <summary>The name of the profile.</summary>
    [Attr("profileid"), Data<VirtualPortProfileId>]
    public string? ProfileId { get; set; }
}
