using System.Globalization;
using RelaxCodec.Libvirt;

namespace AddFailoverPair;

/// <summary>The place of a PCI device of the host, as <c>lspci -D</c> prints it.</summary>
internal static class HostDevice
{
    /// <summary>Reads a place.</summary>
    /// <param name="text">The text, such as <c>0000:3b:02.1</c>.</param>
    /// <returns>Null if it is none.</returns>
    public static PciAddress? Parse(string text)
    {
        string[] parts = text.Split(':', '.');
        return parts.Length == 4
            && uint.TryParse(parts[0], NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out uint domain)
            && byte.TryParse(parts[1], NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out byte bus)
            && byte.TryParse(parts[2], NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out byte slot) && slot < 32
            && byte.TryParse(parts[3], NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out byte function) && function < 8
            ? new PciAddress(domain, bus, slot, function)
            : null;
    }
}
