namespace RelaxCodec;

/// <summary>Where an element and its attributes stood in the document that was read.</summary>
public sealed class XmlSource
{
    private AttributePosition[] _attributes = [];

    internal XmlSource(int line, int column)
    {
        Line = line;
        Column = column;
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
        foreach (AttributePosition attribute in _attributes)
        {
            if (attribute.Name == name)
            {
                position = (attribute.Line, attribute.Column);
                return true;
            }
        }

        position = (Line, Column);
        return false;
    }

    internal void SetAttributes(List<AttributePosition> attributes) => _attributes = [.. attributes];

    internal readonly record struct AttributePosition(string Name, int Line, int Column);
}
