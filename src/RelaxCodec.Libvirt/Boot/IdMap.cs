namespace RelaxCodec.Libvirt;

/// <summary>Which users and groups of the host those of a container are; its presence gives the container a user namespace.</summary>
[Element("idmap")]
public sealed partial class IdMap
{
    /// <summary>The users.</summary>
    [Element("uid")]
    public List<IdRange> Users { get; } = [];

    /// <summary>The groups.</summary>
    [Element("gid")]
    public List<IdRange> Groups { get; } = [];
}

/// <summary>A range of users or groups.</summary>
[Group]
public sealed partial class IdRange
{
    /// <summary>The first in the container; one range has to begin with 0.</summary>
    [Attr("start"), Data<UnsignedInt>]
    public required uint Start { get; set; }

    /// <summary>What the first is on the host.</summary>
    [Attr("target"), Data<UnsignedInt>]
    public required uint Target { get; set; }

    /// <summary>How many there are.</summary>
    [Attr("count"), Data<UnsignedInt>]
    public required uint Count { get; set; }
}
