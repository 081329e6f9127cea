namespace RelaxCodec;

/// <summary>
/// On a class: the class is an element, <c>&lt;define&gt;&lt;element name="..."&gt;</c> (RELAX NG section 4.1 and 4.11).
/// On a property of simple type: a child element with data content, for which no class is needed.
/// On a property (or list) whose type is a <see cref="GroupAttribute"/> class: an element of this name with the group as content.
/// </summary>
/// <param name="name">The local name of the element, an NCName.</param>
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Property, Inherited = false)]
public sealed class ElementAttribute(string name) : Attribute
{
    /// <summary>The local name of the element.</summary>
    public string Name { get; } = name;

    /// <summary>
    /// The namespace name of the element; empty for none, null for that of <see cref="NsAttribute"/>. Written as the RELAX NG <c>ns</c> attribute.
    /// </summary>
    public string? Ns { get; set; }
}
