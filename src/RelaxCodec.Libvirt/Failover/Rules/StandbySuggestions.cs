namespace RelaxCodec.Libvirt.Rules;

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

    // A forgotten prefix, and capitals, are one slip each; else letters inserted, left out, replaced, and neighbours exchanged.
    private static int Distance(string written, string alias)
    {
        if (string.Equals(written, alias, StringComparison.OrdinalIgnoreCase) || alias == DeviceAlias.UserPrefix + written)
            return 1;
        int[] beforeLast = new int[alias.Length + 1];
        int[] last = [.. Enumerable.Range(0, alias.Length + 1)];
        int[] current = new int[alias.Length + 1];
        for (int i = 1; i <= written.Length; i++)
        {
            current[0] = i;
            for (int j = 1; j <= alias.Length; j++)
            {
                int replaced = last[j - 1] + (written[i - 1] == alias[j - 1] ? 0 : 1);
                current[j] = Math.Min(replaced, Math.Min(last[j], current[j - 1]) + 1);
                if (i > 1 && j > 1 && written[i - 1] == alias[j - 2] && written[i - 2] == alias[j - 1])
                    current[j] = Math.Min(current[j], beforeLast[j - 2] + 1);
            }

            (beforeLast, last, current) = (last, current, beforeLast);
        }

        return last[alias.Length];
    }
}
