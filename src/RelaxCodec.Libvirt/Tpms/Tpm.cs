namespace RelaxCodec.Libvirt;

/// <summary>A Trusted Platform Module of the guest.</summary>
[Element("tpm")]
public sealed partial class Tpm : IAddressedDevice
{
    /// <summary>The device that the guest sees; <c>tpm-tis</c>, or <c>tpm-spapr</c> on PowerPC, if absent.</summary>
    [Attr("model")]
    public TpmModel? Model { get; set; }

    /// <summary>What the host has for it.</summary>
    public required TpmBackend Backend { get; set; }

    /// <inheritdoc/>
    [Since("3.9.0")]
    public DeviceAlias? Alias { get; set; }

    /// <inheritdoc/>
    public DeviceAddress? Address { get; set; }
}

/// <summary>The device that the guest sees as a TPM.</summary>
public enum TpmModel : byte
{
    /// <summary>The TIS interface.</summary>
    [Value("tpm-tis")]
    Tis,

    /// <summary>The CRB interface, for TPM 2.0 only.</summary>
    [Value("tpm-crb"), Since("4.4.0")]
    Crb,

    /// <summary>The device of PowerPC's pseries machine.</summary>
    [Value("tpm-spapr"), Since("6.1.0")]
    Spapr,

    /// <summary>A proxy for the host's resource manager, which secure guests of the pseries machine need beside a TPM.</summary>
    [Value("spapr-tpm-proxy"), Since("6.5.0")]
    SpaprProxy,
}

/// <summary>What the host has for the TPM of a guest.</summary>
[Element("backend"), Discriminator("type")]
public abstract partial class TpmBackend
{
    /// <summary>The version of the TPM, for an emulated one; what suits the model if absent.</summary>
    [Attr("version")]
    public TpmVersion? Version { get; set; }
}

/// <summary>The version of a TPM.</summary>
public enum TpmVersion : byte
{
    /// <summary>TPM 1.2.</summary>
    [Value("1.2")]
    Tpm12,

    /// <summary>TPM 2.0.</summary>
    [Value("2.0")]
    Tpm20,
}

/// <summary>The TPM of the host, which nothing else may use.</summary>
[Case("passthrough"), Since("1.0.5")]
public sealed partial class PassthroughTpm : TpmBackend
{
    /// <summary>The device of the host.</summary>
    public TpmDevice? Device { get; set; }
}

/// <summary>A TPM of the host.</summary>
[Element("device")]
public sealed partial class TpmDevice
{
    /// <summary>The path of the device; <c>/dev/tpm0</c> if absent.</summary>
    [Attr("path"), Data<FilePath>]
    public string? Path { get; set; }
}

/// <summary>An emulator that is started and stopped by others than libvirt.</summary>
[Case("external"), Since("9.0.0")]
public sealed partial class ExternalTpm : TpmBackend
{
    /// <summary>The socket at which the emulator listens.</summary>
    public TpmSocket? Source { get; set; }
}

/// <summary>The Unix socket of a TPM emulator.</summary>
[Element("source")]
public sealed partial class TpmSocket
{
    /// <summary>The kind of socket: there is one.</summary>
    [Attr("type")]
    public UnixSocketType Type { get; set; }

    /// <summary>Which end the hypervisor is: it connects.</summary>
    [Attr("mode")]
    public TpmSocketMode Mode { get; set; }

    /// <summary>The path of the socket.</summary>
    [Attr("path"), Data<FilePath>]
    public required string Path { get; set; }
}

/// <summary>Which end of a TPM emulator's socket the hypervisor is.</summary>
public enum TpmSocketMode : byte
{
    /// <summary>It connects.</summary>
    [Value("connect")]
    Connect,
}
