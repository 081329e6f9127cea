namespace RelaxCodec;

/// <summary>
/// An <see cref="XmlContent"/> property that holds what the schema itself leaves open: elements of any name that the class has no member for
/// (<c>&lt;element&gt;&lt;anyName&gt;&lt;except&gt;...</c>, RELAX NG section 4.16) with any content. Kept as it is. The same property also holds what
/// <see cref="ExtraAttribute"/> would: see <see cref="XmlContentItem.Origin"/>.
/// </summary>
[AttributeUsage(AttributeTargets.Property)]
public sealed class AnyContentAttribute : Attribute
{
    /// <summary>Attributes of any name that the class has no member for are open too.</summary>
    public bool Attributes { get; set; }

    /// <summary>Only elements (and attributes) of other namespaces than the class's own are open.</summary>
    public bool ForeignOnly { get; set; }

    /// <summary>Character content is open too: the content is mixed.</summary>
    public bool Text { get; set; }
}
