namespace RelaxCodec.Libvirt;

/// <summary>Which users and groups of the host those of a guest are.</summary>
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

/// <summary>Users or groups of a guest, and those of the host that they are.</summary>
[Group]
public sealed partial class IdRange
{
    /// <summary>The number of the first in the guest.</summary>
    [Attr("start"), Data<UnsignedInt>]
    public required uint Start { get; set; }

    /// <summary>The number of the first on the host.</summary>
    [Attr("target"), Data<UnsignedInt>]
    public required uint Target { get; set; }

    /// <summary>How many there are.</summary>
    [Attr("count"), Data<UnsignedInt>]
    public required uint Count { get; set; }
}
