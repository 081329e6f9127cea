namespace RelaxCodec.Libvirt.Acceptance;

/// <summary>
/// LV331: PCI controllers where nothing of their kind can be plugged, and what sits where the chipset has its own
/// (<c>virDomainPCIAddressFlagsCompatible</c>, <c>qemuDomainAssignPCIAddresses</c>).
/// </summary>
internal static class PciControllerPlaces
{
    public static void Judge(DomainItem domain, Findings findings)
    {
        foreach (WrittenElement device in domain.Devices)
        {
            if (device.Name == "controller" && device.Token("type") == "pci" && device.Token("model") is { } model)
                JudgeController(device, model, domain, findings);
            WrittenElement? address = device.Child("address");
            if (address?.Token("type") != "pci")
                continue;
            if (device.Name == "iommu" && device.Token("model") == "virtio" && GuestController.NumberOf(address, "bus") > 0)
            {
                findings.Add(
                    address["bus"]!,
                    "the QEMU driver refuses the IOMMU 'virtio' on another bus than the first, which the machine itself has; "
                        + "write bus='0x00'");
            }
            else if (IsPlaceOfIde(address, findings.Machine!) && HasIde(domain, device))
            {
                findings.Add(
                    address,
                    "the QEMU driver refuses a device at 0000:00:01.1, where the chipset of this machine has its IDE controller; "
                        + "write another slot");
            }
        }
    }

    private static void JudgeController(WrittenElement controller, string model, DomainItem domain, Findings findings)
    {
        if (model == "pcie-expander-bus" && findings.Machine!.IsCertainlyX86 && !findings.Machine.IsQ35)
        {
            findings.Add(controller["model"]!, "the QEMU driver refuses 'pcie-expander-bus' on this machine; write machine='q35', or "
                + "'pci-expander-bus'");
            return;
        }

        if (model is "pci-expander-bus" or "pcie-expander-bus" && controller.Child("target")?.Child("node") is { } node
            && node.DecimalText() is { } number && number >= (ulong)domain.NumaCells.Count)
        {
            findings.Add(
                node,
                $"libvirt refuses {Findings.Quote(node.Text)}: the guest has {domain.NumaCells.Count} NUMA cells, counted from "
                    + "0; write the number of one");
        }

        if (controller.Child("address") is { } address && address.Token("type") == "pci"
            && GuestController.NumberOf(address, "bus") is { } bus
            && HostsOf(model) is { } hosts && findings.Machine!.PciModel(bus) is { } host && !hosts.Contains(host))
        {
            findings.Add(
                address["bus"] ?? address["type"]!,
                $"the QEMU driver refuses '{model}' on the bus of a '{host}'; write the index of a controller "
                    + $"'{string.Join("', '", hosts)}'");
        }
    }

    // What each can be plugged into, as virDomainPCIAddressBusSetModel has it; no less is sure of the others.
    private static string[]? HostsOf(string model) => model switch
    {
        "pci-expander-bus" => ["pci-root"],
        "pcie-expander-bus" => ["pcie-root"],
        "dmi-to-pci-bridge" => ["pcie-root", "pcie-expander-bus"],
        "pcie-root-port" => ["pcie-root", "pcie-expander-bus"],
        "pcie-switch-upstream-port" => ["pcie-root-port", "pcie-switch-downstream-port"],
        "pcie-switch-downstream-port" => ["pcie-switch-upstream-port"],
        _ => null,
    };

    private static bool IsPlaceOfIde(WrittenElement address, GuestMachine machine) => machine.IsI440Fx
        && GuestController.NumberOf(address, "slot") == 1 && GuestController.NumberOf(address, "function") == 1
        && GuestController.NumberOf(address, "bus") is null or 0 && GuestController.NumberOf(address, "domain") is null or 0;

    private static bool HasIde(DomainItem domain, WrittenElement except)
    {
        foreach (WrittenElement device in domain.Devices)
        {
            if (device == except && device.Name == "controller" && device.Token("type") == "ide")
                return false;
        }

        foreach (WrittenElement device in domain.Devices)
        {
            bool isIde = device.Name == "controller"
                ? device.Token("type") == "ide"
                : device.Name == "disk" && DiskParts.Bus(device) == "ide";
            if (device != except && isIde)
                return true;
        }

        return false;
    }
}
