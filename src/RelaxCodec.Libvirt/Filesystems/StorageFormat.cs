namespace RelaxCodec.Libvirt;

/// <summary>The format of an image.</summary>
public enum StorageFormat : byte
{
    /// <summary>None: the bytes as they are.</summary>
    [Value("raw")]
    Raw,

    /// <summary>A folder.</summary>
    [Value("dir")]
    Directory,

    /// <summary>That of Bochs.</summary>
    [Value("bochs")]
    Bochs,

    /// <summary>A compressed loop device.</summary>
    [Value("cloop")]
    Cloop,

    /// <summary>A disk image of macOS.</summary>
    [Value("dmg")]
    Dmg,

    /// <summary>A CD or DVD.</summary>
    [Value("iso")]
    Iso,

    /// <summary>That of Microsoft's Virtual PC.</summary>
    [Value("vpc")]
    Vpc,

    /// <summary>That of VirtualBox.</summary>
    [Value("vdi")]
    Vdi,

    /// <summary>A folder that looks like a FAT disk.</summary>
    [Value("fat")]
    Fat,

    /// <summary>That of Microsoft's Hyper-V.</summary>
    [Value("vhd")]
    Vhd,

    /// <summary>That of Virtuozzo.</summary>
    [Value("ploop")]
    Ploop,

    /// <summary>LUKS, encrypted.</summary>
    [Value("luks")]
    Luks,

    /// <summary>That of User Mode Linux.</summary>
    [Value("cow")]
    Cow,

    /// <summary>QEMU's first.</summary>
    [Value("qcow")]
    Qcow,

    /// <summary>QEMU's.</summary>
    [Value("qcow2")]
    Qcow2,

    /// <summary>QEMU's, of historical interest.</summary>
    [Value("qed")]
    Qed,

    /// <summary>That of VMware.</summary>
    [Value("vmdk")]
    Vmdk,
}
