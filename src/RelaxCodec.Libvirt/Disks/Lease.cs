namespace RelaxCodec.Libvirt;

/// <summary>A lease that the domain holds while it runs, so that no two use what it stands for.</summary>
[Element("lease")]
public sealed partial class Lease
{
    /// <summary>The name of the lockspace that the key is in.</summary>
    [Element("lockspace")]
    public required string Lockspace { get; set; }

    /// <summary>The key of the lease in its lockspace.</summary>
    [Element("key")]
    public required string Key { get; set; }

    /// <summary>The file that holds the lease.</summary>
    public required LeaseTarget Target { get; set; }
}

/// <summary>The file that holds a <see cref="Lease"/>.</summary>
[Element("target")]
public sealed partial class LeaseTarget
{
    /// <summary>The path of the file.</summary>
    [Attr("path")]
    public required string Path { get; set; }

    /// <summary>Where the lease begins in it, in bytes; at 0 if absent.</summary>
    [Attr("offset"), Data<UnsignedInt>]
    public uint? Offset { get; set; }
}
