namespace RelaxCodec;

/// <summary>The list has at least one item: <c>&lt;oneOrMore&gt;</c> instead of <c>&lt;zeroOrMore&gt;</c>.</summary>
[AttributeUsage(AttributeTargets.Property)]
public sealed class OneOrMoreAttribute : Attribute;
