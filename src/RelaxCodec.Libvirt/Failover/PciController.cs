namespace RelaxCodec.Libvirt.Failover;

/// <summary>A <c>&lt;controller type='pci'&gt;</c>: what a PCI bus of the guest hangs on.</summary>
/// <param name="Model">Its model; null if libvirt chooses one.</param>
/// <param name="Bus">The bus on which it sits itself; null if libvirt chooses one.</param>
/// <param name="IsHotplugOff">Whether nothing can be plugged into it, or out of it, while the guest runs (<c>&lt;target hotplug='off'/&gt;</c>).</param>
internal sealed record PciController(string? Model, byte? Bus, bool IsHotplugOff)
{
    /// <summary>Whether its bus is one of conventional PCI, though it hangs on a machine with PCI Express.</summary>
    public bool IsConventionalBridge => Model is "pci-bridge" or "dmi-to-pci-bridge" or "pcie-to-pci-bridge";

    /// <summary>Whether its bus has room for a single device.</summary>
    public bool IsPort => Model is "pcie-root-port" or "pcie-switch-downstream-port";
}
