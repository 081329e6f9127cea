namespace RelaxCodec.Generators.Patterns;

/// <summary>The pattern of a property that is a child element or a list of them.</summary>
internal abstract record ChildPattern : MemberPattern
{
    public required XmlName Name { get; init; }

    public required bool IsList { get; init; }

    /// <summary>Whether a list has at least one item.</summary>
    public required bool IsOneOrMore { get; init; }

    public override bool IsRequired => IsList ? IsOneOrMore && Choices.Count == 0 : base.IsRequired;
}
