using RelaxCodec.Libvirt;

namespace RelaxCodec.Cli;

/// <summary>The capabilities of a QEMU for programs. Names and order are a contract.</summary>
internal sealed record JsonCapabilities(string Version, string Package, string Architecture, bool Failover, IReadOnlyList<string> Capabilities)
{
    public static JsonCapabilities Of(QemuCapabilities capabilities) => new(
        (capabilities.Version with { Package = "" }).ToString(),
        capabilities.Version.Package,
        capabilities.Architecture,
        capabilities.HasFailover,
        [.. Enum.GetValues<QemuCapability>().Where(capabilities.Has).Select(QemuCapabilityName.Of)]);
}
