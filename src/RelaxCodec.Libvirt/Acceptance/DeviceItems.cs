namespace RelaxCodec.Libvirt.Acceptance;

/// <summary>The devices of a document as they were written.</summary>
internal sealed class DeviceItems
{
    private DeviceItems(DomainItem domain, IReadOnlyList<DeviceItem> devices)
    {
        Domain = domain;
        Devices = devices;
    }

    public DomainItem Domain { get; }

    /// <summary>Its interfaces and host devices, in document order.</summary>
    public IReadOnlyList<DeviceItem> Devices { get; }

    /// <summary>The devices of a document; null if it is not of libvirt's devices.</summary>
    public static DeviceItems? Of(WrittenElement root)
    {
        if (root.IsForeign || root.Name is not ("domain" or "interface" or "hostdev"))
            return null;
        var domain = new DomainItem(root.Name == "domain" ? root : null);
        IEnumerable<WrittenElement> devices = root.Name == "domain" ? domain.Devices : [root];
        return new DeviceItems(domain,
            [.. devices.Where(device => device.Name is "interface" or "hostdev").Select(device => new DeviceItem(device, domain))]);
    }
}
