namespace RelaxCodec.Libvirt.Failover;

/// <summary>
/// FO019: a primary has no option ROM from a file (warning, at the file): the destination of a migration has to have the same one.
/// </summary>
internal static class NoOptionRom
{
    public static void Judge(FailoverDevice device, Findings findings)
    {
        if (device.IsPrimary && device.RomFile is { Length: > 0 } file)
        {
            findings.Warning(device.RomElement!.PlaceOf("file"),
                $"the primary has the option ROM '{file}', and the destination of a migration has to have loaded the same one: "
                    + "remove it, or see to that");
        }
    }
}
