namespace RelaxCodec.Libvirt;

/// <summary>The value of a network filter's variable.</summary>
[Datatype("filter-param-value"), Data("string", Pattern = @"[a-zA-Z0-9_\.:]+")]
public sealed partial class FilterParameterValue;
