namespace RelaxCodec.Libvirt;

/// <summary>The domain's share of the host's block I/O.</summary>
[Element("blkiotune")]
public sealed partial class BlockIoTuning
{
    /// <summary>The weight of all of its I/O against that of others, from 100 to 1000.</summary>
    [Element("weight"), Data<IoWeight>]
    public ushort? Weight { get; set; }

    /// <summary>What holds for single block devices of the host.</summary>
    [Since("0.9.8")]
    public List<BlockIoDevice> Devices { get; } = [];
}

/// <summary>The domain's share of the I/O of a block device of the host.</summary>
[Element("device")]
public sealed partial class BlockIoDevice
{
    /// <summary>The absolute path of the block device; <c>*</c> is any, which bhyve demands (12.3.0).</summary>
    [Element("path"), Data<AbsoluteFilePath>(Until = "12.3.0"), Data<BlockIoPath>(Since = "12.3.0")]
    public required string Path { get; set; }

    /// <summary>The weight of the domain's I/O on it, from 100 to 1000.</summary>
    [Element("weight"), Data<IoWeight>]
    public ushort? Weight { get; set; }

    /// <summary>The most reads a second; 0 is no limit.</summary>
    [Element("read_iops_sec"), Since("1.2.2")]
    public uint? ReadIops { get; set; }

    /// <summary>The most writes a second; 0 is no limit.</summary>
    [Element("write_iops_sec"), Since("1.2.2")]
    public uint? WriteIops { get; set; }

    /// <summary>The most bytes read in a second; 0 is no limit.</summary>
    [Element("read_bytes_sec"), Since("1.2.2")]
    public ulong? ReadBytes { get; set; }

    /// <summary>The most bytes written in a second; 0 is no limit.</summary>
    [Element("write_bytes_sec"), Since("1.2.2")]
    public ulong? WriteBytes { get; set; }
}

/// <summary>A weight of I/O.</summary>
[Datatype("weight", Value = typeof(ushort), Expected = "a weight from 100 to 1000")]
[Data("unsignedInt", Pattern = "[0-9]+", MinInclusive = "100", MaxInclusive = "1000")]
public sealed partial class IoWeight;

/// <summary>A block device of the host, or any.</summary>
[Datatype("blockIoPath", Expected = "an absolute path such as /dev/sda, or *")]
[Data("string", Pattern = @"(/|[a-zA-Z]:\\).+")]
[Data("token", Pattern = @"\*")]
public sealed partial class BlockIoPath;
