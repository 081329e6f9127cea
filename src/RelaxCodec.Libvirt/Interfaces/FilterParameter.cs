namespace RelaxCodec.Libvirt;

/// <summary>A value of a network filter's variable.</summary>
[Element("parameter")]
public sealed partial class FilterParameter
{
    /// <summary>The name of the variable.</summary>
    [Attr("name"), Data<FilterParameterName>]
    public required string Name { get; set; }

    /// <summary>The value.</summary>
    [Attr("value"), Data<FilterParameterValue>]
    public required string Value { get; set; }
}
