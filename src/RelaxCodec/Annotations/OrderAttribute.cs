namespace RelaxCodec;

/// <summary>
/// Where the member is written among its siblings: ascending, members of equal order by declaration, those of a base class first. Members
/// without it have order 0. It never changes the pattern; with it a base class can leave room for members of its cases.
/// </summary>
/// <param name="order">The order.</param>
[AttributeUsage(AttributeTargets.Property)]
public sealed class OrderAttribute(int order) : Attribute
{
    /// <summary>The order.</summary>
    public int Order { get; } = order;
}
