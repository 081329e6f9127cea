namespace RelaxCodec.Benchmarks.Orders;

/// <summary>An order: all that its documents hold is modelled, so that nothing is kept beside the objects.</summary>
[Element("order")]
public sealed partial class Order
{
    /// <summary>Its name.</summary>
    [Attr("id")]
    public required Guid Id { get; set; }

    /// <summary>When it came in.</summary>
    [Attr("placed")]
    public required DateTimeOffset Placed { get; set; }

    /// <summary>What the prices are in.</summary>
    [Attr("currency")]
    public required Currency Currency { get; set; }

    /// <summary>Who ordered.</summary>
    public required Customer Customer { get; set; }

    /// <summary>What was ordered.</summary>
    [OneOrMore]
    public List<OrderLine> Lines { get; } = [];

    /// <summary>What it costs.</summary>
    [Element("total")]
    public required decimal Total { get; set; }

    /// <summary>How heavy it is, kilogrammes.</summary>
    [Element("weight")]
    public double? Weight { get; set; }
}
