namespace RelaxCodec.Libvirt.Acceptance;

/// <summary>The devices of a domain, or a network, as they were written.</summary>
internal sealed class DeviceItems
{
    private DeviceItems(WrittenElement root, DomainItem domain, IReadOnlyList<DeviceItem> devices)
    {
        Root = root;
        Domain = domain;
        Devices = devices;
    }

    /// <summary>The root: a domain, a device alone, or a network.</summary>
    public WrittenElement Root { get; }

    public DomainItem Domain { get; }

    /// <summary>Its interfaces and host devices, in document order.</summary>
    public IReadOnlyList<DeviceItem> Devices { get; }

    /// <summary>All devices of the domain, or the one that stands alone, in document order.</summary>
    public IReadOnlyList<WrittenElement> Elements => Domain.Element is not null ? Domain.Devices : Network is null ? [Root] : [];

    /// <summary>The network, where the document is one.</summary>
    public NetworkItem? Network { get; private init; }

    /// <summary>What these rules judge of a document; null if its root is none that they know.</summary>
    public static DeviceItems? Of(WrittenElement root)
    {
        if (root.IsForeign || root.Name is not ("domain" or "interface" or "hostdev" or "network"))
            return null;
        var domain = new DomainItem(root.Name == "domain" ? root : null);
        IEnumerable<WrittenElement> devices = root.Name switch { "domain" => domain.Devices, "network" => [], _ => [root] };
        return new DeviceItems(root, domain,
            [.. devices.Where(device => device.Name is "interface" or "hostdev").Select(device => new DeviceItem(device, domain))])
        {
            Network = root.Name == "network" ? new NetworkItem(root) : null,
        };
    }
}
