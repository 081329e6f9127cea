using System.Globalization;
using RelaxCodec.Libvirt;

namespace RelaxCodec.Cli;

/// <summary>What stands behind NICs on the host, each thing once.</summary>
internal sealed class SourceWords
{
    private readonly Dictionary<string, PictureSource> _shared = new(StringComparer.Ordinal);

    /// <summary>What stands behind a device; null for nothing that others could share.</summary>
    public PictureSource? Of(FailoverDevice device) => device.Interface switch
    {
        NetworkInterface when device.NetworkName is { } name => Shared($"network {name}", DetailOf(device.Network)),
        BridgeInterface { Source.Bridge: { } name } => Shared($"bridge {name}"),
        DirectInterface { Source.Device: { } name } => Shared($"host NIC {name}", "macvtap"),
        EthernetInterface { Target.Device: { } name } => Shared($"tap device {name}"),
        VdpaInterface { Source.Device: { } name } => Shared($"vDPA {name}"),
        VhostUserInterface { Source.Path: { } path } => Shared($"vhost-user {path}"),
        VdsInterface { Source: { } source } => Shared($"switch {source.SwitchId}"),
        InternalInterface { Source.Name: { } name } => Shared($"internal network {name}"),
        MulticastInterface { Source: { } source } => Shared($"multicast {Socket(source.Address, source.Port)}"),
        ClientInterface { Source: { } source } => Shared($"socket {Socket(source.Address, source.Port)}"),
        ServerInterface { Source: { } source } => Shared($"socket {Socket(source.Address, source.Port)}"),
        UdpInterface { Source: { } source } => Shared($"socket {Socket(source.Address, source.Port)}", "UDP"),
        // Each has one of its own.
        UserInterface => new PictureSource("user-mode network", ""),
        _ => null,
    };

    private PictureSource Shared(string title, string detail = "")
    {
        title = ProblemText.OneLine(title);
        if (!_shared.TryGetValue(title, out PictureSource? source))
            _shared[title] = source = new PictureSource(title, ProblemText.OneLine(detail));
        return source;
    }

    private static string DetailOf(Network? network)
    {
        if (network is null)
            return "not given";
        string? device = network.Forward?.PhysicalFunction?.Device ?? network.Forward?.Device ?? network.Bridge?.Name;
        string mode = network.Forward switch
        {
            null => "isolated",
            { Mode: ForwardMode.Hostdev } => "pool of host devices",
            // libvirt's default.
            { Mode: null } => "nat",
            { Mode: { } known } => known.ToString().ToLowerInvariant(),
        };
        return device is null ? mode : $"{mode}, {device}";
    }

    private static string Socket(string? address, int port) => string.Create(CultureInfo.InvariantCulture, $"{address}:{port}");
}
