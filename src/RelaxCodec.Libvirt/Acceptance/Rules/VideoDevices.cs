using System.Numerics;

namespace RelaxCodec.Libvirt.Acceptance;

/// <summary>
/// LV264 to LV267: what a video device says of itself (<c>virDomainVideoModelDefParseXML</c>, <c>virDomainVideoDefValidate</c>,
/// <c>virDomainVideoDefPostParse</c>).
/// </summary>
internal static class VideoDevices
{
    public static void JudgeModel(WrittenElement device, DomainItem domain, Findings findings)
    {
        WrittenElement? model = device.Child("model");
        string? type = model?.Token("type");
        WrittenElement? driver = device.Child("driver");
        if (type == "none")
            return; // Nothing of it is kept.
        if (driver?.Token("name") != "vhostuser" && model?.Child("acceleration")?["rendernode"] is { } node)
            findings.Add(
                node, "libvirt refuses 'rendernode' without <driver name='vhostuser'/>; leave it out, or write it in <gl> of the display");
        if (type is null or "virtio")
        {
            JudgeMemoryOfQxl(model, type, findings);
            return;
        }

        if (driver?["name"] is { Token: "vhostuser" } name)
            findings.Add(
                name,
                $"libvirt refuses the driver 'vhostuser' for the video model '{type}': virtio has it; write type='virtio', or no driver");
        if (model!["blob"] is { } blob)
            findings.Add(blob, $"libvirt refuses 'blob' for the video model '{type}': virtio has it; leave it out");
        if ((driver?["iommu"] ?? driver?["ats"] ?? driver?["packed"] ?? driver?["page_per_vq"]) is { } option)
            findings.Add(option, $"libvirt refuses '{option.Name}' for the video model '{type}': virtio has it; leave it out");
        JudgeMemoryOfQxl(model, type, findings);
    }

    public static void JudgeTogether(DomainItem domain, Findings findings)
    {
        IReadOnlyList<WrittenElement> videos = domain.DevicesNamed("video");
        if (videos.Count < 2)
            return;
        bool hasPrimary = false;
        foreach (WrittenElement video in videos)
        {
            if (video.Child("model") is not { } model)
                continue;
            if (model["type"] is { Token: "none" } none)
            {
                findings.Add(none, "libvirt refuses the video model 'none' beside another video device; leave one of them out");
                return;
            }

            if (!IsPrimary(model))
                continue;
            if (hasPrimary)
                findings.Add(model, "primary", "libvirt refuses a second video device that is the primary one; write primary='yes' once");
            hasPrimary = true;
        }
    }

    public static void JudgeEmpty(WrittenElement device, DomainItem domain, Findings findings)
    {
        if (device.Child("model") is not { } model)
            return;
        if (model.Child("acceleration") is { } acceleration
            && (acceleration["accel2d"] ?? acceleration["accel3d"] ?? acceleration["rendernode"]) is null)
        {
            findings.Add(acceleration, "libvirt refuses <acceleration> that says nothing; write accel3d='yes', or leave it out");
        }

        if (model.Child("resolution") is { } resolution && model.Token("type") != "none"
            && (ZeroOf(resolution["x"]) ?? ZeroOf(resolution["y"])) is { } zero)
        {
            findings.Add(zero, "libvirt refuses a resolution of 0; write the number of pixels");
        }
    }

    public static void JudgeMemory(WrittenElement device, DomainItem domain, Findings findings)
    {
        if (domain.IsRunning || device.Child("model") is not { } model || model.Token("type") == "none")
            return;
        foreach (WrittenAttribute size in model.Attributes)
        {
            if (size.Name is "vram" or "ram" && NumberSyntax.Decimal32.Read(size.Value, out ulong value) == NumberFault.None
                && value is > 0 and <= 1U << 31 && !BitOperations.IsPow2(value))
            {
                ulong next = BitOperations.RoundUpToPowerOf2(value);
                findings.Add(size, $"libvirt takes {size.Name}='{value}' for '{next}', the next power of two; write that");
            }
        }
    }

    /// <summary>Whether a model is the primary one, which libvirt reads as nothing but <c>'yes'</c>.</summary>
    public static bool IsPrimary(WrittenElement model) => model["primary"]?.Value == "yes";

    private static void JudgeMemoryOfQxl(WrittenElement? model, string? type, Findings findings)
    {
        if (model is null || type is null or "qxl")
            return;
        foreach (WrittenAttribute size in model.Attributes)
        {
            if (size.Name is "ram" or "vram64" or "vgamem"
                && NumberSyntax.Decimal32.Read(size.Value, out ulong value) == NumberFault.None
                && value > 0)
                findings.Add(size, $"libvirt refuses '{size.Name}' for the video model '{type}': qxl has it; leave it out");
        }
    }

    private static WrittenAttribute? ZeroOf(WrittenAttribute? number) =>
        number is not null && NumberSyntax.Decimal32.Read(number.Value, out ulong value) == NumberFault.None && value == 0 ? number : null;
}
