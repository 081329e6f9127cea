using System.Runtime.InteropServices;

namespace RelaxCodec.Libvirt.Acceptance;

/// <summary>What of a domain decides how its devices are judged.</summary>
/// <param name="root">The <c>domain</c> element; null where a device stands alone, and nobody knows which driver will get it.</param>
internal sealed class DomainItem(WrittenElement? root)
{
    private readonly WrittenElement? _os = root?.Child("os");

    /// <summary>The element; null where a device stands alone.</summary>
    public WrittenElement? Element { get; } = root;

    /// <summary>
    /// Whether this is what libvirt printed of a running domain. It says more there than it takes back: aliases, names of taps, ids of
    /// ports.
    /// </summary>
    public bool IsRunning => Element?["id"] is not null;

    /// <summary>Whether the QEMU driver gets it, the only one that judges what QEMU can do (<c>qemu_validate.c</c>).</summary>
    public bool IsForQemu => Element?.Token("type") is "qemu" or "kvm" or "hvf";

    /// <summary>Whether the QEMU driver may get it: it does, or nobody knows.</summary>
    public bool MayBeForQemu => Element is null || IsForQemu;

    /// <summary>Whether it boots like a PC: libvirt judges the boot order of no other.</summary>
    public bool IsHvm => _os?.Child("type") is { } type && WrittenAttribute.Collapse(type.Text) == "hvm";

    /// <summary>Whether <c>&lt;os&gt;</c> says what to boot from.</summary>
    public bool HasBootDevices => _os?.Child("boot") is not null;

    /// <summary>Whether it has a display.</summary>
    public bool HasGraphics => DevicesNamed("graphics").Count > 0;

    /// <summary>
    /// Whether another process can have its memory, all of it (<c>qemuValidateDomainDefVhostUserRequireSharedMemory</c>).
    /// </summary>
    public bool HasSharedMemory
    {
        get
        {
            bool isShared = Element?.Child("memoryBacking")?.Child("access")?.Token("mode") == "shared";
            WrittenElement[] cells = [.. Element?.Child("cpu")?.Child("numa")?.ChildrenNamed("cell") ?? []];
            return cells.Length == 0
                ? isShared
                : Array.TrueForAll(cells, cell => cell.Token("memAccess") is { } access ? access == "shared" : isShared);
        }
    }

    /// <summary>
    /// Its words and numbers that libvirt does not take as they are written, but for those of interfaces and host devices.
    /// </summary>
    public IReadOnlyList<DomainValueFault> ValueFaults => field ??= Element is null ? [] : DomainValues.FaultsOf(Element);

    /// <summary>All of its devices.</summary>
    public IReadOnlyList<WrittenElement> Devices => Element?.Child("devices")?.Children ?? [];

    private Dictionary<string, List<WrittenElement>> ByName
    {
        get
        {
            if (field is not null)
                return field;
            field = [];
            foreach (WrittenElement device in Devices)
            {
                ref List<WrittenElement>? named = ref CollectionsMarshal.GetValueRefOrAddDefault(field, device.Name, out _);
                (named ??= []).Add(device);
            }

            return field;
        }
    }

    /// <summary>The devices of a name, in document order.</summary>
    public IReadOnlyList<WrittenElement> DevicesNamed(string name) => ByName.GetValueOrDefault(name) ?? (IReadOnlyList<WrittenElement>)[];
}
