namespace RelaxCodec.Libvirt;

/// <summary>A kind of firmware.</summary>
public enum OsFirmware : byte
{
    /// <summary>A legacy BIOS.</summary>
    [Value("bios")]
    Bios,

    /// <summary>UEFI.</summary>
    [Value("efi")]
    Efi,
}

/// <summary>What the firmware that libvirt selects has to be capable of.</summary>
[Element("firmware"), FullEndElement]
public sealed partial class OsFirmwareFeatures
{
    /// <summary>The features that count.</summary>
    [OneOrMore]
    public List<OsFirmwareFeature> Features { get; } = [];
}

/// <summary>A feature that the firmware has to have or to lack.</summary>
[Element("feature")]
public sealed partial class OsFirmwareFeature
{
    /// <summary>Whether it has to have it.</summary>
    [Attr("enabled"), YesNo]
    public required bool Enabled { get; set; }

    /// <summary>Which one.</summary>
    [Attr("name")]
    public required FirmwareFeatureName Name { get; set; }
}

/// <summary>Features of a firmware.</summary>
public enum FirmwareFeatureName : byte
{
    /// <summary>Its store for variables comes with the usual certificates, so that Secure Boot checks signatures.</summary>
    [Value("enrolled-keys")]
    EnrolledKeys,

    /// <summary>It is capable of Secure Boot.</summary>
    [Value("secure-boot")]
    SecureBoot,
}

/// <summary>The store for the variables of a UEFI firmware, in a flash memory or in a device of its own.</summary>
[Choice, Define("firmwareVariables")]
public partial interface IFirmwareVariables;
