namespace RelaxCodec.Cli;

/// <summary>A NIC or a host device.</summary>
/// <param name="Path">Its path in the document.</param>
/// <param name="Line">Its line, from 1; 0 if that is unknown.</param>
internal sealed record PictureDevice(string Path, int Line)
{
    /// <summary>The last step of <see cref="Path"/>, such as <c>interface[2]</c>.</summary>
    public string Name { get; } = Path[(Path.LastIndexOf('/') + 1)..];

    /// <summary>What kind of device it is, in words.</summary>
    public required string Kind { get; init; }

    /// <summary>What tells it from others: its MAC address, its alias, its place on the host.</summary>
    public IReadOnlyList<string> Marks { get; init; } = [];

    /// <summary>Whether it is a device of the host that the guest gets for itself.</summary>
    public bool IsAssigned { get; init; }

    /// <summary>Whether it says that it is a standby.</summary>
    public bool IsStandby { get; init; }

    /// <summary>Whether it says that it is a primary.</summary>
    public bool IsPrimary { get; init; }

    /// <summary>Its part in a pair, in words; empty if it has none.</summary>
    public string Role => (IsStandby, IsPrimary) switch
    {
        (true, true) => "standby and primary",
        (true, false) => "standby",
        (false, true) => "primary",
        _ => "",
    };

    /// <summary>What stands behind it on the host; null for nothing that others could share.</summary>
    public PictureSource? Source { get; init; }

    /// <summary>Where it sits in the guest; null where libvirt assigns that.</summary>
    public string? Address { get; init; }

    /// <summary>The PCI bus on which it sits; null if <see cref="Address"/> is of no PCI bus.</summary>
    public PictureBus? Bus { get; init; }

    /// <summary>What is wrong with it.</summary>
    public IReadOnlyList<Problem> Problems { get; init; } = [];
}
