using System.Globalization;
using RelaxCodec.Libvirt;

namespace RelaxCodec.Cli;

/// <summary>What a device is, in a few words.</summary>
internal static class DeviceWords
{
    /// <summary>The kind of a device.</summary>
    public static string KindOf(FailoverDevice device)
    {
        string kind = device.Interface is { } nic ? TypeOf(nic) : KindOf(device.Hostdev);
        return ProblemText.OneLine(device.Interface?.Model?.Type is { Length: > 0 } model ? $"{kind}, {model}" : kind);
    }

    /// <summary>What tells a device from others.</summary>
    public static IReadOnlyList<string> MarksOf(FailoverDevice device)
    {
        string?[] marks =
        [
            device.TakesStandbyMac ? $"{device.Mac?.ToString() ?? "no MAC address"}, at start its standby's" : device.Mac?.ToString(),
            device.Alias is { Length: > 0 } alias ? $"alias {alias}" : null,
            HostPlaceOf(device) is { } place ? $"host {place}" : null,
        ];
        return [.. marks.OfType<string>().Select(ProblemText.OneLine)];
    }

    /// <summary>Where a device sits in the guest, unless that is a PCI bus; null where libvirt assigns it a place.</summary>
    public static string? OtherPlaceOf(DeviceAddress? address) => address switch
    {
        CcwAddress { Location: { } at } => string.Create(
            CultureInfo.InvariantCulture, $"ccw {at.ChannelSubsystem:x}.{at.SubchannelSet:x}.{at.DeviceNumber:x4}"),
        UsbPortAddress at => string.Create(CultureInfo.InvariantCulture, $"usb bus {at.Bus}, port {at.Port}"),
        DriveAddress => "drive",
        VirtioMmioAddress => "virtio-mmio",
        SpaprVioAddress { Register: { } register } => string.Create(CultureInfo.InvariantCulture, $"spapr-vio 0x{register:x8}"),
        UnassignedAddress => "unassigned: the guest does not see it",
        _ => null,
    };

    private static string TypeOf(Interface nic) => nic switch
    {
        NetworkInterface => "network",
        BridgeInterface => "bridge",
        DirectInterface => "direct",
        HostdevInterface => "hostdev",
        EthernetInterface => "ethernet",
        UserInterface => "user",
        VdpaInterface => "vdpa",
        VhostUserInterface => "vhostuser",
        VdsInterface => "vds",
        InternalInterface => "internal",
        ClientInterface => "client",
        ServerInterface => "server",
        MulticastInterface => "mcast",
        UdpInterface => "udp",
        NullInterface => "null",
        _ => "interface",
    };

    private static string KindOf(Hostdev? device) => device switch
    {
        PciHostdev => "PCI device",
        UsbHostdev => "USB device",
        ScsiHostdev => "SCSI device",
        ScsiHostHostdev => "SCSI host",
        MdevHostdev => "mediated device",
        NetHostdev => "network interface",
        StorageHostdev => "block device",
        MiscHostdev => "character device",
        _ => "host device",
    };

    // What was not written is null, whatever the class says: documents are read leniently.
    private static string? HostPlaceOf(FailoverDevice device) => ((object?)device.Interface ?? device.Hostdev) switch
    {
        HostdevInterface { Source.Address: PciHostAddress at } => at.Location.Address?.ToString(),
        HostdevInterface { Source.Address: UsbHostAddress at } => UsbPlace(at.Bus, at.Device.ToString(CultureInfo.InvariantCulture)),
        HostdevInterface { Source: { Vendor: { } vendor, Product: { } product } } => UsbProduct(vendor, product),
        PciHostdev { Source.Address: { } at } => at.Location.Address?.ToString(),
        UsbHostdev { Source: { Vendor: { } vendor, Product: { } product } } => UsbProduct(vendor, product),
        UsbHostdev { Source.Address: { } at } => UsbPlace(at.Bus, at.Device?.ToString(CultureInfo.InvariantCulture) ?? at.Port),
        MdevHostdev { Source.Address: { } at } => at.Uuid.ToString(),
        ScsiHostHostdev { Source.PortName: { } name } => name,
        NetHostdev { Source.Device: { } name } => name,
        StorageHostdev { Source.Device: { } name } => name,
        MiscHostdev { Source.Device: { } name } => name,
        _ => null,
    };

    private static string UsbPlace(ushort bus, string? device) => string.Create(CultureInfo.InvariantCulture, $"USB {bus}:{device}");

    private static string UsbProduct(UsbVendor vendor, UsbProduct product) =>
        string.Create(CultureInfo.InvariantCulture, $"USB {vendor.Id:x4}:{product.Id:x4}");
}
