namespace RelaxCodec;

/// <summary>
/// What a run of kept nodes stands before. The runs of a content follow each other: each goes up to the first node of the next.
/// </summary>
internal struct XmlKeptAnchor
{
    /// <summary>The object of the child, if it is an item of a list of objects: the nodes follow it wherever it goes.</summary>
    public object? Child;

    /// <summary>The slot of the member.</summary>
    public int Slot;

    /// <summary>The index in the list of the slot; -1 where the slot is not a list.</summary>
    public int Index;

    /// <summary>The index of the run's first node.</summary>
    public int First;
}
