namespace RelaxCodec.Benchmarks.Orders;

/// <summary>One thing that was ordered.</summary>
[Element("line")]
public sealed partial class OrderLine
{
    /// <summary>The article.</summary>
    [Attr("article")]
    public required string Article { get; set; }

    /// <summary>How many.</summary>
    [Attr("quantity"), Range(1, 9999)]
    public required int Quantity { get; set; }

    /// <summary>The price of one.</summary>
    [Attr("price")]
    public required decimal Price { get; set; }

    /// <summary>Whether it is a gift.</summary>
    [Attr("gift")]
    public bool? Gift { get; set; }

    /// <summary>What it is.</summary>
    [Element("title")]
    public required string Title { get; set; }

    /// <summary>Its sizes, millimetres.</summary>
    [Element("size"), List]
    public List<int>? Size { get; set; }

    /// <summary>Wishes.</summary>
    [Element("remark")]
    public List<string> Remarks { get; } = [];
}
