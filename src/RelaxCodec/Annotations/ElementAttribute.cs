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
    /// The namespace name of the element; empty for none, null for that of <see cref="NsAttribute"/>. Written as the RELAX NG <c>ns</c>
    /// attribute.
    /// </summary>
    public string? Ns { get; set; }

    /// <summary>
    /// On a property of simple type: the element may say by <c>xsi:nil</c> that it has no value, which is null. A single element is
    /// required, as its absence says something else; of a collection the items may be null. In the compact syntax, where <c>data</c> is
    /// what the element holds otherwise and <c>xsi</c> stands for <c>http://www.w3.org/2001/XMLSchema-instance</c>:
    /// <code>
    /// element x { (attribute xsi:nil { "true" | "1" }, empty) | (attribute xsi:nil { "false" | "0" }?, data) }
    /// </code>
    /// A class of its own has the attribute as a member instead: <c>[Attr("nil", Ns = "http://www.w3.org/2001/XMLSchema-instance")]</c>.
    /// </summary>
    public bool Nillable { get; set; }
}
