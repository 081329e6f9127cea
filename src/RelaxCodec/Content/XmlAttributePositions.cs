namespace RelaxCodec;

/// <summary>Where the attributes of one document's elements stood: one array for all of them, made when the reading is over.</summary>
internal sealed class XmlAttributePositions
{
    public XmlAttributePosition[] All { get; set; } = [];
}

/// <summary>Where an attribute stood.</summary>
internal struct XmlAttributePosition
{
    public XmlName Name;

    /// <summary>The line, from 1.</summary>
    public int Line;

    /// <summary>The column, from 1.</summary>
    public int Column;
}
