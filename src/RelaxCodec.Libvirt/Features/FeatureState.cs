namespace RelaxCodec.Libvirt;

/// <summary>A feature that is on or off, by one of many names.</summary>
[Group, Define("featurestate")]
public sealed partial class FeatureState
{
    /// <summary>Whether the feature is on.</summary>
    [Attr("state"), OnOff]
    public required bool IsOn { get; set; }
}

/// <summary>A feature that is on by being there, unless it says that it is off.</summary>
[Group]
public sealed partial class FeatureSwitch
{
    /// <summary>Whether the feature is on; it is if absent.</summary>
    [Attr("state"), OnOff]
    public bool? IsOn { get; set; }
}
