namespace RelaxCodec.Libvirt;

/// <summary>What ACPI tells the guest of a device, since libvirt 7.3.0.</summary>
[Element("acpi")]
public sealed partial class DeviceAcpi
{
    /// <summary>The index, by which the guest's system may name a NIC (<c>eno1</c>).</summary>
    [Attr("index"), Data<UnsignedInt>]
    public uint? Index { get; set; }
}
