using System.ComponentModel;

namespace RelaxCodec;

/// <summary>What the objects of a generated record have out of sight. Like its members, what was kept counts in the record's equality; where it was read does not.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public struct XmlRecordState : IEquatable<XmlRecordState>
{
    /// <summary>What the members cannot hold.</summary>
    public XmlContent? Content { get; set; }

    /// <summary>Where the element and its attributes stood.</summary>
    public XmlSource? Source { get; set; }

    /// <summary>Whether the kept content is equal.</summary>
    /// <param name="left">One state.</param>
    /// <param name="right">The other.</param>
    public static bool operator ==(XmlRecordState left, XmlRecordState right) => left.Equals(right);

    /// <summary>Whether the kept content differs.</summary>
    /// <param name="left">One state.</param>
    /// <param name="right">The other.</param>
    public static bool operator !=(XmlRecordState left, XmlRecordState right) => !left.Equals(right);

    /// <inheritdoc/>
    public readonly bool Equals(XmlRecordState other) => XmlContent.ContentEquals(Content, other.Content);

    /// <inheritdoc/>
    public override readonly bool Equals(object? obj) => obj is XmlRecordState other && Equals(other);

    /// <summary>The same for all: contents that are equal may have been kept in different orders.</summary>
    public override readonly int GetHashCode() => 0;
}
