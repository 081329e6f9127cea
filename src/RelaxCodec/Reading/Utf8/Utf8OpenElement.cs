using System.Runtime.Intrinsics;

namespace RelaxCodec;

/// <summary>An element whose end tag has not been read.</summary>
internal struct Utf8OpenElement
{
    /// <summary>The first 16 bytes of its name.</summary>
    public Vector128<byte> Key;

    /// <summary>How many bytes its name has.</summary>
    public int Length;

    /// <summary>Whether its name has characters of several bytes.</summary>
    public bool IsMultibyte;

    /// <summary>The place of its name in the table of names.</summary>
    public int Name;

    /// <summary>The number of its namespace.</summary>
    public int Uri;

    /// <summary>How many namespace declarations were in scope outside of it.</summary>
    public int Bindings;

    /// <summary>The line of its start tag.</summary>
    public int Line;

    /// <summary>The column of its start tag.</summary>
    public int Column;
}
