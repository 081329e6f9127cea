namespace RelaxCodec.Libvirt;

/// <summary>Whether the guest may use keys that the machine wraps for it (s390x); it may use both kinds if absent.</summary>
[Element("keywrap")]
public sealed partial class KeyWrap
{
    /// <summary>The ciphers.</summary>
    [OneOrMore]
    public List<KeyWrapCipher> Ciphers { get; } = [];
}

/// <summary>Whether the guest may use keys that are wrapped by a cipher.</summary>
[Element("cipher")]
public sealed partial class KeyWrapCipher
{
    /// <summary>The cipher.</summary>
    [Attr("name")]
    public required KeyWrapCipherName Name { get; set; }

    /// <summary>Whether it may.</summary>
    [Attr("state"), OnOff]
    public required bool IsOn { get; set; }
}

/// <summary>A cipher by which keys are wrapped.</summary>
public enum KeyWrapCipherName : byte
{
    /// <summary>AES.</summary>
    [Value("aes")]
    Aes,

    /// <summary>DES and Triple DES.</summary>
    [Value("dea")]
    Dea,
}
