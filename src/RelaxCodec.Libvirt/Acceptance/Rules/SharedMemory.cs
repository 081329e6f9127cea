namespace RelaxCodec.Libvirt.Acceptance;

/// <summary>
/// LV312, LV313: memory that guests share (<c>virDomainShmemDefParseXML</c>, <c>virDomainShmemDefValidate</c>,
/// <c>qemuValidateDomainDeviceDefShmem</c>).
/// </summary>
internal static class SharedMemory
{
    private const uint BytesInMebibyte = 1024 * 1024;

    public static void Judge(WrittenElement device, DomainItem domain, Findings findings)
    {
        if (device["name"] is { } name && (name.Value is "." or ".." || name.Value.Contains('/', StringComparison.Ordinal)))
        {
            findings.Add(name,
                $"libvirt refuses the name {Findings.Quote(name.Value)}: it is that of a file, without its directory; write another");
        }

        if (device.Child("msi") is { } interrupts && device.Child("server") is null)
        {
            findings.Add(interrupts,
                "libvirt refuses <msi> without <server>, which sends the interrupts; write the server, or leave it out");
        }
    }

    public static void JudgeQemu(WrittenElement device, DomainItem domain, Findings findings)
    {
        if (findings.IsIn(LibvirtChanges.NoIvshmem) && device.Child("model")?.Token("type") is null or "ivshmem")
        {
            findings.Add(device.Child("model") ?? device,
                "the QEMU driver refuses the model 'ivshmem', which is that of no model too; write <model type='ivshmem-plain'/>");
        }

        if (device.Child("address") is { } address && address["type"] is { Token: not "pci" } type)
            findings.Add(type, $"the QEMU driver refuses the address '{type.Token}' of shared memory; write 'pci', or no address");

        // Without a unit these are bytes.
        if (device.Child("size") is { } size && size.Bytes("b") is { } bytes && bytes != 0
            && (bytes < BytesInMebibyte || !UInt128.IsPow2(bytes)))
        {
            findings.Add(size,
                "the QEMU driver refuses this size: it takes powers of two from 1 MiB on; write such a size, as <size unit='M'>4</size>");
        }
    }
}
