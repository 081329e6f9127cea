using RelaxCodec.Libvirt;

namespace RelaxCodec.Cli;

/// <summary>The capabilities of a QEMU for programs. Names and order are a contract.</summary>
internal sealed record JsonCapabilities(string File, string Qemu, string Architecture, IReadOnlyList<string> Flags, string Package)
{
    public static JsonCapabilities Of(string file, QemuCapabilities capabilities) => new(
        file,
        (capabilities.Version with { Package = "" }).ToString(),
        capabilities.Architecture,
        [.. Enum.GetValues<QemuCapability>().Where(capabilities.Has).Select(QemuCapabilityName.Of)],
        capabilities.Version.Package);
}
