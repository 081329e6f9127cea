namespace RelaxCodec;

/// <summary>
/// An <see cref="XmlContent"/> property that holds what the schema itself leaves open: elements of any name that the class has no member
/// for (<c>&lt;element&gt;&lt;anyName&gt;&lt;except&gt;...</c>, RELAX NG section 4.16), or of the names that the properties here leave,
/// with any content. Kept as it is. The same property also holds what <see cref="ExtraAttribute"/> would: see
/// <see cref="XmlContentItem.Origin"/>.
/// </summary>
[AttributeUsage(AttributeTargets.Property)]
public sealed class AnyContentAttribute : Attribute
{
    /// <summary>
    /// Attributes of such names are open too; <see cref="AnyAttributesAttribute"/> beside this annotation opens those of other names.
    /// </summary>
    public bool Attributes { get; set; }

    /// <summary>Only elements (and attributes) of other namespaces than the class's own are open.</summary>
    public bool ForeignOnly { get; set; }

    /// <summary>Character content is open too: the content is mixed.</summary>
    public bool Text { get; set; }

    /// <summary>
    /// Only names of this namespace, empty for names in none: <c>&lt;nsName ns="..."/&gt;</c>. Null for any name: <c>&lt;anyName/&gt;</c>.
    /// </summary>
    public string? Ns { get; set; }

    /// <summary>
    /// Names that are not open, besides those of the class's members: <c>&lt;except&gt;&lt;name&gt;...</c>. A name without a namespace is
    /// in the class's namespace, for an attribute in none, or in <see cref="Ns"/>; <c>{uri}name</c> is in any, <c>{}name</c> in none.
    /// </summary>
    public string[] Except { get; set; } = [];

    /// <summary>Namespaces of which no name is open, empty for names in none: <c>&lt;except&gt;&lt;nsName ns="..."/&gt;...</c>.</summary>
    public string[] ExceptNs { get; set; } = [];
}
