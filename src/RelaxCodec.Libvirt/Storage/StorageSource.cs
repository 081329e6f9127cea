namespace RelaxCodec.Libvirt;

/// <summary>What the sources of most storage types have.</summary>
[Group, Ordered, Define("storageSourceCommon")]
public abstract partial class StorageSource
{
    /// <summary>The number by which block jobs refer to the image, from 1. Written by libvirt alone.</summary>
    [Attr("index"), Data<PositiveInteger>, Order(1)]
    public uint? Index { get; set; }

    /// <summary>The part of the source that is the image; all of it if absent.</summary>
    [Order(1), Since("6.1.0")]
    public StorageSlices? Slices { get; set; }

    /// <summary>Where the data of the image is, if the image itself has metadata only (qcow2).</summary>
    [Order(9), Since("10.10.0")]
    public StorageDataStore? DataStore { get; set; }
}

/// <summary>The part of a source that is the image.</summary>
[Element("slices")]
public sealed partial class StorageSlices
{
    /// <summary>The part.</summary>
    public required StorageSlice Slice { get; set; }
}

/// <summary>A range of bytes.</summary>
[Element("slice")]
public sealed partial class StorageSlice
{
    /// <summary>What the range is a part of.</summary>
    [Attr("type")]
    public required StorageSliceType Type { get; set; }

    /// <summary>The first byte.</summary>
    [Attr("offset"), Data<UnsignedInt>]
    public required uint Offset { get; set; }

    /// <summary>The number of bytes.</summary>
    [Attr("size"), Data("positiveInteger", Pattern = "[0-9]+")]
    public required ulong Size { get; set; }
}

/// <summary>What a <see cref="StorageSlice"/> is a part of.</summary>
public enum StorageSliceType : byte
{
    /// <summary>The source: the image, with its format, is within the range.</summary>
    [Value("storage")]
    Storage,
}

/// <summary>Where the data of an image is that has metadata only.</summary>
[Element("dataStore")]
public sealed partial class StorageDataStore
{
    /// <summary>Where it is.</summary>
    [Group]
    public required DiskStorage Storage { get; set; }

    /// <summary>The format of the data; libvirt takes <c>raw</c> only.</summary>
    [Order(-1)]
    public required StorageFormat Format { get; set; }
}
