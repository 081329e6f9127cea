namespace RelaxCodec.Benchmarks.Orders;

/// <summary>Who ordered.</summary>
[Element("customer")]
public sealed partial class Customer
{
    /// <summary>The number.</summary>
    [Attr("number")]
    public required uint Number { get; set; }

    /// <summary>Since when.</summary>
    [Attr("since")]
    public DateOnly? Since { get; set; }

    /// <summary>The name.</summary>
    [Element("name")]
    public required string Name { get; set; }

    /// <summary>Where mail goes.</summary>
    [Element("mail")]
    public string? Mail { get; set; }

    /// <summary>Where orders go.</summary>
    public required PostalAddress Address { get; set; }
}
