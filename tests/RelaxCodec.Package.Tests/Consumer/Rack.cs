using RelaxCodec;

namespace Consumer;

/// <summary>A rack with its machines.</summary>
[Element("rack")]
internal sealed partial class Rack
{
    /// <summary>Where it stands.</summary>
    [Attr("place")]
    public required string Place { get; set; }

    /// <summary>The machines, from the top.</summary>
    [OneOrMore]
    public List<Machine> Machines { get; } = [];
}
