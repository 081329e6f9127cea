namespace RelaxCodec.Libvirt.Acceptance;

/// <summary>
/// LV220, LV225, LV236: directories of the host in the guest (<c>virDomainFSDefParseXML</c>, <c>virDomainFSDefValidate</c>,
/// <c>qemuValidateDomainDeviceDefFS</c>).
/// </summary>
internal static class Filesystems
{
    private static readonly NumberSyntax Octal = new(10, uint.MaxValue);

    public static void Judge(WrittenElement filesystem, DomainItem domain, Findings findings)
    {
        bool isVirtioFs = Driver(filesystem) == "virtiofs";
        if (!isVirtioFs && filesystem.Child("boot") is { } boot)
        {
            findings.Add(boot,
                "libvirt refuses a boot order of a filesystem that is not virtiofs; leave it out, or write <driver type='virtiofs'/>");
        }

        if (filesystem.Child("target")?["dir"] is not { } target)
            return;
        if (target.Value.Length == 0)
        {
            findings.Add(target, "libvirt refuses a filesystem without a target; write the name that the guest mounts");
            return;
        }

        foreach (WrittenElement other in domain.DevicesNamed("filesystem"))
        {
            // Of two that are virtiofs the second is at fault, else the one that is not.
            bool isOtherVirtioFs = other != filesystem && Driver(other) == "virtiofs" && (!isVirtioFs || other.Start < filesystem.Start);
            if (isOtherVirtioFs && other.Child("target")?["dir"]?.Value == target.Value)
            {
                findings.Add(target,
                    $"libvirt refuses the target {Findings.Quote(target.Value)} for two filesystems where one is virtiofs; choose "
                    + "another");
                return;
            }
        }
    }

    public static void JudgeDropped(WrittenElement filesystem, DomainItem domain, Findings findings)
    {
        string? driver = Driver(filesystem);
        if (driver != "virtiofs")
        {
            if (filesystem.Child("binary") is { } binary)
            {
                findings.Add(binary,
                    "libvirt silently drops <binary> of what is not virtiofs; write <driver type='virtiofs'/>, or leave it out");
            }

            if (filesystem.Child("idmap") is { } map)
            {
                findings.Add(map,
                    "libvirt silently drops <idmap> of what is not virtiofs; write <driver type='virtiofs'/>, or leave it out");
            }

            if (filesystem.Child("driver")?["queue"] is { } queue)
            {
                findings.Add(queue,
                    "libvirt silently drops 'queue' of what is not virtiofs; write type='virtiofs' beside it, or leave it out");
            }
        }

        if (driver is null && filesystem.Child("driver") is { } written)
        {
            if ((written["wrpolicy"] ?? written["format"]) is { } dropped)
            {
                findings.Add(dropped,
                    $"libvirt silently drops '{dropped.Name}' without the type of the driver; write type='path' or another beside it");
            }
        }
    }

    public static void JudgeQemu(WrittenElement filesystem, DomainItem domain, Findings findings)
    {
        if (filesystem["type"] is { } type && type.Token != "mount")
        {
            findings.Add(type, $"the QEMU driver refuses a filesystem of type '{type.Token}'; write 'mount'");
            return;
        }

        string? driver = Driver(filesystem);
        string access = filesystem.Token("accessmode") ?? "passthrough";
        WrittenElement? limit = filesystem.Child("space_hard_limit") ?? filesystem.Child("space_soft_limit");
        if (limit is { Text.Length: > 0 } && limit.Text != "0")
            findings.Add(limit, $"the QEMU driver refuses <{limit.Name}>: it does not limit what is written; leave it out");
        if ((Mode(filesystem, "fmode") ?? Mode(filesystem, "dmode")) is { } mode && access != "mapped")
        {
            findings.Add(mode, $"the QEMU driver refuses '{mode.Name}' unless accessmode='mapped'; write that, or leave it out");
        }
        else if (driver is "loop" or "nbd" or "ploop")
        {
            findings.Add(filesystem.Child("driver")!, "type", $"the QEMU driver refuses the driver '{driver}'; write 'path' or 'virtiofs'");
        }
        else if (driver is "handle" or "mtp" && access != "passthrough")
        {
            findings.Add(filesystem, "accessmode",
                $"the QEMU driver refuses accessmode='{access}' with the driver '{driver}'; write 'passthrough'");
        }
        else if (driver == "virtiofs")
        {
            JudgeVirtioFs(filesystem, access, findings);
        }
    }

    private static void JudgeVirtioFs(WrittenElement filesystem, string access, Findings findings)
    {
        bool isElsewhere = filesystem.Child("source")?["socket"] is not null;
        WrittenElement driver = filesystem.Child("driver")!;
        if (!isElsewhere && access != "passthrough")
            findings.Add(filesystem, "accessmode", $"the QEMU driver refuses accessmode='{access}' with virtiofs; write 'passthrough'");
        if (!isElsewhere && driver["wrpolicy"] is { } policy)
            findings.Add(policy, "the QEMU driver refuses 'wrpolicy' with virtiofs; leave it out");
        if (filesystem.Child("boot")?["order"] is { } order && findings.Machine!.IsS390
            && filesystem.Child("address")?.Token("type") is null or "ccw")
            findings.Add(order, "the QEMU driver refuses to boot from virtiofs on a machine of s390x; leave it out");
        if (driver["format"] is { } format)
            findings.Add(format, "the QEMU driver refuses 'format' with virtiofs; leave it out");
        if (filesystem["model"] is { } model)
            findings.Add(model, "the QEMU driver refuses 'model' with virtiofs; leave it out");
        if (filesystem["multidevs"] is { } devices && devices.Token != "default")
            findings.Add(devices, "the QEMU driver refuses 'multidevs' with virtiofs; leave it out");
        if ((Mode(filesystem, "fmode") ?? Mode(filesystem, "dmode")) is { } mode)
            findings.Add(mode, $"the QEMU driver refuses '{mode.Name}' with virtiofs; leave it out");
    }

    // Zero is none.
    private static WrittenAttribute? Mode(WrittenElement filesystem, string name) =>
        DiskParts.TryRead(filesystem, name, Octal, out ulong value) && value > 0 ? filesystem[name] : null;

    private static string? Driver(WrittenElement filesystem) => filesystem.Child("driver")?.Token("type");
}
