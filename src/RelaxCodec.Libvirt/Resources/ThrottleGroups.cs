namespace RelaxCodec.Libvirt;

/// <summary>The named limits of I/O that disks can be put under, several at once.</summary>
[Element("throttlegroups")]
public sealed partial class ThrottleGroups
{
    /// <summary>The limits, each with a name of its own.</summary>
    public List<ThrottleGroup> Groups { get; } = [];
}

/// <summary>Limits of I/O that all disks share that name them in a filter.</summary>
[Element("throttlegroup"), OrderOf(nameof(GroupName), 3)]
public sealed partial class ThrottleGroup : IoLimits;
