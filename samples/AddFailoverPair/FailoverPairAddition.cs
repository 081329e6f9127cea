using System.Globalization;
using System.Security.Cryptography;
using RelaxCodec.Libvirt;

namespace AddFailoverPair;

/// <summary>
/// Adds a failover pair to a domain: a virtio NIC on a bridge, and a PCI device of the host that carries its traffic while it is there.
/// </summary>
internal static class FailoverPairAddition
{
    /// <summary>Adds the pair. libvirt chooses where the two sit in the guest.</summary>
    /// <param name="domain">The domain.</param>
    /// <param name="bridge">The bridge of the host for the standby.</param>
    /// <param name="device">The device of the host that is the primary.</param>
    public static void AddTo(Domain domain, string bridge, PciAddress device)
    {
        Devices devices = domain.Devices ??= new Devices();
        string alias = FreeAlias(devices);
        // The guest joins the two by their address, so it is one.
        MacAddress mac = NewMac();
        devices.Interfaces.Add(new BridgeInterface
        {
            Mac = new InterfaceMac { Address = mac },
            Source = new BridgeSource { Bridge = bridge },
            Model = new InterfaceModel { Type = "virtio" },
            Teaming = new PersistentTeaming(),
            Alias = new DeviceAlias { Name = alias },
        });
        devices.Interfaces.Add(new HostdevInterface
        {
            Managed = true,
            Mac = new InterfaceMac { Address = mac },
            Source = new HostdevInterfaceSource { Address = new PciHostAddress { Location = { Address = device } } },
            Teaming = new TransientTeaming { Persistent = alias },
        });
    }

    // libvirt keeps aliases that begin with ua-, and takes no two that are the same.
    private static string FreeAlias(Devices devices)
    {
        HashSet<string> taken = [.. devices.All.Select(static device => device.Alias?.Name).OfType<string>()];
        return Enumerable.Range(0, int.MaxValue)
            .Select(static number => string.Create(CultureInfo.InvariantCulture, $"{DeviceAlias.UserPrefix}failover{number}"))
            .First(alias => !taken.Contains(alias));
    }

    // Of the range that is QEMU's.
    private static MacAddress NewMac()
    {
        byte[] random = RandomNumberGenerator.GetBytes(3);
        return MacAddress.TryParse($"52:54:00:{random[0]:x2}:{random[1]:x2}:{random[2]:x2}", out MacAddress mac)
            ? mac
            : throw new InvalidOperationException("A MAC address of six bytes is one.");
    }
}
