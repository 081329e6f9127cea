namespace RelaxCodec.Libvirt;

/// <summary>The name of an <see cref="AddressFamily"/>.</summary>
[Datatype("addr-family"), Data("string", Pattern = "(ipv4)|(ipv6)")]
public sealed partial class AddressFamilyName;
