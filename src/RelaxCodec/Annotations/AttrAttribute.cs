namespace RelaxCodec;

/// <summary>
/// The property is an attribute: <c>&lt;attribute name="..."&gt;</c> (RELAX NG section 4.2), optional if the property is nullable.
/// </summary>
/// <param name="name">The local name of the attribute, an NCName.</param>
[AttributeUsage(AttributeTargets.Property)]
public sealed class AttrAttribute(string name) : Attribute
{
    /// <summary>The local name of the attribute.</summary>
    public string Name { get; } = name;

    /// <summary>The namespace name of the attribute; empty for none, as for every attribute without a prefix.</summary>
    public string Ns { get; set; } = "";
}
