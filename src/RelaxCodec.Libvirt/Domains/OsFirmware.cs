namespace RelaxCodec.Libvirt;

/// <summary>A kind of firmware.</summary>
public enum OsFirmware
{
    /// <summary>A legacy BIOS.</summary>
    [Value("bios")]
    Bios,

    /// <summary>UEFI.</summary>
    [Value("efi")]
    Efi,
}
