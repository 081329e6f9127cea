namespace RelaxCodec;

/// <summary>
/// The literal that an enum member stands for: <c>&lt;value&gt;</c> (RELAX NG section 4.12), compared as RELAX NG's built-in <c>token</c>
/// type does (white space at both ends does not count), or, with <see cref="Type"/> <c>string</c>, character by character. A property of
/// the enum is the <c>&lt;choice&gt;</c> of its members' values.
/// </summary>
/// <example>
/// <code>
/// public enum Separator                          // string ", " | "none"
/// {
///     [Value(", ", Type = "string")] Comma,
///     [Value("none")] None,
/// }
/// </code>
/// </example>
/// <param name="literal">The literal as it is written.</param>
[AttributeUsage(AttributeTargets.Field)]
public sealed class ValueAttribute(string literal) : Attribute
{
    /// <summary>The literal as it is written.</summary>
    public string Literal { get; } = literal;

    /// <summary>
    /// Which of RELAX NG's built-in types compares the literal: <c>token</c> (the default) or <c>string</c>, to which all white space
    /// counts.
    /// </summary>
    public string Type { get; set; } = "token";
}
