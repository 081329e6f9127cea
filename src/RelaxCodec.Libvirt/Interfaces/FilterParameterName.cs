namespace RelaxCodec.Libvirt;

/// <summary>The name of a network filter's variable.</summary>
[Datatype("filter-param-name"), Data("string", Pattern = "[a-zA-Z0-9_]+")]
public sealed partial class FilterParameterName;
