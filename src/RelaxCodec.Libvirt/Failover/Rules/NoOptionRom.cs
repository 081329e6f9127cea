namespace RelaxCodec.Libvirt.Rules;

/// <summary>FO019: a primary has no option ROM from a file (warning, at the file): the destination of a migration has to have the same one.</summary>
internal static class NoOptionRom
{
    public static void Judge(FailoverDevice device, Judgement judgement)
    {
        if (device.IsPrimary && device.Rom is { } rom && rom["file"] is { Length: > 0 } file)
        {
            judgement.Warning(rom.PlaceOf("file"),
                $"the primary has the option ROM '{file}', and the destination of a migration has to have loaded the same one: remove it, or see to that");
        }
    }
}
