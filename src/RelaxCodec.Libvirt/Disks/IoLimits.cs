namespace RelaxCodec.Libvirt;

/// <summary>Limits of I/O. What is absent or 0 is not limited.</summary>
[Group, Define("iotune")]
public abstract partial class IoLimits
{
    private const string Bytes = "bytes";
    private const string Operations = "operations";
    private const string BytesBurst = "bytes in a burst";
    private const string OperationsBurst = "operations in a burst";
    private const string BytesLength = "length of a burst of bytes";
    private const string OperationsLength = "length of a burst of operations";
    private const string Total = "total";
    private const string Each = "each";

    /// <summary>Bytes a second, read and written.</summary>
    [Element("total_bytes_sec"), Choice(Bytes, Total)]
    public ulong? TotalBytes { get; set; }

    /// <summary>Bytes a second, read.</summary>
    [Element("read_bytes_sec"), Choice(Bytes, Each, Optional = true)]
    public ulong? ReadBytes { get; set; }

    /// <summary>Bytes a second, written.</summary>
    [Element("write_bytes_sec"), Choice(Bytes, Each, Optional = true)]
    public ulong? WriteBytes { get; set; }

    /// <summary>Operations a second, of both kinds.</summary>
    [Element("total_iops_sec"), Choice(Operations, Total)]
    public ulong? TotalOperations { get; set; }

    /// <summary>Operations a second that read.</summary>
    [Element("read_iops_sec"), Choice(Operations, Each, Optional = true)]
    public ulong? ReadOperations { get; set; }

    /// <summary>Operations a second that write.</summary>
    [Element("write_iops_sec"), Choice(Operations, Each, Optional = true)]
    public ulong? WriteOperations { get; set; }

    /// <summary>Bytes a second in a burst, read and written.</summary>
    [Element("total_bytes_sec_max"), Since("1.2.11"), Choice(BytesBurst, Total)]
    public ulong? TotalBytesBurst { get; set; }

    /// <summary>Bytes a second in a burst, read.</summary>
    [Element("read_bytes_sec_max"), Since("1.2.11"), Choice(BytesBurst, Each, Optional = true)]
    public ulong? ReadBytesBurst { get; set; }

    /// <summary>Bytes a second in a burst, written.</summary>
    [Element("write_bytes_sec_max"), Since("1.2.11"), Choice(BytesBurst, Each, Optional = true)]
    public ulong? WriteBytesBurst { get; set; }

    /// <summary>Operations a second in a burst, of both kinds.</summary>
    [Element("total_iops_sec_max"), Since("1.2.11"), Choice(OperationsBurst, Total)]
    public ulong? TotalOperationsBurst { get; set; }

    /// <summary>Operations a second in a burst that read.</summary>
    [Element("read_iops_sec_max"), Since("1.2.11"), Choice(OperationsBurst, Each, Optional = true)]
    public ulong? ReadOperationsBurst { get; set; }

    /// <summary>Operations a second in a burst that write.</summary>
    [Element("write_iops_sec_max"), Since("1.2.11"), Choice(OperationsBurst, Each, Optional = true)]
    public ulong? WriteOperationsBurst { get; set; }

    /// <summary>The bytes that count as one operation; a larger one counts as several.</summary>
    [Element("size_iops_sec"), Since("1.2.11")]
    public ulong? OperationSize { get; set; }

    /// <summary>The name of the group whose drives share these limits.</summary>
    [Element("group_name"), Order(1), Since("3.0.0")]
    public string? GroupName { get; set; }

    /// <summary>The seconds that a burst of <see cref="TotalBytesBurst"/> lasts at most.</summary>
    [Element("total_bytes_sec_max_length"), Order(2), Since("2.4.0"), Choice(BytesLength, Total)]
    public ulong? TotalBytesBurstLength { get; set; }

    /// <summary>The seconds that a burst of <see cref="ReadBytesBurst"/> lasts at most.</summary>
    [Element("read_bytes_sec_max_length"), Order(2), Since("2.4.0"), Choice(BytesLength, Each, Optional = true)]
    public ulong? ReadBytesBurstLength { get; set; }

    /// <summary>The seconds that a burst of <see cref="WriteBytesBurst"/> lasts at most.</summary>
    [Element("write_bytes_sec_max_length"), Order(2), Since("2.4.0"), Choice(BytesLength, Each, Optional = true)]
    public ulong? WriteBytesBurstLength { get; set; }

    /// <summary>The seconds that a burst of <see cref="TotalOperationsBurst"/> lasts at most.</summary>
    [Element("total_iops_sec_max_length"), Order(2), Since("2.4.0"), Choice(OperationsLength, Total)]
    public ulong? TotalOperationsBurstLength { get; set; }

    /// <summary>The seconds that a burst of <see cref="ReadOperationsBurst"/> lasts at most.</summary>
    [Element("read_iops_sec_max_length"), Order(2), Since("2.4.0"), Choice(OperationsLength, Each, Optional = true)]
    public ulong? ReadOperationsBurstLength { get; set; }

    /// <summary>The seconds that a burst of <see cref="WriteOperationsBurst"/> lasts at most.</summary>
    [Element("write_iops_sec_max_length"), Order(2), Since("2.4.0"), Choice(OperationsLength, Each, Optional = true)]
    public ulong? WriteOperationsBurstLength { get; set; }
}

/// <summary>The limits of a drive's I/O.</summary>
[Element("iotune")]
public sealed partial class DiskIoTune : IoLimits;

/// <summary>The throttle groups of the domain that limit a drive's I/O, all at once.</summary>
[Element("throttlefilters")]
public sealed partial class DiskThrottleFilters
{
    /// <summary>The groups.</summary>
    public List<DiskThrottleFilter> Filters { get; } = [];
}

/// <summary>A throttle group of the domain that limits a drive's I/O.</summary>
[Element("throttlefilter")]
public sealed partial class DiskThrottleFilter
{
    /// <summary>The name of the group.</summary>
    [Attr("group"), Data("string")]
    public required string Group { get; set; }
}
