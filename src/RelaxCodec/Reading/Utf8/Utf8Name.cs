namespace RelaxCodec;

/// <summary>A name of a <see cref="Utf8NameTable"/>: what is looked at less often than <see cref="Utf8NameEntry"/>.</summary>
internal struct Utf8Name
{
    /// <summary>The name itself.</summary>
    public XmlName Name;

    /// <summary>The number of its prefix; of the prefix <c>xmlns</c> for declarations.</summary>
    public int Prefix;

    /// <summary>The number of the prefix that it declares, as an attribute.</summary>
    public int Declared;

    /// <summary>The number of the part behind its prefix; 0 without a prefix.</summary>
    public int Local;

    /// <summary>Where its bytes are, if it has more than fit into a key.</summary>
    public int BytesStart;

    /// <summary>What scanning needs of it; the table of short names has a copy, and keeps that up to date.</summary>
    public Utf8NameEntry Entry;

    /// <summary>How many more bytes it has than UTF-16 code units.</summary>
    public readonly int Surplus => Entry.Length - Name.Written.Length;
}
