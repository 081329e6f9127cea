namespace RelaxCodec.Libvirt.Failover;

/// <summary>The networks that were given, by name.</summary>
internal sealed class KnownNetworks
{
    private readonly Dictionary<string, Network> _byName = [];

    public KnownNetworks(IEnumerable<Network> networks)
    {
        foreach (Network network in networks)
        {
            // A document that lacks its <name> is read all the same.
            if (network.Name is { } name)
                _byName[name] = network;
        }
    }

    public Network? Find(string? name) => name is null ? null : _byName.GetValueOrDefault(name);
}
