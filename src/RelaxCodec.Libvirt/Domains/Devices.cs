namespace RelaxCodec.Libvirt;

/// <summary>The devices of a domain.</summary>
[Element("devices"), FullEndElement]
public sealed partial class Devices
{
    /// <summary>The absolute path of the hypervisor's program; libvirt finds one if absent.</summary>
    [Element("emulator"), Data<AbsoluteFilePath>]
    public string? Emulator { get; set; }

    /// <summary>The disks, floppies and CD drives.</summary>
    public List<Disk> Disks { get; } = [];

    /// <summary>What buses of the guest hang on.</summary>
    public List<Controller> Controllers { get; } = [];

    /// <summary>What a lock manager holds for the domain while it runs.</summary>
    [Since("0.9.5")]
    public List<Lease> Leases { get; } = [];

    /// <summary>Folders of the host that the guest mounts.</summary>
    public List<Filesystem> Filesystems { get; } = [];

    /// <summary>The network interfaces.</summary>
    public List<Interface> Interfaces { get; } = [];

    /// <summary>The smart card readers.</summary>
    [Since("0.8.8")]
    public List<Smartcard> Smartcards { get; } = [];

    /// <summary>The serial ports.</summary>
    public List<SerialPort> SerialPorts { get; } = [];

    /// <summary>The parallel ports.</summary>
    public List<ParallelPort> ParallelPorts { get; } = [];

    /// <summary>The consoles; the first one may be the first serial port once more.</summary>
    public List<GuestConsole> Consoles { get; } = [];

    /// <summary>Channels between the host and a program in the guest.</summary>
    public List<GuestChannel> Channels { get; } = [];

    /// <summary>Mice, keyboards, tablets and input devices of the host.</summary>
    public List<InputDevice> Inputs { get; } = [];

    /// <summary>The trusted platform modules.</summary>
    [Since("1.0.5")]
    public List<Tpm> Tpms { get; } = [];

    /// <summary>How the display is seen on the host or over the network.</summary>
    public List<Graphics> Graphics { get; } = [];

    /// <summary>The sound cards.</summary>
    public List<Sound> Sounds { get; } = [];

    /// <summary>What plays on the host what the sound cards play.</summary>
    [Since("7.2.0")]
    public List<Audio> Audios { get; } = [];

    /// <summary>The graphics cards.</summary>
    public List<Video> Videos { get; } = [];

    /// <summary>The devices of the host that are assigned to the guest.</summary>
    public List<Hostdev> Hostdevs { get; } = [];

    /// <summary>USB devices that come over a character device.</summary>
    [Since("0.9.5")]
    public List<RedirectedDevice> RedirectedDevices { get; } = [];

    /// <summary>Which USB devices may be redirected.</summary>
    [Since("1.0.1")]
    public List<RedirectionFilter> RedirectionFilters { get; } = [];

    /// <summary>The USB hubs.</summary>
    [Since("0.9.5")]
    public List<UsbHub> Hubs { get; } = [];

    /// <summary>The watchdogs, which act when the guest hangs.</summary>
    [AtMostOne(Until = "9.1.0")]
    public List<Watchdog> Watchdogs { get; } = [];

    /// <summary>The balloon, by which memory is taken from the guest and given back; libvirt adds one if absent.</summary>
    public MemoryBalloon? MemoryBalloon { get; set; }

    /// <summary>The sources of randomness.</summary>
    [Since("1.0.3")]
    public List<Rng> RandomGenerators { get; } = [];

    /// <summary>The NVRAM of a PowerPC guest.</summary>
    [Since("1.0.5")]
    public NvramDevice? Nvram { get; set; }

    /// <summary>How the guest tells that it panicked.</summary>
    [Since("1.2.1")]
    public List<PanicDevice> Panics { get; } = [];

    /// <summary>Memory that guests share with each other or with the host.</summary>
    [Since("1.2.10")]
    public List<SharedMemory> SharedMemories { get; } = [];

    /// <summary>The memory modules.</summary>
    [Since("1.2.14")]
    public List<MemoryDevice> MemoryDevices { get; } = [];

    /// <summary>The cryptographic devices.</summary>
    [Since("9.1.0")]
    public List<CryptoDevice> CryptoDevices { get; } = [];

    /// <summary>The IOMMUs.</summary>
    [AtMostOne(Until = "11.10.0"), Since("2.1.0")]
    public List<IommuDevice> Iommus { get; } = [];

    /// <summary>The sockets between the guest and its host.</summary>
    [Since("4.4.0")]
    public Vsock? Vsock { get; set; }

    /// <summary>Where the guest stores the records of its crashes.</summary>
    [Since("10.6.0")]
    public Pstore? Pstore { get; set; }

    /// <summary>All devices that can have an alias, in the order in which libvirt prints them.</summary>
    [Ignore]
    public IEnumerable<IDevice> All
    {
        get
        {
            foreach ((_, IXmlNode node) in Nodes)
            {
                if (node is IDevice device)
                    yield return device;
            }
        }
    }

    /// <summary>All devices with the names of their elements, in the order in which libvirt prints them.</summary>
    internal IEnumerable<(string Name, IXmlNode Node)> Nodes
    {
        get
        {
            foreach (Disk it in Disks)
                yield return (Disk.ElementName, it);
            foreach (Controller it in Controllers)
                yield return (Controller.ElementName, it);
            foreach (Lease it in Leases)
                yield return (Lease.ElementName, it);
            foreach (Filesystem it in Filesystems)
                yield return (Filesystem.ElementName, it);
            foreach (Interface it in Interfaces)
                yield return (Interface.ElementName, it);
            foreach (Smartcard it in Smartcards)
                yield return (Smartcard.ElementName, it);
            foreach (SerialPort it in SerialPorts)
                yield return (SerialPort.ElementName, it);
            foreach (ParallelPort it in ParallelPorts)
                yield return (ParallelPort.ElementName, it);
            foreach (GuestConsole it in Consoles)
                yield return (GuestConsole.ElementName, it);
            foreach (GuestChannel it in Channels)
                yield return (GuestChannel.ElementName, it);
            foreach (InputDevice it in Inputs)
                yield return (InputDevice.ElementName, it);
            foreach (Tpm it in Tpms)
                yield return (Tpm.ElementName, it);
            foreach (Graphics it in Graphics)
                yield return (Libvirt.Graphics.ElementName, it);
            foreach (Sound it in Sounds)
                yield return (Sound.ElementName, it);
            foreach (Audio it in Audios)
                yield return (Audio.ElementName, it);
            foreach (Video it in Videos)
                yield return (Video.ElementName, it);
            foreach (Hostdev it in Hostdevs)
                yield return (Hostdev.ElementName, it);
            foreach (RedirectedDevice it in RedirectedDevices)
                yield return (RedirectedDevice.ElementName, it);
            foreach (RedirectionFilter it in RedirectionFilters)
                yield return (RedirectionFilter.ElementName, it);
            foreach (UsbHub it in Hubs)
                yield return (UsbHub.ElementName, it);
            foreach (Watchdog it in Watchdogs)
                yield return (Watchdog.ElementName, it);
            if (MemoryBalloon is not null)
                yield return (MemoryBalloon.ElementName, MemoryBalloon);
            foreach (Rng it in RandomGenerators)
                yield return (Rng.ElementName, it);
            if (Nvram is not null)
                yield return (NvramDevice.ElementName, Nvram);
            foreach (PanicDevice it in Panics)
                yield return (PanicDevice.ElementName, it);
            foreach (SharedMemory it in SharedMemories)
                yield return (SharedMemory.ElementName, it);
            foreach (MemoryDevice it in MemoryDevices)
                yield return (MemoryDevice.ElementName, it);
            foreach (CryptoDevice it in CryptoDevices)
                yield return (CryptoDevice.ElementName, it);
            foreach (IommuDevice it in Iommus)
                yield return (IommuDevice.ElementName, it);
            if (Vsock is not null)
                yield return (Vsock.ElementName, Vsock);
            if (Pstore is not null)
                yield return (Pstore.ElementName, Pstore);
        }
    }
}
