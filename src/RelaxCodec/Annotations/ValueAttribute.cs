namespace RelaxCodec;

/// <summary>
/// The literal that an enum member stands for: <c>&lt;value&gt;</c>, compared as RELAX NG's built-in <c>token</c> type does
/// (white space at both ends does not count). A property of the enum is the <c>&lt;choice&gt;</c> of its members' values.
/// </summary>
/// <param name="literal">The literal as it is written.</param>
[AttributeUsage(AttributeTargets.Field)]
public sealed class ValueAttribute(string literal) : Attribute
{
    /// <summary>The literal as it is written.</summary>
    public string Literal { get; } = literal;
}
