using System.Globalization;

namespace RelaxCodec.Oracles;

/// <summary>
/// Does with the devices of a q35 or pc what a guest's drivers would, over QEMU's qtest protocol, while no guest runs: finds the virtio
/// NICs, negotiates failover with them, and gives up the device that QEMU asks for. docs/specs/acpi_pci_hotplug in QEMU and section 4.1 of
/// virtio 1.1 have the registers.
/// </summary>
public sealed class QtestGuest : IDisposable
{
    private const int ConfigurationAddress = 0xcf8;
    private const int ConfigurationData = 0xcfc;

    // PCI hotplug by ACPI, as a q35 has it.
    private const int PciDown = 0xcc4;
    private const int PciEject = 0xcc8;
    private const int BusSelector = 0xcd0;
    private const int HotplugBuses = 32;

    private const int CapabilityPointer = 0x34;
    private const int BusNumbers = 0x18;
    private const int HeaderType = 0x0e;
    private const uint VirtioVendor = 0x1af4;
    private const uint NoDevice = 0xffffffff;

    // VIRTIO_F_VERSION_1 and VIRTIO_NET_F_STANDBY, bits 32 and 62.
    private const uint HighFeatures = (1u << 0) | (1u << 30);

    private readonly UnixLines _lines;
    private uint _lastBus;

    /// <summary>Connects.</summary>
    public QtestGuest(QemuProcess qemu) => _lines = new UnixLines(qemu.GuestSocketPath);

    /// <summary>Finds every virtio NIC, behind root ports and bridges too, and says that the guest knows failover.</summary>
    public void NegotiateFailover()
    {
        foreach ((uint bus, uint slot) in Find(0))
            Negotiate(bus, slot);
    }

    /// <summary>Gives up the device that QEMU asks for, as a guest does when it has unplugged it.</summary>
    /// <returns>Whether there was one.</returns>
    public bool Eject()
    {
        for (uint bus = 0; bus < HotplugBuses; bus++)
        {
            Out(BusSelector, bus, 4);
            uint slots = In(PciDown, 4);
            if (slots == 0)
                continue;
            Out(PciEject, slots, 4);
            return true;
        }

        return false;
    }

    /// <inheritdoc/>
    public void Dispose() => _lines.Dispose();

    private IEnumerable<(uint Bus, uint Slot)> Find(uint bus)
    {
        for (uint slot = 0; slot < 32; slot++)
        {
            uint id = Read(bus, slot, 0, 4);
            if (id == NoDevice)
                continue;
            if ((Read(bus, slot, HeaderType, 1) & 0x7f) == 1)
            {
                uint below = ++_lastBus;
                // What is further below is found before its bridge knows how far its buses go.
                Write(bus, slot, BusNumbers, bus | (below << 8) | (0xffu << 16), 4);
                foreach ((uint, uint) found in Find(below))
                    yield return found;
                Write(bus, slot, BusNumbers, bus | (below << 8) | (_lastBus << 16), 4);
            }
            else if ((id & 0xffff) == VirtioVendor)
            {
                yield return (bus, slot);
            }
        }
    }

    private void Negotiate(uint bus, uint slot)
    {
        var capabilities = new Dictionary<uint, uint>();
        for (uint at = Read(bus, slot, CapabilityPointer, 1); at != 0; at = Read(bus, slot, at + 1, 1))
        {
            if (Read(bus, slot, at, 1) == 9)
                capabilities[Read(bus, slot, at + 3, 1)] = at;
        }

        (uint common, uint window) = (capabilities[1], capabilities[5]);
        uint bar = Read(bus, slot, common + 4, 1);
        uint start = Read(bus, slot, common + 8, 4);

        // The window in configuration space reaches the registers without a mapped BAR.
        void Set(uint register, uint value, uint length)
        {
            Write(bus, slot, window + 4, bar, 1);
            Write(bus, slot, window + 8, start + register, 4);
            Write(bus, slot, window + 12, length, 4);
            Write(bus, slot, window + 16, value, (int)length);
        }

        const uint Status = 20;
        Set(Status, 0, 1);
        Set(Status, 1 | 2, 1);
        Set(8, 1, 4);
        Set(12, HighFeatures, 4);
        Set(Status, 1 | 2 | 8, 1);
    }

    private uint Read(uint bus, uint slot, uint register, int length)
    {
        Select(bus, slot, register);
        return In(ConfigurationData + (int)(register & 3), length);
    }

    private void Write(uint bus, uint slot, uint register, uint value, int length)
    {
        Select(bus, slot, register);
        Out(ConfigurationData + (int)(register & 3), value, length);
    }

    private void Select(uint bus, uint slot, uint register) =>
        Out(ConfigurationAddress, 0x80000000 | (bus << 16) | (slot << 11) | (register & 0xfc), 4);

    private void Out(int port, uint value, int length) =>
        Ask(string.Create(CultureInfo.InvariantCulture, $"out{Suffix(length)} 0x{port:x} 0x{value:x}"));

    private uint In(int port, int length)
    {
        string answer = Ask(string.Create(CultureInfo.InvariantCulture, $"in{Suffix(length)} 0x{port:x}"));
        return uint.Parse(
            answer.AsSpan(answer.IndexOf("0x", StringComparison.Ordinal) + 2), NumberStyles.HexNumber, CultureInfo.InvariantCulture);
    }

    private static char Suffix(int length) => length switch { 1 => 'b', 2 => 'w', _ => 'l' };

    private string Ask(string command)
    {
        _lines.Write(command);
        string answer = _lines.Read();
        while (answer.StartsWith("IRQ ", StringComparison.Ordinal))
            answer = _lines.Read();
        return answer.StartsWith("OK", StringComparison.Ordinal)
            ? answer
            : throw new InvalidOperationException($"QEMU answers '{command}' with '{answer}'.");
    }
}
