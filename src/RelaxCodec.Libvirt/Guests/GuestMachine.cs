using RelaxCodec.Libvirt.Acceptance;

namespace RelaxCodec.Libvirt;

/// <summary>
/// The machine that a domain asks for, as libvirt's QEMU driver understands it: its kind, its controllers, where devices sit on it, and the
/// NIC that it has by default. What libvirt adds by itself is not there. An architecture that is not written is the only one with such a
/// machine; what cannot be told apart counts as x86.
/// </summary>
internal sealed class GuestMachine
{
    private static readonly Place OnVirtioMmio = new("virtio-mmio", 0, 0);

    private readonly Architecture? _architecture;
    private readonly string _type;
    private readonly XmlRelease? _release;
    private readonly IEnumerable<GuestController> _controllers;
    private readonly IEnumerable<Place> _places;

    private GuestMachine(
        Architecture? architecture, string? type, XmlRelease? release, IEnumerable<GuestController> controllers, IEnumerable<Place> places)
    {
        _architecture = architecture;
        _type = type ?? "";
        _release = release;
        _controllers = controllers;
        _places = places;
    }

    /// <summary>Whether it is a PC, of 32 or 64 bits, or nobody can tell.</summary>
    public bool IsX86 => _architecture is null or Architecture.X64 or Architecture.I686;

    /// <summary>Whether it is a PC by its architecture or the name of its machine.</summary>
    public bool IsCertainlyX86 =>
        _architecture is Architecture.X64 or Architecture.I686
        || (_architecture is null && (IsVersionOf(_type, "pc") || IsVersionOf(_type, "q35") || IsVersionOf(_type, "microvm")));

    /// <summary>Whether it is the PC with PCI Express.</summary>
    public bool IsQ35 => IsX86 && (_type == "q35" || _type.StartsWith("pc-q35", StringComparison.Ordinal));

    /// <summary>Whether it is the PC without PCI Express.</summary>
    public bool IsI440Fx => IsX86 && (_type == "pc" || _type.StartsWith("pc-i440fx", StringComparison.Ordinal));

    /// <summary>Whether it is an ARM, of 32 or 64 bits.</summary>
    public bool IsArm => _architecture is Architecture.Armv6L or Architecture.Armv7L or Architecture.AArch64;

    /// <summary>Whether it is a RISC-V, of 32 or 64 bits.</summary>
    public bool IsRiscV => _architecture is Architecture.RiscV32 or Architecture.RiscV64;

    /// <summary>Whether it is a LoongArch.</summary>
    public bool IsLoongArch => _architecture is Architecture.LoongArch64;

    /// <summary>Whether it is the generic machine of ARM, RISC-V or LoongArch.</summary>
    public bool IsVirt => (_architecture is null || HasVirt(_architecture)) && IsVersionOf(_type, "virt");

    /// <summary>Whether it is the board of ARM that has a conventional PCI bus.</summary>
    public bool IsVersatilePb => _type == "versatilepb";

    /// <summary>Whether it is one of the boards of ARM that have virtio-mmio and no PCI.</summary>
    public bool IsVersatileExpress => IsArm && _type.StartsWith("vexpress-", StringComparison.Ordinal);

    /// <summary>Whether it is a PowerPC.</summary>
    public bool IsPowerPc => _architecture is Architecture.Ppc or Architecture.Ppc64 or Architecture.Ppc64Le;

    /// <summary>Whether it is the machine of a PowerPC guest on PAPR.</summary>
    public bool IsPSeries => IsVersionOf(_type, "pseries");

    /// <summary>Whether it is an IBM Z, which alone has zPCI and channel devices.</summary>
    public bool IsS390 => _architecture is Architecture.S390 or Architecture.S390X;

    /// <summary>Whether it is certainly no IBM Z.</summary>
    public bool IsNotS390 => !IsS390 && (_architecture is not null || _type.Length > 0);

    /// <summary>Whether the root of its PCI buses is <c>pcie-root</c>: the one written, else what libvirt adds to such a machine.</summary>
    public bool IsExpress => Controller("pci", 0)?.Model switch
    {
        "pcie-root" => true,
        "pci-root" => false,
        _ => HasExpressRoot,
    };

    /// <summary>Whether some device sits on virtio-mmio.</summary>
    public bool UsesVirtioMmio => Places.Contains(OnVirtioMmio);

    // Mirrors qemuDomainDefAddDefaultDevices.
    private bool HasExpressRoot => IsQ35 || IsVirt;

    private Dictionary<(string Type, ulong Index), GuestController> Controllers => field ??= FindControllers();

    private HashSet<Place> Places => field ??= [.. _places];

    /// <summary>The machine of a domain that was read.</summary>
    /// <param name="domain">The domain.</param>
    /// <param name="release">The release of libvirt; null for the newest.</param>
    /// <param name="emulated">What QEMU emulates, where the domain does not tell its architecture; null if that is not known.</param>
    public static GuestMachine Of(Domain domain, XmlRelease? release = null, Architecture? emulated = null)
    {
        OsType? os = domain.Os?.Type;
        Devices devices = domain.Devices ?? new Devices();
        return new GuestMachine(
            os?.Arch ?? ArchitectureOf(os?.Machine ?? "", emulated),
            os?.Machine,
            release,
            devices.Controllers.Select(GuestController.Of),
            devices.All.OfType<IAddressedDevice>().Select(device => PlaceOf(device.Address)).OfType<Place>());
    }

    /// <summary>The machine of a domain as it was written.</summary>
    /// <param name="domain">The element; null where a device stands alone, and nobody knows its machine.</param>
    /// <param name="release">The release of libvirt; null for the newest.</param>
    public static GuestMachine Of(WrittenElement? domain, XmlRelease? release)
    {
        WrittenElement? os = domain?.Child("os")?.Child("type");
        string type = os?.Token("machine") ?? "";
        WrittenElement[] devices = domain?.Child("devices")?.Children ?? [];
        return new GuestMachine(
            (os?.Token("arch") is { } name ? ArchitectureLiterals.Parse(name) : null) ?? ArchitectureOf(type, emulated: null),
            type,
            release,
            devices.Where(device => device.Name == Libvirt.Controller.ElementName).Select(GuestController.Of),
            devices.Select(PlaceOf).OfType<Place>());
    }

    /// <summary>A controller; null if none is written for that index.</summary>
    /// <param name="type">What it controls: <c>pci</c>, <c>usb</c>.</param>
    /// <param name="index">Its index, which is the number of a PCI controller's bus.</param>
    public GuestController? Controller(string type, ulong index) => Controllers.GetValueOrDefault((type, index));

    /// <summary>
    /// The model of the controller that a PCI bus hangs on: as written, else as libvirt adds it; null where that depends on more.
    /// </summary>
    public string? PciModel(ulong bus) =>
        Controller("pci", bus)?.Model
        ?? (bus == 0 && HasExpressRoot ? "pcie-root"
            : bus == 0 || IsPSeries ? "pci-root"
            : null);

    /// <summary>The first conventional bridge on the way from a PCI bus to the root; null if there is none.</summary>
    public GuestController? ConventionalBridgeAbove(ulong bus)
    {
        // A broken document may go round in circles.
        var seen = new HashSet<ulong>();
        ulong? at = bus;
        while (at is { } next && seen.Add(next) && Controller("pci", next) is { } controller)
        {
            if (controller.IsConventionalBridge)
                return controller;
            at = controller.Bus;
        }

        return null;
    }

    /// <summary>Whether some device is another function than 0 of a PCI slot: libvirt's <c>virDomainPCIAddressSetAllMulti</c>.</summary>
    public bool HasSeveralFunctions(ulong bus, ulong slot) => Places.Contains(new Place("pci", bus, slot));

    /// <summary>
    /// The NIC that libvirt emulates for an interface without <c>&lt;model&gt;</c> (<c>qemuDomainDefaultNetModel</c>). On most machines it
    /// takes the first that QEMU has of rtl8139, e1000 and virtio; every QEMU that has virtio-net on these has rtl8139 or e1000 too,
    /// unless it was built without on purpose, so none of them counts as virtio.
    /// </summary>
    /// <param name="interfaceType">The type of the interface.</param>
    public string DefaultNicModel(string interfaceType) => interfaceType switch
    {
        // The only model that QEMU lets sit on vDPA.
        "vdpa" => "virtio",
        "vhostuser" when !(_release < LibvirtChanges.VhostUserPasst) => "virtio",
        _ when IsS390 || IsVirt => "virtio",
        _ when IsVersatilePb => "smc91c111",
        _ when IsArm => "lan9118",
        _ => "rtl8139",
    };

    /// <inheritdoc cref="DefaultNicModel(string)"/>
    /// <param name="device">The interface.</param>
    public string DefaultNicModel(Interface device) =>
        DefaultNicModel(device switch { VdpaInterface => "vdpa", VhostUserInterface => "vhostuser", _ => "" });

    private static bool IsVersionOf(string type, string name) =>
        type.StartsWith(name, StringComparison.Ordinal) && (type.Length == name.Length || type[name.Length] == '-');

    private static bool HasVirt(Architecture? architecture) => architecture is Architecture.Armv6L or Architecture.Armv7L
        or Architecture.AArch64 or Architecture.RiscV32 or Architecture.RiscV64 or Architecture.LoongArch64;

    // A QEMU that does not have the machine says nothing of it.
    private static Architecture? ArchitectureOf(string type, Architecture? emulated) =>
        type.StartsWith("s390", StringComparison.Ordinal) ? Architecture.S390X
        : type == "versatilepb" || type.StartsWith("vexpress-", StringComparison.Ordinal) ? Architecture.Armv7L
        : IsVersionOf(type, "pseries") ? Architecture.Ppc64
        : IsVersionOf(type, "virt") && !HasVirt(emulated) ? null
        : emulated;

    // One without an index gets the first of its type that no other has (virDomainAssignControllerIndexes).
    private Dictionary<(string Type, ulong Index), GuestController> FindControllers()
    {
        var found = new Dictionary<(string, ulong), GuestController>();
        ILookup<bool, GuestController> controllers =
            _controllers.ToLookup(controller => controller.Index is not null);
        foreach (GuestController controller in controllers[true])
            found.TryAdd((controller.Type, controller.Index!.Value), controller);
        var free = new Dictionary<string, ulong>();
        foreach (GuestController controller in controllers[false])
        {
            ulong index = free.GetValueOrDefault(controller.Type);
            while (!found.TryAdd((controller.Type, index), controller))
                index++;
            free[controller.Type] = index + 1;
        }

        return found;
    }

    private static Place? PlaceOf(WrittenElement device) =>
        device.Child("address") is not { } address ? null
        : address["type"]?.Value == "virtio-mmio" ? OnVirtioMmio
        : address["type"]?.Value == "pci" && GuestController.NumberOf(address, "function") is > 0
            ? new Place("pci", GuestController.NumberOf(address, "bus") ?? 0, GuestController.NumberOf(address, "slot") ?? 0)
        : null;

    private static Place? PlaceOf(DeviceAddress? address) => address switch
    {
        VirtioMmioAddress => OnVirtioMmio,
        PciDeviceAddress { Place: { Function: > 0 } at } => new Place("pci", at.Bus, at.Slot),
        _ => null,
    };

    // Where a device sits that decides about others: on virtio-mmio, or at another function than 0 of a PCI slot.
    private readonly record struct Place(string Type, ulong Bus, ulong Slot);
}
