using System.Numerics;

namespace RelaxCodec.Libvirt.Acceptance;

/// <summary>LV268, LV269: video devices that QEMU does not have (<c>qemuValidateDomainDeviceDefVideo</c>).</summary>
internal static class QemuVideos
{
    private const ulong Mebibyte = 1024;

    public static void JudgeModel(WrittenElement device, DomainItem domain, Findings findings)
    {
        if (device.Child("model") is not { } model || model["type"] is not { Token: not "none" } type)
            return;
        string name = type.Token;
        if (name is "xen" or "vbox" or "parallels" or "gop")
        {
            findings.Add(type, $"the QEMU driver refuses the video model '{name}' of another hypervisor; write 'virtio', 'vga' or 'bochs'");
            return;
        }

        if (name is not ("qxl" or "virtio"))
        {
            if (!IsFirst(device, domain))
                findings.Add(type, $"the QEMU driver refuses '{name}' as a second video device; write 'virtio', or primary='yes'");
            else if (model["heads"] is { } heads
                && NumberSyntax.Decimal32.Read(heads.Value, out ulong value) == NumberFault.None
                && value != 1)
                findings.Add(heads, $"the QEMU driver refuses {Findings.Quote(heads.Value)} heads for the video model '{name}': it has 1");
        }

        if (name is not ("vga" or "qxl" or "virtio" or "bochs") && model.Child("resolution") is { } resolution)
            findings.Add(resolution, $"the QEMU driver refuses <resolution> for the video model '{name}'; leave it out");
        if (model.Child("acceleration") is not { } acceleration)
            return;
        if (acceleration["accel2d"] is { Token: "yes" } flat)
            findings.Add(flat, "the QEMU driver refuses accel2d='yes', which QEMU does not have; leave it out");
        else if (name != "virtio"
            && acceleration["accel3d"] is { Token: "yes" } solid
            && device.Child("driver")?.Token("name") != "vhostuser")
            findings.Add(solid, $"the QEMU driver refuses accel3d='yes' for the video model '{name}': virtio has it; leave it out");
    }

    public static void JudgeMemory(WrittenElement device, DomainItem domain, Findings findings)
    {
        if (device.Child("model") is not { } model || model.Token("type") is not { } type)
            return;
        if (type is "vga" or "vmvga")
        {
            if (model["vram"] is { } size && SizeOf(size) is > 0 and < Mebibyte)
                findings.Add(size, $"the QEMU driver refuses {Findings.Quote(size.Value)} KiB of video memory; write 1024 or more");
        }
        else if (type == "qxl")
        {
            if (model["vgamem"] is { } size && SizeOf(size) is > 0 and { } value && (value < Mebibyte || !BitOperations.IsPow2(value)))
                findings.Add(
                    size, $"the QEMU driver refuses vgamem={Findings.Quote(size.Value)}: it is a power of two, and 1024 (KiB) or more");
        }
        else if (type == "virtio" && model["blob"] is { Token: "on" } blob
            && domain.Element!.Child("memoryBacking")?.Child("source")?.Token("type") != "memfd")
        {
            findings.Add(blob,
                "the QEMU driver refuses blob='on' without memory that it can hand on; write <memoryBacking>"
                    + "<source type='memfd'/></memoryBacking>");
        }
    }

    private static ulong? SizeOf(WrittenAttribute size) =>
        NumberSyntax.Decimal32.Read(size.Value, out ulong value) == NumberFault.None ? value : null;

    // The one that says that it is the primary one, else the first.
    private static bool IsFirst(WrittenElement device, DomainItem domain)
    {
        IReadOnlyList<WrittenElement> videos = domain.DevicesNamed("video");
        if (videos.Count < 2)
            return true;
        foreach (WrittenElement video in videos)
        {
            if (video.Child("model") is { } model && VideoDevices.IsPrimary(model))
                return video == device;
        }

        return videos[0] == device;
    }
}
