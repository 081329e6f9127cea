namespace RelaxCodec;

/// <summary>
/// The list has at least one item: <c>&lt;oneOrMore&gt;</c> instead of <c>&lt;zeroOrMore&gt;</c>, of elements or, with <see cref="ListAttribute"/>, of items of a
/// <c>&lt;list&gt;</c>.
/// </summary>
[AttributeUsage(AttributeTargets.Property)]
public sealed class OneOrMoreAttribute : Attribute;
