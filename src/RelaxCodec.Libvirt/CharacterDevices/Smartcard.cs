namespace RelaxCodec.Libvirt;

/// <summary>A smart card in a reader of the guest.</summary>
[Element("smartcard"), Discriminator("mode")]
public abstract partial class Smartcard;

/// <summary>The smart card of the host.</summary>
[Case("host"), Ordered(Until = "11.3.0")]
public sealed partial class HostSmartcard : Smartcard
{
    /// <summary>What ACPI tells the guest of the device.</summary>
    [Since("7.3.0")]
    public DeviceAcpi? Acpi { get; set; }

    /// <summary>The place of the card: a slot of a smart card controller.</summary>
    public DeviceAddress? Address { get; set; }
}

/// <summary>A smart card that has certificates of the host.</summary>
[Case("host-certificates"), Ordered(Until = "11.3.0")]
public sealed partial class CertificateSmartcard : Smartcard
{
    /// <summary>The certificates, of which there are three.</summary>
    [Sequence("certificate, certificate, certificate")]
    public List<SmartcardCertificate> Certificates { get; } = [];

    /// <summary>The absolute path of the directory with the database of the certificates; <c>/etc/pki/nssdb</c> if absent.</summary>
    [Element("database"), Data<AbsoluteDirectoryPath>]
    public string? Database { get; set; }

    /// <summary>What ACPI tells the guest of the device.</summary>
    [Since("7.3.0")]
    public DeviceAcpi? Acpi { get; set; }

    /// <summary>The place of the card: a slot of a smart card controller.</summary>
    public DeviceAddress? Address { get; set; }
}

/// <summary>A certificate in a database of NSS.</summary>
[Element("certificate")]
public sealed partial class SmartcardCertificate
{
    /// <summary>The name of the certificate in the database.</summary>
    [Text]
    public required string Name { get; set; }
}

/// <summary>A smart card that a program behind a character device has, such as the viewer of a SPICE display.</summary>
[Case("passthrough"), Ordered(Until = "11.3.0")]
public sealed partial class PassthroughSmartcard : Smartcard
{
    /// <summary>The character device.</summary>
    [Group]
    public required SmartcardConnection Connection { get; set; }

    /// <summary>What ACPI tells the guest of the device.</summary>
    [Since("7.3.0")]
    public DeviceAcpi? Acpi { get; set; }

    /// <summary>The place of the card: a slot of a smart card controller.</summary>
    public DeviceAddress? Address { get; set; }
}

/// <summary>The character device that connects a smart card.</summary>
[Group]
public sealed partial class SmartcardConnection
{
    /// <summary>The host's end.</summary>
    [Group]
    public required CharacterBackend Backend { get; set; }

    /// <summary>The guest's end; it means nothing here.</summary>
    public CharacterTarget? Target { get; set; }
}
