namespace RelaxCodec.Libvirt.Qemu;

/// <summary>The options of an emulated NIC: libvirt's <c>qemuBuildNicDevProps</c>, and for virtio <c>qemuBuildVirtioDevProps</c>.</summary>
internal sealed class QemuNicOptions(
    QemuMachine machine, QemuCapabilities capabilities, QemuAddressOptions addresses, QemuArgumentRelease release)
{
    // libvirt takes these whatever their case, and passes its own spelling on.
    private static readonly string[] KnownModels =
    [
        "netfront", "rtl8139", "virtio", "e1000", "e1000e", "virtio-transitional", "virtio-non-transitional", "usb-net", "spapr-vlan",
        "lan9118", "scm91c111", "vlance", "vmxnet", "vmxnet2", "vmxnet3", "Am79C970A", "Am79C973", "82540EM", "82545EM", "82543GC",
    ];

    /// <summary>The options of an interface.</summary>
    /// <param name="device">The interface, with what it says of failover.</param>
    /// <param name="id">Its alias.</param>
    /// <param name="bootIndex">Its place among the boot devices; null if it has none.</param>
    /// <param name="fault">Why it has none; null if it has.</param>
    public DeviceOptionList? Of(FailoverDevice device, string id, ulong? bootIndex, out string? fault)
    {
        Interface nic = device.Interface!;
        string model = ModelOf(nic);
        bool isVirtio = model is "virtio" or "virtio-transitional" or "virtio-non-transitional";
        string transport = isVirtio ? addresses.VirtioTransport(nic.Address)
            : nic.Address is PciDeviceAddress || (nic.Address is null && machine.HasPci && model is not ("spapr-vlan" or "usb-net")) ? "pci"
            : "";
        fault = Refusal(model, transport);
        if (fault is not null)
            return null;

        DeviceOptionList options = isVirtio ? Virtio(device, model, transport) : new DeviceOptionList(model);
        options.Text("netdev", $"host{id}");
        options.Text("id", id);
        options.Text("mac", device.Mac?.ToString());
        options.Positive("bootindex", bootIndex);
        if (transport == "ccw" && release.HasLoadParameters && capabilities.Has(QemuCapability.VirtioCcwLoadParameter))
            options.Text("loadparm", nic.Boot?.LoadParameter?.ToUpperInvariant());
        addresses.AddAddress(options, nic.Address, nic.Acpi, transport == "pci");
        QemuAddressOptions.AddRom(options, nic.Rom);
        return options;
    }

    private string? Refusal(string model, string transport) =>
        // Mirrors qemuDomainSupportsNicdev.
        machine.Guest.IsArm && transport is not ("pci" or "device")
            ? $"libvirt passes '{model}' on this machine as '-net nic', not as '-device'"
        : model == "virtio-non-transitional" && !capabilities.Has(QemuCapability.VirtioPciTransitional)
            ? "this QEMU has no non-transitional virtio: libvirt refuses the domain"
        : null;

    private string ModelOf(Interface nic)
    {
        if (nic.Model?.Type is { } written)
            return KnownModels.FirstOrDefault(known => known.Equals(written, StringComparison.OrdinalIgnoreCase)) ?? written;
        string model = machine.Guest.DefaultNicModel(nic);
        // Mirrors qemuDomainDefaultNetModel: the first of these that QEMU has.
        return model != "rtl8139" || capabilities.Has(QemuCapability.Rtl8139) ? model
            : capabilities.Has(QemuCapability.E1000) ? "e1000"
            : capabilities.Has(QemuCapability.VirtioNet) ? "virtio"
            : model;
    }

    private DeviceOptionList Virtio(FailoverDevice device, string model, string transport)
    {
        // A QEMU without the transitional variant has it under the plain name, on a conventional bus.
        string variant = capabilities.Has(QemuCapability.VirtioPciTransitional) ? model["virtio".Length..] : "";
        var options = new DeviceOptionList($"virtio-net-{transport}{variant}");
        InterfaceDriver? driver = device.Interface!.Driver;
        options.Switch("iommu_platform", driver?.Iommu);
        options.Switch("ats", driver?.Ats);
        options.Switch("packed", driver?.Packed);
        options.Switch("page-per-vq", driver?.PagePerVirtqueue);

        options.Text("tx", driver?.TransmitMode switch { TransmitMode.IoThread => "bh", TransmitMode.Timer => "timer", _ => null });
        options.Switch("ioeventfd", driver?.IoEventFd);
        options.Switch("event_idx", driver?.EventIndex);
        AddOffloads(options, driver);
        if (driver?.Queues is { } queues and > 1)
        {
            options.Switch("mq", true);
            // One vector for each queue of each direction, one for control, one for configuration; channel I/O has none.
            if (transport != "ccw")
                options.Number("vectors", 2ul * queues + 2);
        }

        options.Positive("rx_queue_size", driver?.ReceiveQueueSize);
        options.Positive("tx_queue_size", driver?.TransmitQueueSize);
        options.Switch("rss", driver?.Rss);
        options.Switch("hash", driver?.RssHashReport);
        options.Positive("host_mtu", (ulong?)device.Interface.Mtu?.Size);
        options.Switch("failover", device.IsStandby ? true : null);
        return options;
    }

    private static void AddOffloads(DeviceOptionList options, InterfaceDriver? driver)
    {
        DriverHostOffloads? host = driver?.Host;
        options.Switch("csum", host?.Checksum);
        options.Switch("gso", host?.Gso);
        options.Switch("host_tso4", host?.Tso4);
        options.Switch("host_tso6", host?.Tso6);
        options.Switch("host_ecn", host?.Ecn);
        options.Switch("host_ufo", host?.Ufo);
        options.Switch("mrg_rxbuf", host?.MergeableReceiveBuffers);
        DriverGuestOffloads? guest = driver?.Guest;
        options.Switch("guest_csum", guest?.Checksum);
        options.Switch("guest_tso4", guest?.Tso4);
        options.Switch("guest_tso6", guest?.Tso6);
        options.Switch("guest_ecn", guest?.Ecn);
        options.Switch("guest_ufo", guest?.Ufo);
    }
}
