namespace RelaxCodec.Libvirt.Acceptance;

/// <summary>
/// LV227, LV232, LV239: images and servers that QEMU cannot use (<c>qemuDomainValidateStorageSource</c>,
/// <c>qemuValidateDomainDeviceDefDisk</c>).
/// </summary>
internal static class QemuDiskSources
{
    public static void JudgeFormat(WrittenElement disk, DomainItem domain, Findings findings)
    {
        DiskParts.Visit(disk, findings, JudgeFormat);
        string? format = DiskParts.Format(disk);
        if (disk.Child("shareable") is { } shareable && !DiskParts.IsReadOnly(disk)
            && format is "qcow" or "qcow2" or "qed" or "vdi" or "vmdk" or "vpc" or "vhd")
        {
            findings.Add(shareable,
                $"the QEMU driver refuses to share a disk of the format '{format}', which one writer would spoil for the other; "
                + "write 'raw'");
        }
    }

    public static void JudgeEncryption(WrittenElement disk, DomainItem domain, Findings findings) =>
        DiskParts.Visit(disk, findings, static (owner, source, findings) =>
        {
            if ((source.Child("encryption") ?? (owner.Name == "disk" ? owner.Child("encryption") : null)) is not { } encryption
                || owner.Name == "dataStore")
            {
                return;
            }

            string? format = encryption.Token("format");
            if (format is "default" or "qcow")
            {
                findings.Add(encryption, "format",
                    $"the QEMU driver refuses the encryption '{format}', which QEMU has no more; write 'luks'");
            }
            else if (encryption.Token("engine") == "librbd")
            {
                JudgeLibrbd(owner, encryption, findings);
            }
            else if (format is "luks2" or "luks-any")
            {
                findings.Add(encryption, "format",
                    $"the QEMU driver refuses the encryption '{format}' by QEMU itself; write 'luks', or engine='librbd' "
                    + "for rbd");
            }
            else if ((DiskParts.FormatOf(owner) ?? (owner.Token("type") == "volume" ? "" : "raw")) is var image
                && image is not ("raw" or "qcow2"))
            {
                findings.Add(encryption,
                    "the QEMU driver refuses <encryption> of an image whose format is not 'raw' or 'qcow2'; write it in "
                    + $"<{(owner.Name == "disk" ? "driver" : "format")}>");
            }
            else if (encryption.ChildrenNamed("secret") is [_, var second, ..])
            {
                findings.Add(second, "the QEMU driver refuses a second secret; keep one of them");
            }
        });

    public static void JudgeServer(WrittenElement disk, DomainItem domain, Findings findings) =>
        DiskParts.Visit(disk, findings, static (owner, source, findings) =>
        {
            if (owner.Token("type") != "network" || owner.Name == "dataStore" || source["protocol"] is not { } protocol)
                return;
            if (protocol.Token == "tftp")
            {
                findings.Add(protocol, "the QEMU driver refuses the protocol 'tftp', which QEMU has no more; choose another");
            }
            else if (protocol.Token == "nfs" && source.ChildrenNamed("host") is var hosts)
            {
                if (hosts.Count != 1)
                {
                    findings.Add(source, "the QEMU driver refuses the protocol 'nfs' with no or more than one host; write one");
                }
                else if (hosts[0].Token("transport") is not (null or "tcp"))
                {
                    findings.Add(hosts[0], "transport",
                        "the QEMU driver refuses the protocol 'nfs' over another transport than 'tcp'; write that");
                }
                else if (DiskParts.IsPositive(hosts[0], "port"))
                {
                    findings.Add(hosts[0], "port", "the QEMU driver refuses a port with the protocol 'nfs'; leave it out");
                }
            }
        });

    private static void JudgeFormat(WrittenElement owner, WrittenElement source, Findings findings)
    {
        if (owner.Name == "dataStore")
            return;
        bool isDisk = owner.Name == "disk";
        WrittenElement? place = isDisk ? owner.Child("driver") : owner.Child("format");
        string? format = DiskParts.FormatOf(owner);
        string type = owner.Token("type") ?? "file";
        string? message = format switch
        {
            "cow" => "the QEMU driver refuses the format 'cow', which QEMU has no more; write 'qcow2'",
            "dir" => "the QEMU driver refuses the format 'dir'; write type='dir' and the format 'fat' for a directory",
            "iso" => "the QEMU driver refuses the format 'iso'; write 'raw'",
            "fat" when type is not ("dir" or "volume") =>
                "the QEMU driver refuses the format 'fat' of no directory; write type='dir', or 'raw'",
            not "fat" when type == "dir" => "the QEMU driver refuses a directory that is not shown as 'fat'; write <driver type='fat'/>",
            _ => null,
        };
        if (message is not null)
            findings.Add(place ?? owner, "type", message);
        else if (type == "dir" && isDisk && !DiskParts.IsReadOnly(owner))
            findings.Add(owner, "type", "the QEMU driver refuses a directory that the guest could write to; write <readonly/>");
        WrittenElement? cache = place?.Child("metadata_cache")?.Child("max_size");
        if (cache is { Text: { Length: > 0 } and not "0" } && format != "qcow2")
            findings.Add(cache, "the QEMU driver refuses <metadata_cache> of an image that is not 'qcow2'; leave it out");
    }

    private static void JudgeLibrbd(WrittenElement owner, WrittenElement encryption, Findings findings)
    {
        if ((owner.Token("type") ?? "file") is var type && type != "network")
        {
            findings.Add(encryption, "engine",
                $"the QEMU driver refuses engine='librbd' for type '{type}': it is that of rbd; leave it out");
        }
    }
}
