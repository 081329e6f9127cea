namespace RelaxCodec;

/// <summary>An entered element.</summary>
internal struct XmlReadFrame
{
    /// <summary>The object that is read; null only in the frame of the document itself.</summary>
    public IXmlNode Node;

    /// <summary>The name as written.</summary>
    public string Name;

    /// <summary>The slot that it has in its parent; -1 for none.</summary>
    public int Slot;

    /// <summary>The index that it has in its parent's list; -1 where there is no list.</summary>
    public int Index;

    public int Line;

    public int Column;

    /// <summary>How many nodes have been kept, at the end of the content, since the last modelled child.</summary>
    public int Pending;

    /// <summary>How many nodes before these wait for the object of the child that was just begun.</summary>
    public int Anchored;

    /// <summary>Mixed content has characters other than white space.</summary>
    public bool HasText;

    /// <summary>A value was not valid: what seems to be missing may be that one.</summary>
    public bool HasBadValue;

    /// <summary>Items of lists were not valid and do not count in their lists.</summary>
    public bool HasMisses;
}
