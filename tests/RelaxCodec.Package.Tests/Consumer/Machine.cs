using RelaxCodec;
using RelaxCodec.Libvirt;

namespace Consumer;

/// <summary>A machine of a rack.</summary>
[Element("machine")]
internal sealed partial class Machine
{
    /// <summary>Its name.</summary>
    [Attr("name")]
    [Data<HostName>]
    public required string Name { get; set; }

    /// <summary>How many units it takes.</summary>
    [Attr("units")]
    [Range(1, 8)]
    public byte? Units { get; set; }

    /// <summary>Whether it is on.</summary>
    [Attr("power")]
    [OnOff]
    public bool? Power { get; set; }

    /// <summary>Where it is cooled.</summary>
    [Attr("cooling")]
    public Cooling? Cooling { get; set; }

    /// <summary>The address of its management.</summary>
    [Attr("management")]
    public MacAddress? Management { get; set; }

    /// <summary>What is known of it, in words.</summary>
    [Element("note")]
    public string? Note { get; set; }

    /// <summary>Its interfaces, as libvirt has them.</summary>
    public List<Interface> Interfaces { get; } = [];
}
