namespace RelaxCodec;

/// <summary>
/// On a derived class: a member that it inherits is written at another order than its <see cref="OrderAttribute"/> says, in elements of
/// this class and of those derived from it. In the class that declares it the member has an order that no other has.
/// </summary>
/// <param name="member">The name of the property.</param>
/// <param name="order">The order.</param>
[AttributeUsage(AttributeTargets.Class, AllowMultiple = true, Inherited = false)]
public sealed class OrderOfAttribute(string member, int order) : Attribute
{
    /// <summary>The name of the property.</summary>
    public string Member { get; } = member;

    /// <summary>The order.</summary>
    public int Order { get; } = order;
}
