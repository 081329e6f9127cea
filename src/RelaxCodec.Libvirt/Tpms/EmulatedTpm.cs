namespace RelaxCodec.Libvirt;

/// <summary>An emulator (swtpm) that libvirt starts for this guest alone.</summary>
[Case("emulator"), Since("4.5.0")]
public sealed partial class EmulatedTpm : TpmBackend
{
    /// <summary>Whether the state of the TPM is kept when a transient domain ends; it is not if absent.</summary>
    [Attr("persistent_state"), YesNo, Since("7.0.0")]
    public bool? PersistentState { get; set; }

    /// <summary>How much the emulator logs, from 1; nothing if absent.</summary>
    [Attr("debug"), Data<UInt8Number>, Since("10.6.0")]
    public byte? Debug { get; set; }

    /// <summary>The passphrase that the state of the TPM is encrypted with; it is not encrypted if absent.</summary>
    [Since("5.6.0")]
    public TpmEncryption? Encryption { get; set; }

    /// <summary>The banks of registers that are activated before each start; if absent they are left as they are.</summary>
    [Since("7.10.0")]
    public TpmPcrBanks? ActivePcrBanks { get; set; }

    /// <summary>Where the state of the TPM is; libvirt chooses a place if absent.</summary>
    [Since("10.10.0")]
    public TpmStateSource? Source { get; set; }

    /// <summary>The profile of a TPM 2.0, which is set when its state is first made.</summary>
    [Since("10.10.0")]
    public TpmProfile? Profile { get; set; }
}

/// <summary>How the state of an emulated TPM is encrypted.</summary>
[Element("encryption")]
public sealed partial class TpmEncryption
{
    /// <summary>The UUID of the secret that has the passphrase.</summary>
    [Attr("secret"), Data<Uuid>]
    public required Guid Secret { get; set; }
}

/// <summary>Banks of a TPM's platform configuration registers.</summary>
[Element("active_pcr_banks")]
public sealed partial class TpmPcrBanks
{
    /// <summary>Whether the bank of SHA-1 is active.</summary>
    [EmptyElement("sha1")]
    public bool Sha1 { get; set; }

    /// <summary>Whether the bank of SHA-256 is active.</summary>
    [EmptyElement("sha256")]
    public bool Sha256 { get; set; }

    /// <summary>Whether the bank of SHA-384 is active.</summary>
    [EmptyElement("sha384")]
    public bool Sha384 { get; set; }

    /// <summary>Whether the bank of SHA-512 is active.</summary>
    [EmptyElement("sha512")]
    public bool Sha512 { get; set; }
}

/// <summary>Where the state of an emulated TPM is. No other emulator may use the same place.</summary>
[Element("source"), Discriminator("type")]
public abstract partial class TpmStateSource;

/// <summary>One file or block device.</summary>
[Case("file")]
public sealed partial class TpmStateFile : TpmStateSource
{
    /// <summary>The absolute path.</summary>
    [Attr("path"), Data<AbsoluteFilePath>]
    public required string Path { get; set; }
}

/// <summary>A directory.</summary>
[Case("dir")]
public sealed partial class TpmStateDirectory : TpmStateSource
{
    /// <summary>The absolute path.</summary>
    [Attr("path"), Data<AbsoluteDirectoryPath>]
    public required string Path { get; set; }
}

/// <summary>Which algorithms and commands a TPM 2.0 has.</summary>
[Element("profile")]
public sealed partial class TpmProfile
{
    /// <summary>
    /// What the profile is made from: one built in, or with <c>local:</c> or <c>distro:</c> before it the name of a file of the host.
    /// </summary>
    [Attr("source"), Data<TpmProfileName>]
    public string? Source { get; set; }

    /// <summary>Which algorithms are taken out of a custom profile.</summary>
    [Attr("removeDisabled")]
    public TpmRemovedAlgorithms? RemoveDisabled { get; set; }

    /// <summary>The name of the profile that is in use, which libvirt writes.</summary>
    [Attr("name"), Data<TpmProfileName>]
    public string? Name { get; set; }
}

/// <summary>Which algorithms are taken out of a custom TPM profile.</summary>
public enum TpmRemovedAlgorithms : byte
{
    /// <summary>Those that the host disables at the moment.</summary>
    [Value("check")]
    Check,

    /// <summary>All that a host in FIPS mode may disable.</summary>
    [Value("fips-host")]
    FipsHost,
}

/// <summary>The name of a TPM profile.</summary>
[Datatype("profileName", Expected = "a name of letters, digits, '.', '-' and ':'")]
[Data("string", Pattern = @"[A-Za-z0-9.\-:]+")]
public sealed partial class TpmProfileName;
