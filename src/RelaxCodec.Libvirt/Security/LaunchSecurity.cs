namespace RelaxCodec.Libvirt;

/// <summary>How the guest is kept secret from its host.</summary>
[Element("launchSecurity"), Discriminator("type")]
public abstract partial class LaunchSecurity;

/// <summary>By Secure Encrypted Virtualization of AMD: the guest's memory is encrypted.</summary>
[Case("sev"), Since("4.4.0")]
public sealed partial class SevLaunchSecurity : LaunchSecurity
{
    /// <summary>Whether a kernel that is booted directly is measured too, with ramdisk and command line; it is not if absent.</summary>
    [Attr("kernelHashes"), YesNo, Since("8.0.0")]
    public bool? KernelHashes { get; set; }

    /// <summary>What encryption takes of page table entries.</summary>
    [Group]
    public SevPageTables? PageTables { get; set; }

    /// <summary>
    /// What the host may do with the guest: bit 0 forbids debugging, 1 sharing keys, 3 sending it to another platform, 4 to one outside the
    /// domain, 5 to one without SEV; bit 2 wants registers encrypted, bits 16 to 31 are the oldest firmware that it may be sent to.
    /// </summary>
    [Element("policy"), Data<SevPolicy>]
    public required uint Policy { get; set; }

    /// <summary>The handle of the guest in the firmware.</summary>
    [Element("handle"), Data<UnsignedInt>]
    public uint? Handle { get; set; }

    /// <summary>The Diffie-Hellman key of the guest's owner, in Base64.</summary>
    [Element("dhCert"), Data("string")]
    public string? DiffieHellmanCertificate { get; set; }

    /// <summary>The session that the guest's owner has prepared, in Base64.</summary>
    [Element("session"), Data("string")]
    public string? Session { get; set; }
}

/// <summary>By SEV with Secure Nested Paging: the guest's memory is encrypted, and the host cannot change it unnoticed.</summary>
[Case("sev-snp"), Since("10.5.0")]
public sealed partial class SevSnpLaunchSecurity : LaunchSecurity
{
    /// <summary>Whether a kernel that is booted directly is measured too, with ramdisk and command line; it is not if absent.</summary>
    [Attr("kernelHashes"), YesNo]
    public bool? KernelHashes { get; set; }

    /// <summary>Whether <see cref="IdAuth"/> has the author's key; it has not if absent.</summary>
    [Attr("authorKey"), YesNo]
    public bool? AuthorKey { get; set; }

    /// <summary>Whether reports of attestation may be signed by the chip's own key; they may if absent.</summary>
    [Attr("vcek"), YesNo]
    public bool? ChipKey { get; set; }

    /// <summary>What encryption takes of page table entries.</summary>
    [Group]
    public SevPageTables? PageTables { get; set; }

    /// <summary>
    /// What the host may do with the guest: bits 0 to 15 are the oldest firmware, 16 allows several threads of a core, 17 is always set, 18
    /// allows an agent for migration, 19 debugging, 20 wants a single socket, and higher bits more.
    /// </summary>
    [Element("policy"), Data<SevSnpPolicy>]
    public required ulong Policy { get; set; }

    /// <summary>Workarounds of the hypervisor that the guest sees: 16 bytes, in Base64.</summary>
    [Element("guestVisibleWorkarounds"), Data("string")]
    public string? GuestVisibleWorkarounds { get; set; }

    /// <summary>What the guest's owner expects of the guest: 96 bytes, in Base64.</summary>
    [Element("idBlock"), Data("string")]
    public string? IdBlock { get; set; }

    /// <summary>Who has signed <see cref="IdBlock"/>: 4096 bytes, in Base64.</summary>
    [Element("idAuth"), Data("string")]
    public string? IdAuth { get; set; }

    /// <summary>What the host tells the guest: 32 bytes, in Base64.</summary>
    [Element("hostData"), Data("string")]
    public string? HostData { get; set; }
}

/// <summary>By IBM Secure Execution.</summary>
[Case("s390-pv"), Since("7.6.0")]
public sealed partial class S390LaunchSecurity : LaunchSecurity;

/// <summary>By Trust Domain Extensions of Intel: memory and processor state of the guest are encrypted.</summary>
[Case("tdx"), Since("11.6.0")]
public sealed partial class TdxLaunchSecurity : LaunchSecurity
{
    /// <summary>
    /// The attributes of the guest, 64 bits: bit 0 allows debugging by the host, 28 keeps accesses to pending pages from being exceptions
    /// in the guest; the hypervisor decides if absent.
    /// </summary>
    [Element("policy"), Data<HexNumber>]
    public ulong? Policy { get; set; }

    /// <summary>What identifies a configuration that is not the owner's, such as the system's: a SHA-384 digest in Base64.</summary>
    [Element("mrConfigId"), Data("string")]
    public string? ConfigurationId { get; set; }

    /// <summary>What identifies the owner: a SHA-384 digest in Base64.</summary>
    [Element("mrOwner"), Data("string")]
    public string? Owner { get; set; }

    /// <summary>What identifies the owner's configuration, such as that of the task: a SHA-384 digest in Base64.</summary>
    [Element("mrOwnerConfig"), Data("string")]
    public string? OwnerConfiguration { get; set; }

    /// <summary>The service that signs reports of attestation; the guest gets none signed if absent.</summary>
    public QuoteGenerationService? QuoteGenerationService { get; set; }
}

/// <summary>The service of the host that signs a trust domain's reports of attestation.</summary>
[Element("quoteGenerationService")]
public sealed partial class QuoteGenerationService
{
    /// <summary>The path of its UNIX socket; <c>/var/run/tdx-qgs/qgs.socket</c> if absent.</summary>
    [Attr("path"), Data<AbsoluteFilePath>]
    public string? Path { get; set; }
}

/// <summary>What encryption takes of page table entries. libvirt asks the host for what is absent.</summary>
[Group, Ordered(Since = "10.5.0")]
public sealed partial class SevPageTables
{
    /// <summary>The bit that says that a page is encrypted.</summary>
    [Element("cbitpos")]
    public uint? EncryptionBit { get; set; }

    /// <summary>How many bits physical addresses have less.</summary>
    [Element("reducedPhysBits")]
    public uint? ReducedPhysicalBits { get; set; }
}

/// <summary>The policy of an SEV guest.</summary>
[Datatype("sevPolicy", Mapping = typeof(NumberForm.Radix16AsHex4<uint>), Expected = "hexadecimal digits, with or without 0x")]
[Data("string", Pattern = "(0x)?[0-9a-f]+")]
public sealed partial class SevPolicy;

/// <summary>The policy of an SEV-SNP guest.</summary>
[Datatype("sevSnpPolicy", Mapping = typeof(NumberForm.Radix16AsHex8<ulong>), Expected = "hexadecimal digits, with or without 0x")]
[Data("string", Pattern = "(0x)?[0-9a-f]+")]
public sealed partial class SevSnpPolicy;
