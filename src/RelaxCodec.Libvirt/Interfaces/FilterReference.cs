namespace RelaxCodec.Libvirt;

/// <summary>The network filter that an interface's traffic passes, since libvirt 0.8.0.</summary>
[Element("filterref")]
public sealed partial class FilterReference
{
    /// <summary>The name of the filter.</summary>
    [Attr("filter"), Data("NCName")]
    public required string Filter { get; set; }

    /// <summary>The values of the filter's variables; a variable that is given twice is a list.</summary>
    public List<FilterParameter> Parameters { get; } = [];
}
