namespace RelaxCodec.Libvirt.Acceptance;

/// <summary>
/// LV202, LV206 to LV208, LV210: where the content of a disk is (<c>virDomainStorageSourceParse</c>, <c>virDomainDiskDefValidateSource</c>,
/// <c>virDomainDiskDefSourceLUNValidate</c>).
/// </summary>
internal static class DiskSources
{
    public static void JudgeLun(WrittenElement disk, DomainItem domain, Findings findings)
    {
        WrittenElement? source = disk.Child("source");
        if (disk["sgio"] is { } sgio && sgio.Token == "unfiltered")
            findings.Add(sgio, "libvirt refuses sgio='unfiltered', which no kernel has any more; write 'filtered', or nothing");
        if (DiskParts.Device(disk) != "lun")
        {
            if (source?.Child("reservations") is { } other)
                findings.Add(other, "libvirt refuses <reservations> on what is no device='lun'; write that device, or leave it out");
            return;
        }

        if (source?.Child("reservations") is { } reservations && reservations.Token("managed") == "no"
            && reservations.Child("source") is { } helper)
        {
            JudgeHelper(helper, findings);
        }

        string type = DiskParts.Type(disk);
        if (type == "network" && source?["protocol"] is { } protocol && protocol.Token != "iscsi")
        {
            findings.Add(protocol, $"libvirt refuses the protocol '{protocol.Token}' for device='lun'; write 'iscsi', or device='disk'");
        }
        else if (source is not null && type is "file" or "dir" or "nvme" or "vhostuser" or "vhostvdpa")
        {
            findings.Add(disk, "type",
                $"libvirt refuses type '{type}' for device='lun': it is a device of the host; write 'block', or device='disk'");
        }
        else if (DiskParts.Format(disk) is { } format && format != "raw")
        {
            findings.Add(disk.Child("driver")!, "type", $"libvirt refuses the format '{format}' for device='lun'; write 'raw'");
        }
        else if (source?.Child("slices")?.Child("slice") is { } slice && slice["type"]?.Value == "storage")
        {
            findings.Add(slice, "libvirt refuses a slice of device='lun'; leave it out");
        }
        else if ((source?.Child("encryption") ?? disk.Child("encryption")) is { } encryption
            && encryption.Token("format") is not (null or "default"))
        {
            findings.Add(encryption, "libvirt refuses <encryption> of device='lun': the guest has the device itself; leave it out");
        }
    }

    public static void JudgePlace(WrittenElement disk, DomainItem domain, Findings findings) => DiskParts.Visit(disk, findings, JudgePlace);

    public static void JudgePlace(DomainItem domain, Findings findings)
    {
        if (domain.Element!.Child("os")?.Child("nvram") is { } nvram && nvram["type"] is not null)
            DiskParts.Visit(nvram, findings, JudgePlace);
    }

    public static void JudgeFormat(WrittenElement disk, DomainItem domain, Findings findings)
    {
        JudgeFormat(disk.Child("driver"), findings);
        DiskParts.Visit(disk, findings, static (owner, _, findings) =>
        {
            if (owner.Name != "disk")
                JudgeFormat(owner.Child("format"), findings);
        });
    }

    public static void JudgeSecrets(WrittenElement disk, DomainItem domain, Findings findings)
    {
        WrittenElement? source = disk.Child("source");
        if (source?.Child("auth") is not null && disk.Child("auth") is { } second)
            findings.Add(second, "libvirt refuses <auth> in the disk beside that in its <source>; keep the one in the source");
        if (source?.Child("encryption") is not null && disk.Child("encryption") is { } other)
            findings.Add(other, "libvirt refuses <encryption> in the disk beside that in its <source>; keep the one in the source");
        DiskParts.Visit(disk, findings, static (owner, source, findings) =>
        {
            if (owner.Token("type") != "network" || owner.Name == "dataStore" || (source.Child("auth") ?? AuthOf(owner)) is not { } auth)
                return;
            string? protocol = source.Token("protocol");
            if (protocol is "nbd" or "gluster" or "tftp" or "vxhs" or "nfs")
            {
                findings.Add(auth, $"libvirt refuses <auth> with the protocol '{protocol}'; leave it out");
            }
            else if (auth.Child("secret") is { } secret && secret.Token("type") is { } type && SecretOf(protocol) is { } expected
                && type != expected)
            {
                findings.Add(secret, "type",
                    $"libvirt refuses a secret of type '{type}' with the protocol '{protocol}'; write '{expected}'");
            }
        });
    }

    public static void JudgeStores(WrittenElement disk, DomainItem domain, Findings findings)
    {
        DiskParts.Visit(disk, findings, static (owner, source, findings) =>
        {
            if (source.Child("dataStore") is { } data && findings.IsIn(LibvirtChanges.DataStores))
                JudgeData(owner, data, findings);
        });
        for (WrittenElement? backing = disk.Child("backingStore"); backing?["type"] is not null; backing = backing.Child("backingStore"))
        {
            if (backing.Child("format")?["type"] is null)
            {
                findings.Add(backing, "libvirt refuses <backingStore> without the <format> of that image; write it");
            }
            else if (backing.Child("source") is null)
            {
                findings.Add(backing,
                    "libvirt refuses <backingStore> with a type and without a <source>; write it, or <backingStore/> for none");
            }
        }
    }

    // virStoragePRDefParseXML
    private static void JudgeHelper(WrittenElement helper, Findings findings)
    {
        if (helper["type"] is null || helper["path"] is null || helper["mode"] is null)
        {
            findings.Add(helper,
                "libvirt refuses <reservations managed='no'> without the socket of their helper; write type='unix' path='...' "
                + "mode='client'");
        }
        else if (helper.Token("mode") != "client")
        {
            findings.Add(helper["mode"]!,
                $"libvirt refuses mode='{helper.Token("mode")}' of <reservations>: it is libvirt that connects; write 'client'");
        }
    }

    private static void JudgeData(WrittenElement owner, WrittenElement data, Findings findings)
    {
        string? format = data.Child("format")?.Token("type");
        WrittenElement? source = data.Child("source");
        if (owner.Name == "dataStore")
            return; // Reported as what is in another.
        if (source?.Child("dataStore") is { } inner)
        {
            findings.Add(inner, "libvirt refuses <dataStore> in another; leave it out");
        }
        else if (data["type"] is null)
        {
            findings.Add(data, "libvirt refuses <dataStore> without 'type'; write 'file' or 'block'");
        }
        else if (format is null || source is null)
        {
            findings.Add(data, $"libvirt refuses <dataStore> without a <{(format is null ? "format" : "source")}>; write it");
        }
        else if (DiskParts.FormatOf(owner) != "qcow2")
        {
            findings.Add(data,
                "libvirt refuses <dataStore> of an image that is not said to be 'qcow2': no other has its data in another file");
        }
        else if (format != "raw")
        {
            findings.Add(data.Child("format")!, "type", $"libvirt refuses the format '{format}' for <dataStore>; write 'raw'");
        }
        else if (source.Child("slices")?.Child("slice") is { } slice && slice["type"]?.Value == "storage")
        {
            findings.Add(slice, "libvirt refuses a slice in <dataStore>; leave it out");
        }
    }

    private static void JudgeCookies(WrittenElement cookies, Findings findings)
    {
        if (cookies.Children.Length < 2)
            return;
        var names = new HashSet<string>();
        foreach (WrittenElement cookie in cookies.ChildrenNamed("cookie"))
        {
            if (cookie["name"] is { } name && !names.Add(name.Value))
                findings.Add(name, $"libvirt refuses the cookie {Findings.Quote(name.Value)} twice; keep one of them");
        }
    }

    private static WrittenElement? AuthOf(WrittenElement owner) => owner.Name == "disk" ? owner.Child("auth") : null;

    private static void JudgePlace(WrittenElement owner, WrittenElement source, Findings findings)
    {
        if (owner.Token("type") == "nvme" && owner.Name == "disk"
            && DiskParts.TryRead(source, "namespace", NumberSyntax.Decimal64, out ulong space) && space == 0)
        {
            findings.Add(source["namespace"]!, "libvirt refuses the namespace 0 of NVMe: they count from 1");
        }

        if (owner.Token("type") != "network" || source["protocol"] is not { } protocol)
            return;
        if (protocol.Token is "rbd" or "gluster" && source["name"] is { } name && name.Value.IndexOf('/', StringComparison.Ordinal) < 1)
        {
            findings.Add(name, protocol.Token == "rbd"
                ? $"libvirt refuses {Findings.Quote(name.Value)}: an image of rbd is named with its pool; write 'pool/image'"
                : $"libvirt refuses {Findings.Quote(name.Value)}: an image of gluster is named with its volume; write 'volume/image'");
        }
        else if (protocol.Token == "sheepdog" && owner.Name is "disk" or "backingStore" && findings.IsIn(LibvirtChanges.NoSheepdog))
        {
            findings.Add(protocol, "libvirt refuses the protocol 'sheepdog', which nothing supports any more; choose another");
        }
        else if (protocol.Token is "http" or "https" && source.Child("cookies") is { } cookies)
        {
            JudgeCookies(cookies, findings);
        }
    }

    private static void JudgeFormat(WrittenElement? place, Findings findings)
    {
        if (place?["type"] is { } type && type.Token == "luks")
        {
            findings.Add(type,
                "libvirt refuses the format 'luks' of an image; write 'raw', and <encryption format='luks'> in its <source>");
        }
    }

    private static string? SecretOf(string? protocol) => protocol switch { "iscsi" => "iscsi", "rbd" => "ceph", _ => null };
}
