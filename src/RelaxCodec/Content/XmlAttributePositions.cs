namespace RelaxCodec;

/// <summary>Where the attributes of one document's elements stood: one array for all of them, made when the reading is over.</summary>
internal sealed class XmlAttributePositions
{
    public XmlAttributePosition[] All { get; set; } = [];
}

/// <summary>Where an attribute stood.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Line">The line, from 1.</param>
/// <param name="Column">The column, from 1.</param>
internal readonly record struct XmlAttributePosition(XmlName Name, int Line, int Column);
