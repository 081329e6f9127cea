namespace RelaxCodec.Libvirt;

/// <summary>The name of a <see cref="DnsProtocol"/>.</summary>
[Datatype("protocol"), Data("string", Pattern = "(tcp)|(udp)")]
public sealed partial class DnsProtocolName;
