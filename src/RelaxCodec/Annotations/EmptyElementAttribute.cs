namespace RelaxCodec;

/// <summary>
/// A <see cref="bool"/> property that is true exactly when an empty element of this name is there:
/// <c>&lt;optional&gt;&lt;element name="..."&gt;&lt;empty/&gt;&lt;/element&gt;&lt;/optional&gt;</c>.
/// </summary>
/// <param name="name">The local name of the element.</param>
[AttributeUsage(AttributeTargets.Property)]
public sealed class EmptyElementAttribute(string name) : Attribute
{
    /// <summary>The local name of the element.</summary>
    public string Name { get; } = name;

    /// <summary>The namespace name of the element; empty for none, null for that of <see cref="NsAttribute"/>.</summary>
    public string? Ns { get; set; }
}
