namespace RelaxCodec.Libvirt.Acceptance;

/// <summary>LV006: the port of a USB address is up to four decimal numbers (<c>virDomainDeviceUSBAddressParsePort</c>); the schema has hexadecimal ones too.</summary>
internal static class UsbPorts
{
    public static void Judge(DeviceItem device, Findings findings)
    {
        if (device.AddressType == "usb" && device.Address?["port"] is { } port
            && port.Value.Split('.').Any(number => NumberSyntax.Decimal32.Read(number, out _) != NumberFault.None))
        {
            findings.Add(port, $"libvirt refuses {Findings.Quote(port.Value)} as a USB port: it reads decimal numbers only, such as '1.2'");
        }
    }
}
