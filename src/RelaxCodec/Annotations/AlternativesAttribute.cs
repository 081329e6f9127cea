namespace RelaxCodec;

/// <summary>
/// On an element or group class: to its owners the class is the choice of the alternatives of one of its choices between members, each of
/// which is a define of its own, <c>Os = Os.hvm | Os.xen</c>. An owner names those that a choice of its own is about by
/// <see cref="ChoiceAttribute.ChildAlternatives"/> (RELAX NG section 4.10: the same element in several alternatives).
/// </summary>
/// <param name="choice">The name of the choice; the class has no other.</param>
[AttributeUsage(AttributeTargets.Class, Inherited = false)]
public sealed class AlternativesAttribute(string choice) : Attribute
{
    /// <summary>The name of the choice.</summary>
    public string Choice { get; } = choice;
}
