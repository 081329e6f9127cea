using System.Globalization;

namespace RelaxCodec.Libvirt.Acceptance;

/// <summary>
/// LV216, LV217, LV219, LV224: controllers, one by one and beside each other (<c>virDomainDefRejectDuplicateControllers</c>,
/// <c>virDomainDefControllersParse</c>, <c>virDomainControllerDefValidate</c>).
/// </summary>
internal static class Controllers
{
    private const ulong LargestIndex = 255;
    private const ulong LargestTargetIndex = 30;

    private static readonly NumberSyntax Index = new(10, int.MaxValue);
    private static readonly NumberSyntax Target = new(0, int.MaxValue);

    /// <summary>Whether a controller says that it is virtio-scsi.</summary>
    public static bool IsVirtioScsi(WrittenElement controller) =>
        controller.Token("type") == "scsi"
            && controller.Token("model") is "virtio-scsi" or "virtio-transitional" or "virtio-non-transitional";

    /// <summary>Its index; null if it is not said.</summary>
    public static ulong? IndexOf(WrittenElement controller) =>
        DiskParts.TryRead(controller, "index", Index, out ulong index) ? index : null;

    public static void JudgeIndexes(DomainItem domain, Findings findings)
    {
        IReadOnlyList<WrittenElement> controllers = domain.DevicesNamed("controller");
        if (controllers.Count < 2)
            return;
        var taken = new HashSet<(string?, ulong)>();
        foreach (WrittenElement controller in controllers)
        {
            string? type = controller.Token("type");
            if (type != "usb" && IndexOf(controller) is { } index && !taken.Add((type, index)))
            {
                findings.Add(controller["index"]!, string.Create(CultureInfo.InvariantCulture,
                    $"libvirt refuses a second controller of type '{type}' with the index {index}; choose another"));
            }
        }

        WrittenElement? disabled = null;
        int count = 0;
        foreach (WrittenElement controller in controllers)
        {
            if (controller.Token("type") != "usb")
                continue;
            count++;
            if (controller.Token("model") == "none")
                disabled ??= controller;
        }

        if (disabled is not null && count > 1)
        {
            findings.Add(disabled, "model",
                "libvirt refuses model='none', which says that there is no USB, beside another USB controller; keep one of them");
        }
    }

    public static void JudgeMasters(DomainItem domain, Findings findings)
    {
        WrittenElement? companion = null;
        foreach (WrittenElement controller in domain.DevicesNamed("controller"))
        {
            if (controller.Token("type") != "usb")
                continue;
            if (controller.Token("model") == "none" || !IsCompanion(controller))
                return;
            companion ??= controller;
        }

        if (companion is not null)
        {
            findings.Add(companion,
                "libvirt refuses USB controllers that all are companions (<master>, ich9-uhci1 to 3) and have no master; "
                + "write model='ich9-ehci1' beside them, or another model");
        }
    }

    public static void JudgePci(WrittenElement controller, DomainItem domain, Findings findings)
    {
        if (controller.Token("type") != "pci")
            return;
        string? model = controller.Token("model");
        ulong? index = IndexOf(controller);
        if (model is "pci-root" or "pcie-root" && controller.Child("address") is { } address)
            findings.Add(address, $"libvirt refuses an address of '{model}': the others are counted from it; leave it out");
        if (index > LargestIndex)
        {
            findings.Add(controller["index"]!, string.Create(CultureInfo.InvariantCulture,
                $"libvirt refuses the index {index}: PCI controllers count to 255"));
        }

        if (controller.Child("target") is not { } target)
            return;
        JudgeRange(target, "chassisNr", 1, LargestIndex, findings);
        JudgeRange(target, "chassis", 0, LargestIndex, findings);
        JudgeRange(target, "port", 0, LargestIndex, findings);
        JudgeRange(target, "busNr", 1, LargestIndex - 1, findings);
        JudgeRange(target, "index", 0, LargestTargetIndex, findings);
        if (index is not null && DiskParts.TryRead(target, "index", Target, out ulong number) && number <= LargestTargetIndex
            && (number == 0) != (index == 0))
        {
            findings.Add(target["index"]!, "libvirt refuses this target: the controller of index 0, and no other, has the target index 0");
        }

        if (index == 0 && target.Child("node") is { } node)
            findings.Add(node, "libvirt refuses a NUMA node of the PCI controller of index 0; leave it out");
    }

    public static void JudgeDropped(WrittenElement controller, DomainItem domain, Findings findings)
    {
        if (controller.Token("type") == "usb" && controller.Token("model") == "none")
        {
            foreach (WrittenElement child in controller.Children)
            {
                if (child.Name is "address" or "alias" or "master" or "acpi")
                {
                    findings.Add(child,
                        $"libvirt silently drops <{child.Name}> of model='none', for there is no such controller; leave it out");
                }
            }
        }
        else if (controller.Token("type") == "pci" && controller.Child("pcihole64") is { } hole
            && controller.Token("model") is not ("pci-root" or "pcie-root"))
        {
            findings.Add(hole, "libvirt silently drops <pcihole64> of what is not pci-root or pcie-root; write it there");
        }
    }

    private static void JudgeRange(WrittenElement target, string attribute, ulong smallest, ulong largest, Findings findings)
    {
        if (DiskParts.TryRead(target, attribute, Target, out ulong number) && (number < smallest || number > largest))
        {
            findings.Add(target[attribute]!, string.Create(CultureInfo.InvariantCulture,
                $"libvirt refuses {attribute} {number}: it is between {smallest} and {largest}"));
        }
    }

    private static bool IsCompanion(WrittenElement controller) =>
        controller.Child("master") is not null || controller.Token("model") is "ich9-uhci1" or "ich9-uhci2" or "ich9-uhci3";
}
