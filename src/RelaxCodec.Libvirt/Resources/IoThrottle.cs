namespace RelaxCodec.Libvirt;

/// <summary>
/// The most I/O in a second: of reads and writes together, or of each. Bursts go up to the maxima, for as many seconds as the lengths say.
/// 0 is no limit.
/// </summary>
[Group, Define("iotune")]
public abstract partial class IoThrottle
{
    private const string Bytes = "bytes";
    private const string Iops = "iops";
    private const string BytesMax = "bytesMax";
    private const string IopsMax = "iopsMax";
    private const string BytesMaxLength = "bytesMaxLength";
    private const string IopsMaxLength = "iopsMaxLength";
    private const string Total = "total";
    private const string Each = "each";

    /// <summary>The bytes read and written in a second.</summary>
    [Element("total_bytes_sec"), Choice(Bytes, Total)]
    public ulong? TotalBytes { get; set; }

    /// <summary>The bytes read in a second.</summary>
    [Element("read_bytes_sec"), Choice(Bytes, Each, Optional = true)]
    public ulong? ReadBytes { get; set; }

    /// <summary>The bytes written in a second.</summary>
    [Element("write_bytes_sec"), Choice(Bytes, Each, Optional = true)]
    public ulong? WriteBytes { get; set; }

    /// <summary>The reads and writes in a second.</summary>
    [Element("total_iops_sec"), Choice(Iops, Total)]
    public ulong? TotalIops { get; set; }

    /// <summary>The reads in a second.</summary>
    [Element("read_iops_sec"), Choice(Iops, Each, Optional = true)]
    public ulong? ReadIops { get; set; }

    /// <summary>The writes in a second.</summary>
    [Element("write_iops_sec"), Choice(Iops, Each, Optional = true)]
    public ulong? WriteIops { get; set; }

    /// <summary>The bytes read and written in a second of a burst.</summary>
    [Element("total_bytes_sec_max"), Choice(BytesMax, Total), Since("1.2.11")]
    public ulong? TotalBytesMax { get; set; }

    /// <summary>The bytes read in a second of a burst.</summary>
    [Element("read_bytes_sec_max"), Choice(BytesMax, Each, Optional = true), Since("1.2.11")]
    public ulong? ReadBytesMax { get; set; }

    /// <summary>The bytes written in a second of a burst.</summary>
    [Element("write_bytes_sec_max"), Choice(BytesMax, Each, Optional = true), Since("1.2.11")]
    public ulong? WriteBytesMax { get; set; }

    /// <summary>The reads and writes in a second of a burst.</summary>
    [Element("total_iops_sec_max"), Choice(IopsMax, Total), Since("1.2.11")]
    public ulong? TotalIopsMax { get; set; }

    /// <summary>The reads in a second of a burst.</summary>
    [Element("read_iops_sec_max"), Choice(IopsMax, Each, Optional = true), Since("1.2.11")]
    public ulong? ReadIopsMax { get; set; }

    /// <summary>The writes in a second of a burst.</summary>
    [Element("write_iops_sec_max"), Choice(IopsMax, Each, Optional = true), Since("1.2.11")]
    public ulong? WriteIopsMax { get; set; }

    /// <summary>The bytes that count as one read or write; a larger one counts as several.</summary>
    [Element("size_iops_sec"), Since("1.2.11")]
    public ulong? IopsSize { get; set; }

    /// <summary>The name of the group whose members share these limits.</summary>
    [Element("group_name"), Order(1), Since("3.0.0")]
    public string? GroupName { get; set; }

    /// <summary>The seconds that bursts of <see cref="TotalBytesMax"/> may last.</summary>
    [Element("total_bytes_sec_max_length"), Choice(BytesMaxLength, Total), Order(2), Since("2.4.0")]
    public ulong? TotalBytesMaxLength { get; set; }

    /// <summary>The seconds that bursts of <see cref="ReadBytesMax"/> may last.</summary>
    [Element("read_bytes_sec_max_length"), Choice(BytesMaxLength, Each, Optional = true), Order(2), Since("2.4.0")]
    public ulong? ReadBytesMaxLength { get; set; }

    /// <summary>The seconds that bursts of <see cref="WriteBytesMax"/> may last.</summary>
    [Element("write_bytes_sec_max_length"), Choice(BytesMaxLength, Each, Optional = true), Order(2), Since("2.4.0")]
    public ulong? WriteBytesMaxLength { get; set; }

    /// <summary>The seconds that bursts of <see cref="TotalIopsMax"/> may last.</summary>
    [Element("total_iops_sec_max_length"), Choice(IopsMaxLength, Total), Order(2), Since("2.4.0")]
    public ulong? TotalIopsMaxLength { get; set; }

    /// <summary>The seconds that bursts of <see cref="ReadIopsMax"/> may last.</summary>
    [Element("read_iops_sec_max_length"), Choice(IopsMaxLength, Each, Optional = true), Order(2), Since("2.4.0")]
    public ulong? ReadIopsMaxLength { get; set; }

    /// <summary>The seconds that bursts of <see cref="WriteIopsMax"/> may last.</summary>
    [Element("write_iops_sec_max_length"), Choice(IopsMaxLength, Each, Optional = true), Order(2), Since("2.4.0")]
    public ulong? WriteIopsMaxLength { get; set; }
}

/// <summary>The named limits of I/O that disks can be put under, several at once.</summary>
[Element("throttlegroups")]
public sealed partial class ThrottleGroups
{
    /// <summary>The limits, each with a name of its own.</summary>
    public List<ThrottleGroup> Groups { get; } = [];
}

/// <summary>Limits of I/O that all disks share that name them.</summary>
[Element("throttlegroup"), OrderOf(nameof(GroupName), 3)]
public sealed partial class ThrottleGroup : IoThrottle;
