using System.Runtime.Intrinsics;

namespace RelaxCodec;

/// <summary>What scanning needs of a name that is known.</summary>
internal struct Utf8NameEntry
{
    /// <summary>The first 16 bytes; zeros follow a shorter name, and no name has zeros.</summary>
    public Vector128<byte> Key;

    /// <summary>Its place in <see cref="Utf8NameTable"/>; -1 if this is no name.</summary>
    public int Index;

    /// <summary>How many bytes it has.</summary>
    public int Length;

    /// <summary>The last start tag that had an attribute of this name.</summary>
    public uint LastTag;

    /// <summary>What it asks for.</summary>
    public Utf8NameKind Kind;

    /// <summary>Whether it has characters of several bytes.</summary>
    public bool IsMultibyte;

    /// <summary>Whether it is a name that asks for nothing more: <see cref="Utf8NameKind.Plain"/> and in ASCII.</summary>
    public bool IsOrdinary;
}
