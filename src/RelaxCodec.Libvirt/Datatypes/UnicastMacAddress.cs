namespace RelaxCodec.Libvirt;

/// <summary>A MAC address of one station: the lowest bit of the first byte is 0.</summary>
[Datatype("uniMacAddr"), Data("string", Pattern = "[a-fA-F0-9][02468aAcCeE](:[a-fA-F0-9]{2}){5}")]
public sealed partial class UnicastMacAddress;
