namespace RelaxCodec;

/// <summary>
/// The name of the class's define in the grammar (RELAX NG section 4.17); without it that is the name of the class. For element classes,
/// groups, cases and choices; what is derived from a name follows it: <c>name.content</c>, <c>name.shared</c>. A datatype has its name by
/// <see cref="DatatypeAttribute"/>.
/// </summary>
/// <param name="name">The name, an NCName: <c>inline.class</c>.</param>
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Interface, Inherited = false)]
public sealed class DefineAttribute(string name) : Attribute
{
    /// <summary>The name of the define.</summary>
    public string Name { get; } = name;
}
