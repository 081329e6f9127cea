namespace RelaxCodec.Benchmarks.Orders;

/// <summary>Many orders in one document.</summary>
[Element("orders")]
public sealed partial class OrderBook
{
    /// <summary>The orders.</summary>
    public List<Order> Orders { get; } = [];
}
