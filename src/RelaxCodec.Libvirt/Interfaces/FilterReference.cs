namespace RelaxCodec.Libvirt;

/// <summary>The network filter that an interface's traffic passes.</summary>
[Element("filterref")]
public sealed partial class FilterReference
{
    /// <summary>The name of the filter.</summary>
    [Attr("filter"), Data("NCName")]
    public required string Filter { get; set; }

    /// <summary>The values of the filter's variables; a variable that is given twice is a list.</summary>
    public List<FilterParameter> Parameters { get; } = [];
}

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

/// <summary>The name of a network filter's variable.</summary>
[Datatype("filter-param-name", Expected = "the name of a parameter: letters, digits and '_'")]
[Data("string", Pattern = "[a-zA-Z0-9_]+")]
public sealed partial class FilterParameterName;

/// <summary>The value of a network filter's variable.</summary>
[Datatype("filter-param-value", Expected = "the value of a parameter: letters, digits, '_', '.' and ':'")]
[Data("string", Pattern = @"[a-zA-Z0-9_\.:]+")]
public sealed partial class FilterParameterValue;
