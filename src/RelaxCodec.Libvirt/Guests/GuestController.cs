namespace RelaxCodec.Libvirt;

/// <summary>A <c>&lt;controller&gt;</c>: what a bus of the guest hangs on.</summary>
/// <param name="Type">What it controls: <c>pci</c>, <c>usb</c>; empty if that is not written.</param>
/// <param name="Index">Its index, which is the number of a PCI controller's bus; null if libvirt chooses one.</param>
/// <param name="Model">Its model; null if libvirt chooses one.</param>
/// <param name="Bus">The bus on which it sits itself; null if libvirt chooses one.</param>
/// <param name="Alias">Its alias; null if it has none.</param>
/// <param name="IsHotplugOff">
/// Whether nothing can be plugged into it, or out of it, while the guest runs (<c>&lt;target hotplug='off'/&gt;</c>).
/// </param>
internal sealed record GuestController(string Type, ulong? Index, string? Model, ulong? Bus, string? Alias, bool IsHotplugOff)
{
    /// <summary>Whether its bus is one of conventional PCI, though it hangs on a machine with PCI Express.</summary>
    public bool IsConventionalBridge => Model is "pci-bridge" or "dmi-to-pci-bridge" or "pcie-to-pci-bridge";

    /// <summary>Whether its bus has room for a single device.</summary>
    public bool IsPort => Model is "pcie-root-port" or "pcie-switch-downstream-port";

    /// <summary>A controller as it was written.</summary>
    public static GuestController Of(WrittenElement controller) => new(
        controller["type"]?.Value ?? "",
        NumberOf(controller, "index"),
        controller["model"]?.Value,
        controller.Child("address") is { } address ? NumberOf(address, "bus") : null,
        controller.Child("alias")?["name"]?.Value,
        controller.Child("target")?["hotplug"]?.Value == "off");

    /// <summary>A controller that was read.</summary>
    public static GuestController Of(Controller controller) => new(
        TypeOf(controller),
        controller.Index,
        controller is PciController pci ? PciControllerModelLiterals.Of(pci.Model) : null,
        controller.Address is PciDeviceAddress { Place: { } at } ? at.Bus : null,
        controller.Alias?.Name,
        controller is PciController { Target.Hotplug: false });

    /// <summary>A number that libvirt would read in an attribute; null if there is none.</summary>
    public static ulong? NumberOf(WrittenElement element, string attribute) =>
        element[attribute] is { } written && LibvirtNumber.TryRead(written.Value, LibvirtNumber.AnyRadix, out ulong number) ? number : null;

    private static string TypeOf(Controller controller) => controller switch
    {
        PciController => "pci",
        UsbController => "usb",
        ScsiController => "scsi",
        VirtioSerialController => "virtio-serial",
        _ => "",
    };
}
