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

    /// <summary>
    /// The value where the attribute is absent, in any lexical form of its datatype: <c>a:defaultValue</c> (RELAX NG DTD Compatibility,
    /// section 2). The attribute is optional, and the property not nullable. It reads as the default and stays absent until it has another
    /// value; where the default was written out, it is written out again. An object built in code begins with the default if the property
    /// has it as its initializer.
    /// </summary>
    /// <example>
    /// <code>
    /// [Attr("ttl", Default = "64")]            // [ a:defaultValue = "64" ] attribute ttl { xsd:unsignedByte }?
    /// public byte Ttl { get; set; } = 64;
    /// </code>
    /// </example>
    public string? Default { get; set; }

    /// <summary>The namespace name of the attribute; empty for none, as for every attribute without a prefix.</summary>
    public string Ns { get; set; } = "";
}
