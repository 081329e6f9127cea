using System.Globalization;

namespace RelaxCodec.Libvirt.Qemu;

/// <summary>
/// The options that say where a device sits, and those of its option ROM: libvirt's <c>qemuBuildDeviceAddressProps</c> and
/// <c>qemuBuildRomProps</c>. Where libvirt would assign an address there is none yet.
/// </summary>
internal sealed class QemuAddressOptions(QemuMachine machine)
{
    /// <summary>
    /// Where a virtio NIC without an address is put (<c>qemuDomainAssignS390Addresses</c>, <c>qemuDomainAssignVirtioMMIOAddresses</c>): the
    /// end of its driver's name.
    /// </summary>
    public string VirtioTransport(DeviceAddress? address) => address switch
    {
        CcwAddress => "ccw",
        VirtioMmioAddress => "device",
        PciDeviceAddress => "pci",
        _ when machine.Guest.IsS390 => "ccw",
        _ when machine.PrefersVirtioMmio => "device",
        _ => "pci",
    };

    /// <summary>Adds what says where the device sits.</summary>
    /// <param name="options">The options so far.</param>
    /// <param name="address">The address as it is written.</param>
    /// <param name="acpi">What ACPI tells of the device.</param>
    /// <param name="isPci">Whether it sits on PCI, also where no address is written.</param>
    public void AddAddress(DeviceOptionList options, DeviceAddress? address, DeviceAcpi? acpi, bool isPci)
    {
        switch (address)
        {
            case PciDeviceAddress { Place: { } at, Location: var location }:
                options.Text("bus", machine.PciBus(at.Bus));
                options.Switch("multifunction", location.Multifunction
                    ?? (at.Function == 0 && machine.Guest.HasSeveralFunctions(at.Bus, at.Slot) ? true : null));
                options.Text("addr", at.Function == 0
                    ? string.Create(CultureInfo.InvariantCulture, $"0x{at.Slot:x}")
                    : string.Create(CultureInfo.InvariantCulture, $"0x{at.Slot:x}.0x{at.Function:x}"));
                break;
            case UsbPortAddress usb:
                options.Text("bus", machine.UsbBus(usb.Bus));
                options.Text("port", usb.Port);
                break;
            case SpaprVioAddress { Register: { } register }:
                options.Positive("reg", register);
                break;
            case CcwAddress { Location: { } at }:
                options.Text("devno", string.Create(
                    CultureInfo.InvariantCulture, $"{at.ChannelSubsystem:x}.{at.SubchannelSet:x}.{at.DeviceNumber:x4}"));
                break;
        }

        if (isPci)
            options.Positive("acpi-index", acpi?.Index);
    }

    /// <summary>Adds what says which option ROM the device has.</summary>
    public static void AddRom(DeviceOptionList options, DeviceRom? rom)
    {
        if (rom is null)
            return;
        if (rom.Enabled == false)
        {
            // No file is how QEMU is told that there is no ROM.
            options.Text("romfile", "");
            return;
        }

        if (rom.Bar is { } bar)
            options.Number("rombar", bar ? 1u : 0u);
        // An empty name, which the schema does not admit, is an older way to say that there is none.
        options.Text("romfile", rom.File ?? ((IXmlNode)rom).Content?.GetAttribute("file"));
    }
}
