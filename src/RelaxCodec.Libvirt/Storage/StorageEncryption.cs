namespace RelaxCodec.Libvirt;

/// <summary>How an image is encrypted.</summary>
[Element("encryption"), FullEndElement]
public sealed partial class StorageEncryption
{
    private const string Content = "content";
    private const string Given = "given";

    /// <summary>The format of the encryption.</summary>
    [Attr("format")]
    public required EncryptionFormat Format { get; set; }

    /// <summary>What encrypts; the hypervisor if absent.</summary>
    [Attr("engine"), Since("8.0.0")]
    public EncryptionEngine? Engine { get; set; }

    /// <summary>The passphrases, one for each layer of the encryption (several since 9.3.0), the outermost last.</summary>
    [OneOrMore, AtMostOne(Until = "9.3.0"), Choice(Content, Given, OrNone = true)]
    public List<EncryptionSecret> Secrets { get; } = [];

    /// <summary>The cipher of a new LUKS volume.</summary>
    [Group, Choice(Content, Given, Optional = true)]
    public EncryptionSettings? Settings { get; set; }
}

/// <summary>A format of encryption.</summary>
public enum EncryptionFormat : byte
{
    /// <summary>What the storage driver thinks best.</summary>
    [Value("default")]
    Default,

    /// <summary>The encryption of qcow images, which libvirt does not take for disks since 4.5.0.</summary>
    [Value("qcow")]
    Qcow,

    /// <summary>LUKS, of version 1.</summary>
    [Value("luks")]
    Luks,

    /// <summary>LUKS, of version 2 (<c>librbd</c>).</summary>
    [Value("luks2")]
    Luks2,

    /// <summary>LUKS, of the version that the image has (<c>librbd</c>).</summary>
    [Value("luks-any"), Since("9.3.0")]
    LuksAny,
}

/// <summary>What encrypts an image.</summary>
public enum EncryptionEngine : byte
{
    /// <summary>QEMU.</summary>
    [Value("qemu")]
    Qemu,

    /// <summary>The client library of RBD.</summary>
    [Value("librbd")]
    Librbd,
}

/// <summary>A passphrase that libvirt keeps, by its UUID or its usage.</summary>
[Element("secret")]
public sealed partial class EncryptionSecret
{
    /// <summary>What the secret is.</summary>
    [Attr("type")]
    public required EncryptionSecretType Type { get; set; }

    /// <summary>The UUID of the secret.</summary>
    [Attr("uuid"), Data<Uuid>, Choice("secret")]
    public Guid? Uuid { get; set; }

    /// <summary>The usage of the secret.</summary>
    [Attr("usage"), Since("2.1.0"), Choice("secret")]
    public string? Usage { get; set; }
}

/// <summary>What an <see cref="EncryptionSecret"/> is.</summary>
public enum EncryptionSecretType : byte
{
    /// <summary>A passphrase.</summary>
    [Value("passphrase")]
    Passphrase,
}

/// <summary>The cipher of a LUKS volume.</summary>
[Group, Define("encryptionSettings"), Ordered(Until = "9.3.0")]
public sealed partial class EncryptionSettings
{
    /// <summary>The cipher.</summary>
    public required EncryptionCipher Cipher { get; set; }

    /// <summary>How initialization vectors are made.</summary>
    public required InitializationVectors InitializationVectors { get; set; }
}

/// <summary>A cipher.</summary>
[Element("cipher")]
public sealed partial class EncryptionCipher
{
    private const string Mode = "mode";

    /// <summary>The name, such as <c>aes</c>.</summary>
    [Attr("name")]
    public required string Name { get; set; }

    /// <summary>The size of its key in bits.</summary>
    [Attr("size"), Data<UnsignedInt>]
    public required uint Size { get; set; }

    /// <summary>The mode in which it is used, such as <c>cbc</c>.</summary>
    [Attr("mode"), Choice(Mode, "both", OrNone = true)]
    public string? CipherMode { get; set; }

    /// <summary>The hash that the key is derived by, such as <c>sha256</c>.</summary>
    [Attr("hash"), Choice(Mode, "both")]
    public string? Hash { get; set; }
}

/// <summary>How initialization vectors are made.</summary>
[Element("ivgen")]
public sealed partial class InitializationVectors
{
    /// <summary>The algorithm, such as <c>plain64</c> or <c>essiv</c>.</summary>
    [Attr("name")]
    public required string Name { get; set; }

    /// <summary>The hash that it uses, such as <c>sha256</c>.</summary>
    [Attr("hash")]
    public string? Hash { get; set; }
}
