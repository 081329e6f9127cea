namespace RelaxCodec.Libvirt.Failover;

/// <summary>The standbys that a primary may have meant when it wrote something else.</summary>
internal sealed class StandbySuggestions(FailoverPairs pairs)
{
    // More standbys than a machine has slots for, or an alias that nobody types, are no work of a slip.
    private const int MaxStandbys = 64;
    private const int MaxLength = 128;

    private readonly HashSet<string> _named = [.. pairs.Devices.SelectMany(device => device.StandbyAliases)];
    private readonly FailoverDevice[] _standbys =
    [
        .. pairs.Devices
            .Where(device => device is { IsStandby: true, Interface: not null, Alias.Length: > 0 and <= MaxLength })
            .Take(MaxStandbys),
    ];

    /// <summary>
    /// The standby whose alias is nearest to what was written, if it is near; of equally near ones first one that nobody names.
    /// </summary>
    public FailoverDevice? For(string written)
    {
        if (written.Length > MaxLength)
            return null;
        return _standbys
            .Select(device => (Device: device, Distance: Distance(written, device.Alias!)))
            .Where(candidate => candidate.Distance <= Math.Max(1, written.Length / 4))
            .OrderBy(candidate => candidate.Distance)
            .ThenBy(candidate => _named.Contains(candidate.Device.Alias!))
            .Select(candidate => candidate.Device)
            .FirstOrDefault();
    }

    /// <summary>The standbys that a primary may have meant which names none: the nearest, else all that nobody names.</summary>
    public IEnumerable<FailoverDevice> MeantBy(FailoverPair pair) =>
        For(pair.StandbyAlias) is { } nearest ? [nearest] : _standbys.Where(standby => !_named.Contains(standby.Alias!));

    /// <summary>The standby whose alias is one slip away from what was written, if there is exactly one.</summary>
    public FailoverDevice? OnlyOneSlipFrom(string written) =>
        written.Length <= MaxLength && _standbys.Length < MaxStandbys
        && _standbys.Where(standby => Distance(written, standby.Alias!) == 1).Take(2).ToArray() is [var only]
            ? only
            : null;

    // A forgotten prefix, and capitals, are one slip each.
    private static int Distance(string written, string alias) =>
        string.Equals(written, alias, StringComparison.OrdinalIgnoreCase) || alias == DeviceAlias.UserPrefix + written
            ? 1
            : ProblemText.Distance(written, alias);
}
