namespace RelaxCodec;

/// <summary>The children stand in the order of declaration, <c>&lt;group&gt;</c>; without it they stand in any order, <c>&lt;interleave&gt;</c>.</summary>
[AttributeUsage(AttributeTargets.Class, Inherited = false)]
public sealed class OrderedAttribute : Attribute;
