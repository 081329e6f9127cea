namespace RelaxCodec.Libvirt.Acceptance;

/// <summary>
/// LV314, LV315: IOMMUs of the guest (<c>virDomainIOMMUDefValidate</c>, <c>virDomainDefIOMMUValidate</c>,
/// <c>qemuValidateDomainDeviceDefIOMMU</c>).
/// </summary>
internal static class IommuDevices
{
    public static void Judge(WrittenElement device, DomainItem domain, Findings findings)
    {
        string? model = device.Token("model");
        WrittenElement? driver = device.Child("driver");
        if (model is "intel" or "smmuv3" && device.Child("address") is { } address && address.Token("type") is not null)
            findings.Add(address, $"libvirt refuses an address of the IOMMU '{model}', which is part of the machine; leave it out");
        if (model is "virtio" or "smmuv3")
        {
            foreach (WrittenAttribute attribute in driver?.Attributes ?? [])
            {
                if (attribute.Name is "intremap" or "caching_mode" or "eim" or "iotlb" or "dma_translation"
                    || (attribute.Name == "aw_bits" && driver!.Decimal("aw_bits") > 0))
                {
                    findings.Add(attribute, $"libvirt refuses '{attribute.Name}' of the IOMMU '{model}': 'intel' has it; leave it out");
                    return;
                }
            }
        }

        if (driver?["eim"] is { Token: "on" } eim && driver.Token("intremap") != "on")
            findings.Add(eim, "libvirt refuses the extended interrupt mode without the remapping of interrupts; write intremap='on' too");
        // QEMU's driver gives it the I/O APIC where none is said.
        WrittenElement? controller = domain.Element!.Child("features")?.Child("ioapic");
        if (driver?["intremap"] is { Token: "on" } remapping
            && (controller is null ? !domain.IsForQemu : controller.Token("driver") != "qemu"))
        {
            findings.Add(remapping,
                "libvirt refuses to remap interrupts unless QEMU has the I/O APIC; write <features><ioapic driver='qemu'/></features>");
        }
    }

    public static void JudgeQemu(WrittenElement device, DomainItem domain, Findings findings)
    {
        GuestMachine machine = findings.Machine!;
        string? model = device.Token("model");
        if (model is "intel" or "virtio" && !machine.IsQ35 && machine.IsCertainlyX86)
        {
            findings.Add(device["model"]!, $"the QEMU driver refuses the IOMMU '{model}' on this machine; write machine='q35'");
        }
        else if (model == "smmuv3" && machine.IsCertainlyX86)
        {
            findings.Add(device["model"]!, "the QEMU driver refuses the IOMMU 'smmuv3' on a PC: ARM has it; write 'virtio' or 'intel'");
        }
        else if (model == "virtio" && domain.Element!.Child("features")?.Child("acpi") is null)
        {
            findings.Add(device["model"]!, "the QEMU driver refuses the IOMMU 'virtio' without ACPI; write <features><acpi/></features>");
        }
        else if (model == "virtio" && device.Child("address") is { } address && address.Token("type") is not (null or "pci"))
        {
            findings.Add(address["type"]!,
                "the QEMU driver refuses another address than PCI's for the IOMMU 'virtio'; write 'pci', or no address");
        }
    }
}
