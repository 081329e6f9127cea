namespace RelaxCodec;

/// <summary>
/// The type is a named datatype: a define whose pattern is the choice of the type's <see cref="DataAttribute"/>s,
/// <c>&lt;define name="..."&gt;&lt;choice&gt;&lt;data type="..."&gt;...</c>. The generator writes
/// <c>IsValid(ReadOnlySpan&lt;char&gt;)</c>, <c>Expected</c> and <c>Fragment</c>. A type that implements <see cref="IXmlDatatype{TValue}"/>
/// itself writes <c>TryParse</c> (which asks <c>IsValid</c> first) and <c>TryFormat</c>; for any other type the generator writes these too.
/// </summary>
/// <param name="name">The name of the define in the grammar, an NCName.</param>
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Struct, Inherited = false)]
public sealed class DatatypeAttribute(string name) : Attribute
{
    /// <summary>The name of the define.</summary>
    public string Name { get; } = name;

    /// <summary>
    /// The C# type of the value where the type does not implement <see cref="IXmlDatatype{TValue}"/> itself:
    /// <see cref="string"/> (the default) or another type that implies a datatype, such as a number or <see cref="DateTimeOffset"/>.
    /// </summary>
    public Type Value { get; set; } = typeof(string);

    /// <summary>
    /// The type that reads and writes the values, an <see cref="IXmlLexicalMapping{TValue}"/>: another datatype, say, of which this one has
    /// fewer forms. It is asked for valid texts only; one that it has no value for is held as it was written. It says of what type the
    /// values are, so that <see cref="Value"/> is left out.
    /// </summary>
    /// <example>
    /// <code>
    /// // port = xsd:string { pattern = "0x[0-9a-f]{1,4}" }
    /// [Datatype("port", Mapping = typeof(HexNumber)), Data("string", Pattern = "0x[0-9a-f]{1,4}")]
    /// public sealed partial class Port;
    /// </code>
    /// </example>
    public Type? Mapping { get; set; }

    /// <summary>What a valid value is, in words for error messages; without it the words are made from the params.</summary>
    public string? Expected { get; set; }
}
