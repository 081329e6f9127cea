namespace RelaxCodec;

/// <summary>Where an element and its attributes stood in the document that was read.</summary>
public sealed class XmlSource
{
    private readonly XmlAttributePositions _attributes;
    private readonly int _first;
    private readonly int _count;

    /// <param name="line">The line of the start tag.</param>
    /// <param name="column">Its column.</param>
    /// <param name="attributes">Where the attributes of the document stood.</param>
    /// <param name="first">The first of them that is the element's.</param>
    /// <param name="count">How many are.</param>
    internal XmlSource(int line, int column, XmlAttributePositions attributes, int first, int count)
    {
        Line = line;
        Column = column;
        _attributes = attributes;
        _first = first;
        _count = count;
    }

    /// <summary>The line of the start tag, from 1.</summary>
    public int Line { get; }

    /// <summary>The column of the start tag's <c>&lt;</c>, from 1.</summary>
    public int Column { get; }

    /// <summary>Where an attribute stood, also one whose value the model could not hold.</summary>
    /// <param name="name">Its name as written, with the prefix if it has one.</param>
    /// <param name="position">The place of the first character of its name.</param>
    /// <returns>False if the element had no such attribute.</returns>
    public bool TryGetAttribute(string name, out (int Line, int Column) position)
    {
        foreach (ref readonly XmlAttributePosition attribute in _attributes.All.AsSpan(_first, _count))
        {
            if (attribute.Name.Written == name)
            {
                position = (attribute.Line, attribute.Column);
                return true;
            }
        }

        position = (Line, Column);
        return false;
    }
}
