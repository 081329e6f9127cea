namespace RelaxCodec;

/// <summary>Where an element and its attributes stood in the document that was read.</summary>
public sealed class XmlSource
{
    /// <summary>The line of the start tag, from 1.</summary>
    public int Line { get; internal init; }

    /// <summary>The column of the start tag's <c>&lt;</c>, from 1.</summary>
    public int Column { get; internal init; }

    /// <summary>Where an attribute stood.</summary>
    /// <param name="name">Its name as written, with the prefix if it has one.</param>
    /// <param name="position">The place of the first character of its name.</param>
    /// <returns>False if the element had no such attribute.</returns>
    public bool TryGetAttribute(string name, out (int Line, int Column) position) => throw new NotImplementedException();
}
