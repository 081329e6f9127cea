namespace RelaxCodec.Libvirt;

/// <summary>A name of the DNS.</summary>
[Datatype("dnsName"), Data("string", Pattern = @"[a-zA-Z0-9\.\-]+")]
public sealed partial class DnsName;
