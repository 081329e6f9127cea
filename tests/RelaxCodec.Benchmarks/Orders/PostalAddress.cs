namespace RelaxCodec.Benchmarks.Orders;

/// <summary>Where an order goes.</summary>
[Element("address")]
public sealed partial class PostalAddress
{
    /// <summary>The country's code.</summary>
    [Attr("country"), Pattern("[A-Z]{2}")]
    public required string Country { get; set; }

    /// <summary>Street and number.</summary>
    [Element("street")]
    public required string Street { get; set; }

    /// <summary>The town.</summary>
    [Element("town")]
    public required string Town { get; set; }

    /// <summary>The postal code.</summary>
    [Element("code")]
    public required string Code { get; set; }
}
