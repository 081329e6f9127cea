namespace RelaxCodec;

/// <summary>
/// On a class: a pattern without an element of its own, a define that others refer to. On a property of such a class: its attributes and
/// children stand directly in the element of the property; a nullable property is <c>&lt;optional&gt;&lt;group&gt;</c>: all of the group's
/// required members or none.
/// </summary>
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Property, Inherited = false)]
public sealed class GroupAttribute : Attribute;
