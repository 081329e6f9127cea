namespace RelaxCodec;

/// <summary>A kept node in short: what <see cref="XmlContentItem"/> is made of when somebody looks at it.</summary>
internal struct XmlKeptEntry
{
    /// <summary>The name of an element, attribute or processing instruction; null for other nodes.</summary>
    public XmlName? Name;

    /// <summary>The namespace name of an element or attribute, or the one that is declared.</summary>
    public string NamespaceUri;

    /// <summary>Where its characters stand in the kept bytes: the markup of a node, the value of an attribute.</summary>
    public int Start;

    public int Length;

    public int Line;

    public int Column;

    /// <summary>The slot of the member whose value an attribute is; -1 for none.</summary>
    public int Slot;

    public XmlContentKind Kind;

    public XmlContentOrigin Origin;

    public XmlContentPlace Place;

    // There are many of these: three bits, and no byte is wasted.
    private Flags _flags;

    [Flags]
    private enum Flags : byte
    {
        None = 0,
        Value = 1,
        Excess = 2,
        JoinsPrevious = 4,
    }

    /// <summary>It stands in the document in place of a member's value.</summary>
    public bool IsValue
    {
        readonly get => (_flags & Flags.Value) != 0;
        set => Set(Flags.Value, value);
    }

    /// <summary>It repeats a single member, and would be that member if it stood alone.</summary>
    public bool IsExcess
    {
        readonly get => (_flags & Flags.Excess) != 0;
        set => Set(Flags.Excess, value);
    }

    /// <summary>Character data right behind other character data.</summary>
    public bool JoinsPrevious
    {
        readonly get => (_flags & Flags.JoinsPrevious) != 0;
        set => Set(Flags.JoinsPrevious, value);
    }

    private void Set(Flags flag, bool value) => _flags = value ? _flags | flag : _flags & ~flag;
}
