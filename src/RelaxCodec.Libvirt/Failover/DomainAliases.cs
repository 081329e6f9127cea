namespace RelaxCodec.Libvirt.Failover;

/// <summary>The aliases of all devices of a domain, in document order.</summary>
internal sealed class DomainAliases
{
    private readonly Dictionary<string, AliasHolder> _first = [];
    private readonly Dictionary<string, FailoverDevice> _interfaces = [];

    /// <param name="list">The devices of the domain.</param>
    public DomainAliases(DeviceList list)
    {
        IEnumerable<AliasHolder> holders = list.Devices.Where(device => device.Alias is { Length: > 0 })
            .Select(device => new AliasHolder(device));
        Holders = [.. holders.Concat(list.Others).OrderBy(holder => holder.Line).ThenBy(holder => holder.Column)];
        foreach (AliasHolder holder in Holders)
        {
            _first.TryAdd(holder.Alias, holder);
            if (holder.Device is not { Interface: not null } device)
                continue;
            if (!_interfaces.TryGetValue(holder.Alias, out FailoverDevice? other) || (device.IsStandby && !other.IsStandby))
                _interfaces[holder.Alias] = device;
        }
    }

    private DomainAliases() => Holders = [];

    /// <summary>The aliases of a document without a domain.</summary>
    public static DomainAliases None { get; } = new();

    /// <summary>The devices that have an alias.</summary>
    public IReadOnlyList<AliasHolder> Holders { get; }

    /// <summary>The interface with an alias; of several the first that is a standby, else the first.</summary>
    public FailoverDevice? FindInterface(string alias) => _interfaces.GetValueOrDefault(alias);

    /// <summary>The first device with an alias, whatever it is.</summary>
    public AliasHolder? Find(string alias) => _first.GetValueOrDefault(alias);
}
