namespace RelaxCodec.Libvirt.Acceptance;

/// <summary>What libvirt takes a disk for, as it was written.</summary>
internal static class DiskParts
{
    // virDiskNameParse
    private static readonly string[] Prefixes = ["fd", "hd", "vd", "sd", "xvd", "ubd"];

    /// <summary>What the guest sees: disk, cdrom, floppy or lun.</summary>
    public static string Device(WrittenElement disk) => disk.Token("device") ?? "disk";

    /// <summary>The kind of its source.</summary>
    public static string Type(WrittenElement disk) => disk.Token("type") ?? "file";

    /// <summary>The name that stands for it; null if there is none.</summary>
    public static string? Name(WrittenElement disk)
    {
        string? name = disk.Child("target")?.Token("dev");
        return name?.StartsWith("ioemu:", StringComparison.Ordinal) == true ? name["ioemu:".Length..] : name;
    }

    /// <summary>Its bus: the one written, else that of its name (<c>virDomainDiskDefPostParse</c>).</summary>
    public static string Bus(WrittenElement disk)
    {
        if (disk.Child("target")?.Token("bus") is { } bus)
            return bus;
        if (Device(disk) == "floppy")
            return "fdc";
        return Name(disk) switch
        {
            ['s', 'd', ..] => "scsi",
            ['v', 'd', ..] => "virtio",
            ['x', 'v', 'd', ..] => "xen",
            ['u', 'b', 'd', ..] => "uml",
            ['n', 'v', 'm', 'e', ..] => "nvme",
            _ => "ide",
        };
    }

    /// <summary>The format of its image; null if it is not said.</summary>
    public static string? Format(WrittenElement disk) => disk.Child("driver")?.Token("type") is { } format && format != "aio"
        ? format
        : disk.Child("driver")?["type"] is null ? null : "raw";

    /// <summary>Whether the guest cannot write to it.</summary>
    public static bool IsReadOnly(WrittenElement disk) => Device(disk) == "cdrom" || disk.Child("readonly") is not null;

    /// <summary>Whether there is nothing in the drive (<c>virStorageSourceIsEmpty</c>).</summary>
    public static bool IsEmpty(WrittenElement disk)
    {
        if (disk.Child("source") is not { } source)
            return true;
        string? path = Type(disk) switch { "file" => "file", "block" => "dev", "dir" => "dir", _ => null };
        return path is not null && string.IsNullOrEmpty(source[path]?.Value);
    }

    /// <summary>Whether a name is one of disks, and whether it is that of a part of one.</summary>
    public static bool IsName(string name, out bool isPartition)
    {
        isPartition = false;
        if (name.StartsWith("nvme", StringComparison.Ordinal))
        {
            isPartition = name.Contains('p', StringComparison.Ordinal);
            return true;
        }

        foreach (string prefix in Prefixes)
        {
            if (!name.StartsWith(prefix, StringComparison.Ordinal))
                continue;
            ReadOnlySpan<char> digits = name.AsSpan(prefix.Length).TrimStart("abcdefghijklmnopqrstuvwxyz");
            isPartition = digits.ContainsAnyInRange('1', '9');
            return !digits.ContainsAnyExceptInRange('0', '9');
        }

        return false;
    }

    /// <summary>Whether libvirt read a number that is not zero.</summary>
    public static bool IsPositive(WrittenElement? element, string attribute) =>
        TryRead(element, attribute, NumberSyntax.Decimal64, out ulong value) && value > 0;

    /// <summary>Reads a number of an element.</summary>
    /// <returns>Whether it is there, and a number to libvirt.</returns>
    public static bool TryRead(WrittenElement? element, string attribute, NumberSyntax syntax, out ulong value)
    {
        value = 0;
        return element?[attribute] is { } written && syntax.Read(written.Value, out value) is NumberFault.None or NumberFault.Octal;
    }

    /// <summary>
    /// Asks about each source of a disk: its own, those of the images that it is on, and those of their data.
    /// </summary>
    /// <param name="owner">The disk, a <c>backingStore</c> or a <c>dataStore</c>.</param>
    /// <param name="findings">What was found.</param>
    /// <param name="judge">The question, of the element that has the type and the source.</param>
    public static void Visit(WrittenElement owner, Findings findings, Action<WrittenElement, WrittenElement, Findings> judge)
    {
        if (owner.Child("source") is { } source)
        {
            judge(owner, source, findings);
            if (source.Child("dataStore") is { } data)
                Visit(data, findings, judge);
        }

        if (owner.Child("backingStore") is { } backing && backing["type"] is not null)
            Visit(backing, findings, judge);
    }

    /// <summary>The format of the image of a disk, of what it is on, or of its data.</summary>
    public static string? FormatOf(WrittenElement owner) => owner.Name == "disk" ? Format(owner) : owner.Child("format")?.Token("type");
}
