namespace RelaxCodec.Libvirt;

/// <summary>A DHCP unique identifier (RFC 8415, section 11): bytes in hexadecimal, colons between. The first two bytes are its type.</summary>
[Datatype("DUID", Expected = "a DHCP unique identifier such as 0:3:0:1:52:54:0:5:6:7")]
[Data("string", Pattern = LinkLayerAndTime)]
[Data("string", Pattern = Enterprise)]
[Data("string", Pattern = LinkLayer)]
[Data("string", Pattern = Uuid)]
public sealed partial class DhcpUniqueIdentifier
{
    private const string Byte = "[a-fA-F0-9]{1,2}";
    private const string Zero = "0{1,2}";

    /// <summary>The type of hardware: two bytes of which the second is 1 to 15.</summary>
    private const string Hardware = Zero + ":0?[a-fA-F1-9]";

    private const string LinkLayerAndTime = $"{Zero}:0?1:{Hardware}(:{Byte}){{4}}(:{Byte}){{6,8}}";
    private const string Enterprise = $"{Zero}:0?2(:{Byte}){{4}}(:{Byte}){{1,124}}";
    private const string LinkLayer = $"{Zero}:0?3:{Hardware}(:{Byte}){{6,8}}";
    private const string Uuid = $"{Zero}:0?4(:{Byte}){{16}}";
}
