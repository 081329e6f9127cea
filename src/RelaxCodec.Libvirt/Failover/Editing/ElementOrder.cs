namespace RelaxCodec.Libvirt.Failover;

/// <summary>
/// Where libvirt prints an element in a device: behind which of its siblings (<c>virDomainNetDefFormat</c>,
/// <c>virDomainHostdevDefFormat</c>).
/// </summary>
internal static class ElementOrder
{
    private static readonly string[] BeforeInterfaceDriver =
    [
        "mac", "source", "vlan", "virtualport", "bandwidth", "port", "ip", "route", "portForward", "script", "downscript",
        "backenddomain", "target", "guest", "model",
    ];

    private static readonly string[] BeforeInterfaceTeaming = [.. BeforeInterfaceDriver, "driver", "backend", "filterref", "tune"];

    /// <summary>The elements that stand before <c>&lt;driver&gt;</c>.</summary>
    public static IReadOnlyList<string> BeforeDriver(FailoverDevice device) => device.Interface switch
    {
        null => [],
        HostdevInterface => ["mac"],
        _ => BeforeInterfaceDriver,
    };

    /// <summary>The elements that stand before <c>&lt;teaming&gt;</c>.</summary>
    public static IReadOnlyList<string> BeforeTeaming(FailoverDevice device) =>
        device.Interface is null ? ["driver", "source"] : BeforeInterfaceTeaming;
}
