using System.Globalization;

namespace RelaxCodec.Libvirt.Qemu;

/// <summary>The options of an assigned PCI device: libvirt's <c>qemuBuildPCIHostdevDevProps</c>.</summary>
internal sealed class QemuHostdevOptions(QemuAddressOptions addresses, QemuArgumentRelease release)
{
    /// <summary>The id of the object that all devices share which go by way of IOMMUFD.</summary>
    public const string IommuFd = "iommufd0";

    /// <summary>The options of a host device, or of an interface that is one.</summary>
    /// <param name="device">The device, with what it says of failover.</param>
    /// <param name="id">Its alias.</param>
    /// <param name="bootIndex">Its place among the boot devices; null if it has none.</param>
    public DeviceOptionList Of(FailoverDevice device, string id, ulong? bootIndex)
    {
        PciHostdev? display = release.HasHostDisplays ? device.Hostdev as PciHostdev : null;
        bool hasFramebuffer = display?.RamFramebuffer == true;
        var options = new DeviceOptionList(hasFramebuffer ? "vfio-pci-nohotplug" : "vfio-pci");
        bool isByIommuFd = NeedsIommuFd(device);
        // libvirt opens the host's device itself then.
        options.Text("host", isByIommuFd ? null : HostOf(device));
        options.Text("id", id);
        options.Positive("bootindex", bootIndex);
        options.Text("failover_pair_id", device.IsPrimary ? device.StandbyAlias : null);
        options.Text("display", display?.Display switch { true => "on", false => "off", null => null });
        options.Switch("ramfb", hasFramebuffer ? true : null);
        options.Text("iommufd", isByIommuFd ? IommuFd : null);
        addresses.AddAddress(
            options, device.Interface?.Address ?? device.Hostdev?.Address, device.Interface?.Acpi ?? device.Hostdev?.Acpi, isPci: true);
        QemuAddressOptions.AddRom(options, device.Interface?.Rom ?? device.Hostdev?.Rom);
        return options;
    }

    /// <summary>Whether a device goes by way of IOMMUFD.</summary>
    public bool NeedsIommuFd(FailoverDevice device) =>
        release.HasIommuFd
        && (device.Interface?.Driver?.IommuFd ?? (device.Hostdev as PciHostdev)?.Driver?.IommuFd
            ?? device.Network?.Forward?.Driver?.IommuFd) == true;

    // A device of a pool is picked when the domain starts.
    private static string? HostOf(FailoverDevice device)
    {
        PciAddress? address = device.Interface is HostdevInterface { Source.Address: PciHostAddress assigned }
            ? assigned.Location.AddressIn(assigned)
            : (device.Hostdev as PciHostdev)?.Source?.Address is { } source ? source.Location.AddressIn(source) : null;
        return address is { } at
            ? string.Create(CultureInfo.InvariantCulture, $"{at.Domain:x4}:{at.Bus:x2}:{at.Slot:x2}.{at.Function}")
            : null;
    }
}
