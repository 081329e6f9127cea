using System.Globalization;

namespace RelaxCodec.Libvirt.Acceptance;

/// <summary>
/// LV043, LV050: two devices at one address in the guest. Every driver looks at SCSI addresses
/// (<c>virDomainDefDuplicateDriveAddressesValidate</c>), the QEMU driver at the others too (<c>qemuDomainAssignAddresses</c>).
/// </summary>
internal static class GuestAddresses
{
    // On the narrow bus that libvirt counts with.
    private const int UnitsOfController = 7;

    public static void JudgeDrives(DeviceItems document, Findings findings)
    {
        HashSet<string> taken = [.. document.Domain.Devices.Where(device => device.Name == "disk").Select(DriveOfDisk).OfType<string>()];
        foreach (DeviceItem device in document.Devices)
        {
            if (!device.IsInterface && device.Subsystem == "scsi" && DriveOf(device.Address) is { } drive && !taken.Add(drive))
                findings.Add(device.Address!, "libvirt refuses this SCSI address: another device or a disk has it; choose another unit");
        }
    }

    public static void Judge(DomainItem domain, Findings findings)
    {
        HashSet<string>? taken = null;
        foreach (WrittenElement device in domain.Devices)
        {
            if (device.Child("address") is { } written && AddressOf(written) is { } address && !IsNone(device)
                && !(taken ??= []).Add(address))
            {
                findings.Add(written, $"the QEMU driver refuses the address {address}: another device has it; choose another, or none");
            }
        }
    }

    // A balloon or a video device that is none is at no address of its own.
    private static bool IsNone(WrittenElement device) => device.Name switch
    {
        "memballoon" => device.Token("model") == "none",
        "console" => device.Child("target")?.Token("type") is null or "serial", // It is the serial port.
        "video" => device.Child("model")?.Token("type") == "none",
        "controller" => device.Token("type") == "usb" && device.Token("model") == "none",
        _ => false,
    };

    private static string? AddressOf(WrittenElement? address) => address?.Token("type") switch
    {
        "pci" => PciOf(address),
        "ccw" => Number(address, "cssid") is { } cssid && Number(address, "ssid") is { } ssid && Number(address, "devno") is { } devno
            ? string.Create(CultureInfo.InvariantCulture, $"ccw {cssid:x}.{ssid:x}.{devno:x4}")
            : null,
        _ => null,
    };

    private static string? PciOf(WrittenElement address)
    {
        ulong domain = Number(address, "domain") ?? 0;
        ulong bus = Number(address, "bus") ?? 0;
        ulong slot = Number(address, "slot") ?? 0;
        ulong function = Number(address, "function") ?? 0;
        return domain + bus + slot == 0
            ? null
            : string.Create(CultureInfo.InvariantCulture, $"pci {domain:x4}:{bus:x2}:{slot:x2}.{function:x}");
    }

    private static string? DriveOf(WrittenElement? address) =>
        address?.Token("type") == "drive"
            ? string.Join(':', Array.ConvertAll(["controller", "bus", "target", "unit"], name =>
                address[name] is { } written && NumberSyntax.Decimal32.Read(written.Value, out ulong value) == NumberFault.None
                    ? value
                    : 0))
            : null;

    // A disk without an address gets that of its name: sda is unit 0.
    private static string? DriveOfDisk(WrittenElement disk)
    {
        if (disk.Child("target") is not { } target
            || (target.Token("bus") ?? (target.Token("dev")?.StartsWith("sd", StringComparison.Ordinal) == true ? "scsi" : "")) != "scsi")
            return null;
        if (disk.Child("address") is { } address)
            return DriveOf(address);
        return target.Token("dev") is ['s', 'd', >= 'a' and <= 'z' and var letter] && letter - 'a' < UnitsOfController
            ? string.Create(CultureInfo.InvariantCulture, $"0:0:0:{letter - 'a'}")
            : null;
    }

    private static ulong? Number(WrittenElement address, string name) =>
        address[name] is { } written && NumberSyntax.Any32.Read(written.Value, out ulong value) is NumberFault.None or NumberFault.Octal
            ? value
            : null;
}
