namespace RelaxCodec.Libvirt.Acceptance;

/// <summary>
/// LV237, LV238: controllers that QEMU or the machine does not have, and what others have (<c>qemuValidateDomainDeviceDefController</c>).
/// </summary>
internal static class QemuControllers
{
    private static readonly string[] OfVirtioScsi = ["queues", "cmd_per_lun", "max_sectors"];

    public static void JudgeOptions(WrittenElement controller, DomainItem domain, Findings findings)
    {
        string? type = controller.Token("type");
        string? model = controller.Token("model");
        // QEMU's own choice of a SCSI controller is not known.
        if (controller.Child("driver") is { } driver && !Controllers.IsVirtioScsi(controller)
            && (type != "scsi" || model is not (null or "auto")))
        {
            foreach (WrittenAttribute attribute in driver.Attributes)
            {
                if (attribute.Name == "ioeventfd" || (OfVirtioScsi.Contains(attribute.Name)
                    && DiskParts.IsPositive(driver, attribute.Name)))
                {
                    findings.Add(attribute,
                        $"the QEMU driver refuses '{attribute.Name}' on a controller that is not virtio-scsi; write type='scsi' "
                        + "model='virtio-scsi', or leave it out");
                }
            }
        }

        if (type == "pci" && model is not null)
        {
            JudgePciOptions(controller, model, findings);
        }
        else if (type == "usb" && model is "qemu-xhci" or "nec-xhci"
            && DiskParts.TryRead(controller, "ports", NumberSyntax.Decimal32, out ulong ports) && ports > 15)
        {
            findings.Add(controller["ports"]!,
                $"the QEMU driver refuses more than 15 ports of '{model}'; write fewer, or another controller");
        }
    }

    public static void JudgeMachine(WrittenElement controller, DomainItem domain, Findings findings)
    {
        string? type = controller.Token("type");
        string? model = controller.Token("model");
        ulong? index = Controllers.IndexOf(controller) ?? (type == "pci" && IsFirst(controller, domain) ? 0 : null);
        if (type == "ide")
        {
            if (findings.Machine!.IsQ35)
            {
                findings.Add(controller, "type",
                    "the QEMU driver refuses an IDE controller on a machine q35, which has none; write 'sata'");
            }
            else if (index > 0 && findings.Machine!.IsI440Fx)
            {
                findings.Add(controller["index"]!, "the QEMU driver refuses a second IDE controller; write the index 0");
            }
        }
        else if (type == "scsi" && model == "buslogic")
        {
            findings.Add(controller, "model",
                $"the QEMU driver refuses the model '{model}', which is another hypervisor's; write 'virtio-scsi' or 'lsilogic'");
        }
        else if (type == "usb" && model is "qusb1" or "qusb2")
        {
            findings.Add(controller, "model", $"the QEMU driver refuses the model '{model}', which is Xen's; write 'qemu-xhci'");
        }
        else if (type == "pci" && model is not null)
        {
            JudgePciRoot(controller, model, index, domain, findings);
        }
    }

    public static void JudgeDisk(WrittenElement disk, DomainItem domain, Findings findings)
    {
        if (findings.Machine!.IsPSeries && disk.Token("device") == "floppy")
            findings.Add(disk["device"]!, "the QEMU driver refuses a floppy on a machine pseries, which has none; leave it out");
        if (DiskParts.Bus(disk) == "ide" && findings.Machine!.IsQ35)
        {
            findings.Add(disk.Child("target") ?? disk, "bus",
                "the QEMU driver refuses the bus 'ide' on a machine q35, which has none; write 'sata', or another machine");
        }
    }

    private static void JudgePciRoot(WrittenElement controller, string model, ulong? index, DomainItem domain, Findings findings)
    {
        bool isRoot = model is "pci-root" or "pcie-root";
        bool isHostBridge = model == "pci-root"
            && (findings.Machine!.IsPowerPc || controller.Child("model")?.Token("name") == "spapr-pci-host-bridge");
        if (isRoot && index > 0 && !isHostBridge)
        {
            findings.Add(controller["index"]!, $"the QEMU driver refuses '{model}' with another index than 0; write 0, or another model");
        }
        else if (index == 0 && (findings.Machine!.IsQ35 ? "pcie-root" : findings.Machine!.IsI440Fx ? "pci-root" : null) is { } root)
        {
            if (model != root)
            {
                findings.Add(controller, "model",
                    $"the QEMU driver refuses '{model}' as the first PCI controller of this machine; write '{root}', or "
                    + "another index");
            }
        }
        else if (index == 0 && !isRoot)
        {
            findings.Add(controller, "index", $"the QEMU driver refuses '{model}' with the index 0, which is the root's; write 1 or more");
        }
    }

    // One without an index gets the first that is free.
    private static bool IsFirst(WrittenElement controller, DomainItem domain)
    {
        foreach (WrittenElement other in domain.DevicesNamed("controller"))
        {
            if (other.Token("type") == "pci"
                && (Controllers.IndexOf(other) == 0 || (other["index"] is null && other.Start < controller.Start)))
            {
                return false;
            }
        }

        return controller["index"] is null;
    }

    private static void JudgePciOptions(WrittenElement controller, string model, Findings findings)
    {
        bool isHostBridge = model == "pci-root"
            && (findings.Machine!.IsPowerPc || controller.Child("model")?.Token("name") == "spapr-pci-host-bridge");
        if (controller.Child("model")?["name"] is { } name && !isHostBridge && !IsNameOf(model, name.Token))
        {
            findings.Add(name, $"the QEMU driver refuses the device {Findings.Quote(name.Value)} for '{model}'; leave it out");
            return;
        }

        if (controller.Child("target") is not { } target || isHostBridge)
            return;
        bool isPort = model is "pcie-root-port" or "pcie-switch-downstream-port";
        bool isExpander = model is "pci-expander-bus" or "pcie-expander-bus";
        foreach (WrittenAttribute attribute in target.Attributes)
        {
            bool isAllowed = attribute.Name switch
            {
                "chassisNr" => model == "pci-bridge",
                "chassis" or "port" => isPort,
                "busNr" => isExpander,
                "index" => false,
                "hotplug" => isPort || model == "pci-root",
                "memReserve" => model is "pcie-root-port" or "pci-bridge",
                _ => true,
            };
            if (!isAllowed)
                findings.Add(attribute, $"the QEMU driver refuses '{attribute.Name}' for '{model}', which does not have it; leave it out");
        }

        if (target.Child("node") is { } node && !isExpander)
            findings.Add(node, $"the QEMU driver refuses the NUMA node of '{model}': expander buses have it; leave it out");
    }

    private static bool IsNameOf(string model, string name) => model switch
    {
        "pci-bridge" => name == "pci-bridge",
        "dmi-to-pci-bridge" => name == "i82801b11-bridge",
        "pcie-root-port" => name is "ioh3420" or "pcie-root-port",
        "pcie-switch-upstream-port" => name == "x3130-upstream",
        "pcie-switch-downstream-port" => name == "xio3130-downstream",
        "pci-expander-bus" => name == "pxb",
        "pcie-expander-bus" => name == "pxb-pcie",
        "pcie-to-pci-bridge" => name == "pcie-pci-bridge",
        _ => false,
    };
}
