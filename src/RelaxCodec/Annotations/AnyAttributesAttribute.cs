namespace RelaxCodec;

/// <summary>
/// An <see cref="XmlContent"/> property that holds attributes of any name that the class has no member for
/// (<c>&lt;attribute&gt;&lt;anyName&gt;&lt;except&gt;...</c>, RELAX NG section 4.16), or of the names that the properties here leave, with
/// any value. It may stand beside <see cref="AnyContentAttribute"/> on one property, or alone, for elements that have open attributes but
/// no open content.
/// </summary>
[AttributeUsage(AttributeTargets.Property)]
public sealed class AnyAttributesAttribute : Attribute
{
    /// <summary>Only attributes that are in a namespace, and in another one than the class's own, are open.</summary>
    public bool ForeignOnly { get; set; }

    /// <summary>
    /// Only names of this namespace, empty for names in none: <c>&lt;nsName ns="..."/&gt;</c>. Null for any name: <c>&lt;anyName/&gt;</c>.
    /// </summary>
    public string? Ns { get; set; }

    /// <summary>
    /// Names that are not open, besides those of the class's members: <c>&lt;except&gt;&lt;name&gt;...</c>. A name without a namespace is
    /// in none or in <see cref="Ns"/>; <c>{uri}name</c> is in any, <c>{}name</c> in none.
    /// </summary>
    public string[] Except { get; set; } = [];

    /// <summary>Namespaces of which no name is open, empty for names in none: <c>&lt;except&gt;&lt;nsName ns="..."/&gt;...</c>.</summary>
    public string[] ExceptNs { get; set; } = [];
}
