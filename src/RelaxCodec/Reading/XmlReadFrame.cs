namespace RelaxCodec;

/// <summary>An entered element.</summary>
internal struct XmlReadFrame
{
    /// <summary>The name as written.</summary>
    public string Name;

    /// <summary>The bindings in force in the element.</summary>
    public XmlNamespaceScope? Scope;

    /// <summary>The namespace of the innermost element around and with it that may be in several; null if there is none.</summary>
    public string? Namespace;

    /// <summary>The namespace of the element where it would be written in another; else null.</summary>
    public string? OwnNamespace;

    /// <summary>The members that are missing; null for none.</summary>
    public XmlMissingMembers? Missing;

    /// <summary>The slot that it has in its parent; -1 for none.</summary>
    public int Slot;

    /// <summary>The index that it has in its parent's list; -1 where there is no list.</summary>
    public int Index;

    public int Line;

    public int Column;

    /// <summary>Where its nodes begin in the <see cref="XmlKeptStack"/>.</summary>
    public int FirstEntry;

    /// <summary>Where its anchors begin.</summary>
    public int FirstAnchor;

    /// <summary>From here on the nodes wait for the modelled child that they stand before.</summary>
    public int PendingEntry;

    /// <summary>The last anchor waits for the object of the child that was just begun.</summary>
    public bool HasOpenAnchor;

    /// <summary>White space counts: there is text that the schema admits.</summary>
    public bool HasText;

    /// <summary>A value was not valid: what seems to be missing may be that one.</summary>
    public bool HasBadValue;

    /// <summary>Items of lists were not valid and do not count in their lists.</summary>
    public bool HasMisses;

    /// <summary>A child stood where the sequence has no place for it, and none has had its place since.</summary>
    public bool IsOffSequence;

    /// <summary>Where its sequence is, if it has one: a state of the <see cref="XmlSequence"/>.</summary>
    public byte SequenceState;
}
