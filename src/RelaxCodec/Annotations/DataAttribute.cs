namespace RelaxCodec;

/// <summary>
/// An XSD datatype with its params and exceptions: <c>&lt;data type="..."&gt;&lt;param name="..."&gt;...</c> (RELAX NG section 4.12).
/// On a property it replaces the datatype that the property's type implies. On a <see cref="DatatypeAttribute"/> type it may stand
/// several times: the datatype is then the <c>&lt;choice&gt;</c> of them. A text that is valid but that the C# type cannot hold, such as
/// the year 12345 in a <see cref="DateTime"/>, is kept as it was written: the property has its default, and the text is written back unless
/// it is given a value.
/// </summary>
/// <example>
/// <code>
/// // attribute due { xsd:dateTime { minInclusive = "2000-01-01T00:00:00Z" } }?
/// [Attr("due"), Data("dateTime", MinInclusive = "2000-01-01T00:00:00Z")]
/// public DateTimeOffset? Due { get; set; }
/// </code>
/// </example>
/// <param name="type">The name of a type of the library <c>http://www.w3.org/2001/XMLSchema-datatypes</c>.</param>
[AttributeUsage(AttributeTargets.Property | AttributeTargets.Class | AttributeTargets.Struct, AllowMultiple = true, Inherited = false)]
public sealed class DataAttribute(string type) : Attribute
{
    /// <summary>The name of the XSD datatype.</summary>
    public string Type { get; } = type;

    /// <summary>
    /// The <c>pattern</c> param: an XSD regular expression (XML Schema Part 2, appendix F), matched against the whole value.
    /// </summary>
    public string? Pattern { get; set; }

    /// <summary>The <c>minInclusive</c> param, in the datatype's lexical form.</summary>
    public string? MinInclusive { get; set; }

    /// <summary>The <c>maxInclusive</c> param, in the datatype's lexical form.</summary>
    public string? MaxInclusive { get; set; }

    /// <summary>The <c>minExclusive</c> param, in the datatype's lexical form.</summary>
    public string? MinExclusive { get; set; }

    /// <summary>The <c>maxExclusive</c> param, in the datatype's lexical form.</summary>
    public string? MaxExclusive { get; set; }

    /// <summary>The <c>length</c> param; negative for none.</summary>
    public int Length { get; set; } = -1;

    /// <summary>The <c>minLength</c> param; negative for none.</summary>
    public int MinLength { get; set; } = -1;

    /// <summary>The <c>maxLength</c> param; negative for none.</summary>
    public int MaxLength { get; set; } = -1;

    /// <summary>The <c>totalDigits</c> param; negative for none.</summary>
    public int TotalDigits { get; set; } = -1;

    /// <summary>The <c>fractionDigits</c> param; negative for none.</summary>
    public int FractionDigits { get; set; } = -1;

    /// <summary>
    /// Values of the datatype that are not allowed: <c>&lt;except&gt;&lt;value&gt;...</c> (RELAX NG section 4.12), each in any of its
    /// forms. They are compared as the datatype compares its values: texts after its treatment of white space, numbers and times by value.
    /// IDs and binary data cannot be excepted.
    /// </summary>
    public string[] Except { get; set; } = [];

    /// <summary>
    /// Whether the excepted values of a <c>string</c> or <c>normalizedString</c> are tokens, as a <c>&lt;value&gt;</c> without a type is
    /// (RELAX NG section 4.3): texts that are equal once their white space is collapsed are excepted too.
    /// </summary>
    public bool ExceptTokens { get; set; }

    /// <summary>The first release in which it says the datatype; null for the first of all.</summary>
    public string? Since { get; set; }

    /// <summary>The first release in which it is not so any more; null for none.</summary>
    public string? Until { get; set; }
}
