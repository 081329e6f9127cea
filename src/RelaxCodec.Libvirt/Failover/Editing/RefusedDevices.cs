namespace RelaxCodec.Libvirt.Failover;

/// <summary>
/// The devices that a conversion leaves alone. Half a converted pair would be worse than none: a device takes its partners along.
/// </summary>
internal sealed class RefusedDevices(FailoverPairs pairs, FailoverDialect to)
{
    private readonly Dictionary<FailoverDevice, string> _reasons = [];

    /// <summary>Why they are left alone: an entry for each that the conversion would have changed.</summary>
    public IReadOnlyList<FailoverNote> Reasons =>
    [
        .. from device in pairs.Devices
           where DialectEdits.Speaks(device, to) && Contains(device)
           select new FailoverNote(device.Place, _reasons[device]),
    ];

    public bool Contains(FailoverDevice device) => _reasons.ContainsKey(device);

    public void Add(FailoverDevice device, string reason) => _reasons.TryAdd(device, reason);

    /// <summary>Adds every device whose partner is there, or may be, or that names an interface which cannot be read.</summary>
    public void AddPartners(StandbySuggestions suggestions)
    {
        foreach (FailoverPair pair in pairs.Pairs.Where(pair => pair.Standby is null && Contains(pair.Primary)))
        {
            foreach (FailoverDevice standby in suggestions.MeantBy(pair))
                Add(standby, $"the primary {pair.Primary.Place.InWords} names no standby, and may have meant this one");
        }

        int count;
        do
        {
            count = _reasons.Count;
            foreach (FailoverPair pair in pairs.Pairs)
            {
                if (pair.Standby is not { } standby)
                    Add(pair.Primary, $"the interface '{pair.StandbyAlias}' that it names cannot be read");
                else if (Contains(standby))
                    Add(pair.Primary, $"its standby {standby.Place.InWords} is left alone");
                else if (Contains(pair.Primary))
                    Add(standby, $"its primary {pair.Primary.Place.InWords} is left alone");
            }
        }
        while (_reasons.Count > count);
    }
}
