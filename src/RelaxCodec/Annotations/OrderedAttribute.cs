namespace RelaxCodec;

/// <summary>
/// The children stand in the order of declaration, <c>&lt;group&gt;</c>; without it they stand in any order, <c>&lt;interleave&gt;</c>.
/// </summary>
[AttributeUsage(AttributeTargets.Class, Inherited = false)]
public sealed class OrderedAttribute : Attribute
{
    /// <summary>The first release in which the order counts; null for the first of all.</summary>
    public string? Since { get; set; }

    /// <summary>The first release in which it is not so any more; null for none.</summary>
    public string? Until { get; set; }
}
