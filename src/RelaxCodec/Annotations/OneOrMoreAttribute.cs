namespace RelaxCodec;

/// <summary>
/// The list has at least one item: <c>&lt;oneOrMore&gt;</c> instead of <c>&lt;zeroOrMore&gt;</c>, of elements or, with
/// <see cref="ListAttribute"/>, of items of a <c>&lt;list&gt;</c>.
/// </summary>
[AttributeUsage(AttributeTargets.Property)]
public sealed class OneOrMoreAttribute : Attribute
{
    /// <summary>The first release in which an item has to be there; null for the first of all.</summary>
    public string? Since { get; set; }

    /// <summary>The first release in which it is not so any more; null for none.</summary>
    public string? Until { get; set; }
}
