namespace RelaxCodec.Libvirt;

/// <summary>
/// Where the devices of a domain sit on the PCI buses of its guest, as far as the document tells: libvirt adds controllers and addresses
/// that are missing.
/// </summary>
public sealed class GuestPciBuses
{
    private const string Pci = "pci";

    private readonly GuestMachine _machine;
    private readonly Dictionary<uint, PciController> _controllers = [];

    private GuestPciBuses(Domain domain)
    {
        _machine = GuestMachine.Of(domain);
        foreach (PciController controller in domain.Devices?.Controllers.OfType<PciController>() ?? [])
        {
            if (controller.Index is { } index)
                _controllers.TryAdd(index, controller);
        }
    }

    /// <summary>The buses of a domain.</summary>
    /// <param name="domain">The domain.</param>
    public static GuestPciBuses Of(Domain domain)
    {
        ArgumentNullException.ThrowIfNull(domain);
        return new GuestPciBuses(domain);
    }

    /// <summary>Where a device sits.</summary>
    /// <param name="device">The device.</param>
    /// <returns>Null where libvirt assigns it a place, or something was written that is none, or it is no PCI device.</returns>
    public static PciAddress? AddressOf(IAddressedDevice device)
    {
        ArgumentNullException.ThrowIfNull(device);
        return (device.Address as PciDeviceAddress)?.Place;
    }

    /// <summary>The way from a bus to the root, as far as it is written.</summary>
    /// <param name="bus">The number of the bus.</param>
    /// <returns>The bus itself first.</returns>
    public IReadOnlyList<GuestPciBus> PathFrom(uint bus)
    {
        var path = new List<GuestPciBus>();
        // A broken document may go round in circles.
        var seen = new HashSet<ulong>();
        ulong? at = bus;
        while (at is <= uint.MaxValue and var number && seen.Add(number))
        {
            path.Add(new GuestPciBus((uint)number, _machine.PciModel(number), _controllers.GetValueOrDefault((uint)number)));
            at = _machine.Controller(Pci, number)?.Bus;
        }

        return path;
    }
}
