namespace RelaxCodec.Libvirt.Acceptance;

/// <summary>
/// LV270 to LV272: the bus of an input device (<c>virDomainInputDefValidate</c>, <c>qemuValidateDomainDeviceDefInput</c>), and USB that is
/// switched off (<c>virDomainDefParseXML</c>, <c>virDomainRedirdevDefValidate</c>).
/// </summary>
internal static class InputDevices
{
    public static void JudgeBus(WrittenElement device, DomainItem domain, Findings findings)
    {
        if (!domain.IsHvm || device.Token("type") is not { } type)
            return;
        string? bus = BusOf(device, type, domain);
        if (bus is null)
            return;
        if (bus == "xen")
        {
            findings.Add(device, "bus", "libvirt refuses the bus 'xen' in a fully virtualized guest; write 'usb', 'ps2' or 'virtio'");
        }
        else if (bus == "ps2" && type is not ("mouse" or "keyboard"))
        {
            findings.Add(
                device,
                "bus",
                $"libvirt refuses a device of type '{type}' on the bus 'ps2', which has mice and keyboards; write 'usb' or 'virtio'");
        }
        else if (bus == "ps2" && domain.Element!.Child("features")?.Child("ps2")?.Token("state") == "off")
        {
            findings.Add(
                device, "bus", "libvirt refuses an input device on the bus 'ps2' beside <ps2 state='off'/>; write bus='usb' or 'virtio'");
        }
        else if (type == "passthrough" && bus != "virtio")
        {
            findings.Add(device, "bus", "libvirt refuses to pass an input device through on another bus than virtio; write bus='virtio'");
        }
        else if (type == "evdev")
        {
            if ((device["bus"] ?? device["model"]) is { } written)
                findings.Add(
                    written, $"libvirt refuses '{written.Name}' for an input device of type 'evdev', which is on no bus; leave it out");
        }
        else if (bus != "virtio" && device["model"] is { } model)
        {
            findings.Add(
                model,
                $"libvirt refuses a model of an input device on the bus '{bus}': virtio has models; write bus='virtio', or no model");
        }
    }

    public static void JudgeModel(WrittenElement device, DomainItem domain, Findings findings)
    {
        if (device["model"] is { Token: "virtio-transitional" or "virtio-non-transitional" } model && device.Token("bus") == "virtio")
            findings.Add(model, $"the QEMU driver refuses the model '{model.Token}' for input devices; write 'virtio'");
    }

    public static void JudgeUsb(WrittenElement device, DomainItem domain, Findings findings)
    {
        string? kind = device.Name switch
        {
            "input" => device.Token("bus"),
            "hub" => device.Token("type"),
            _ => device.Token("bus") ?? "usb",
        };
        if (kind != "usb")
            return;
        foreach (WrittenElement controller in domain.DevicesNamed("controller"))
        {
            if (controller.Token("type") == "usb" && controller.Token("model") == "none")
            {
                findings.Add(device, $"libvirt refuses a USB device (<{device.Name}>) beside <controller type='usb' model='none'>, "
                    + "which switches USB off; leave one of them out");
                return;
            }
        }
    }

    // What libvirt takes where nothing is written is known of PCs alone.
    private static string? BusOf(WrittenElement device, string type, DomainItem domain)
    {
        if (device["bus"] is { } bus)
            return bus.Token;
        if (type == "evdev")
            return "none";
        if (domain.Element!.Child("os")?.Child("type")?.Token("arch") is not ("x86_64" or "i686")
            || type is not ("mouse" or "keyboard" or "tablet"))
            return null;
        return type == "tablet" ? "usb" : "ps2";
    }
}
