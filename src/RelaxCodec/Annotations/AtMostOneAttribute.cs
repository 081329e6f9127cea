namespace RelaxCodec;

/// <summary>
/// In some releases the list has one item at most, in the others as many as it likes: <c>&lt;optional&gt;</c> instead of
/// <c>&lt;zeroOrMore&gt;</c>, or with <see cref="OneOrMoreAttribute"/> the element alone instead of <c>&lt;oneOrMore&gt;</c>. It is for a
/// collection of elements; what is there once in all releases is a single property.
/// </summary>
[AttributeUsage(AttributeTargets.Property)]
public sealed class AtMostOneAttribute : Attribute
{
    /// <summary>The first release in which it is so; null for the first of all.</summary>
    public string? Since { get; set; }

    /// <summary>The first release in which it is not so any more; null for none.</summary>
    public string? Until { get; set; }
}
