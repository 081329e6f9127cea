using System.ComponentModel;

namespace RelaxCodec;

/// <summary>
/// What the objects of a generated class have out of sight, in one field. In a record, what was kept counts in the equality, like the
/// members; where it was read does not.
/// </summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public struct XmlNodeState : IEquatable<XmlNodeState>
{
    /// <summary>What the members cannot hold.</summary>
    public XmlContent? Content { get; set; }

    /// <summary>Where the element and its attributes stood.</summary>
    public XmlSource? Source { get; set; }

    /// <summary>Whether the kept content is equal.</summary>
    /// <param name="left">One state.</param>
    /// <param name="right">The other.</param>
    public static bool operator ==(XmlNodeState left, XmlNodeState right) => left.Equals(right);

    /// <summary>Whether the kept content differs.</summary>
    /// <param name="left">One state.</param>
    /// <param name="right">The other.</param>
    public static bool operator !=(XmlNodeState left, XmlNodeState right) => !left.Equals(right);

    /// <inheritdoc/>
    public readonly bool Equals(XmlNodeState other) => XmlContent.ContentEquals(Content, other.Content);

    /// <inheritdoc/>
    public override readonly bool Equals(object? obj) => obj is XmlNodeState other && Equals(other);

    /// <summary>The same for all: contents that are equal may have been kept in different orders.</summary>
    public override readonly int GetHashCode() => 0;
}
