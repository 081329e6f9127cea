namespace RelaxCodec.Libvirt.Failover;

/// <summary>One round of corrections of a text.</summary>
internal sealed class PairFixes
{
    private readonly FailoverPairs _pairs;
    private readonly ElementEdits _edits;
    private readonly List<FailoverNote> _changes = [];
    private readonly StandbySuggestions _suggestions;
    private readonly HashSet<(string Id, string Path)> _errors;

    public PairFixes(string text, FailoverPairs pairs)
    {
        _pairs = pairs;
        var findings = new Findings(pairs);
        _errors = [.. findings.Run(RuleOrder.All)
            .Where(problem => problem.Severity == ProblemSeverity.Error)
            .Select(problem => (problem.Id, problem.Path))];
        _suggestions = findings.Suggestions;
        _edits = new ElementEdits(text);
    }

    /// <summary>What was corrected.</summary>
    public IReadOnlyList<FailoverNote> Changes => _changes;

    public string Apply() => _edits.Apply();

    /// <summary>
    /// FO003: an alias that is one slip away from that of exactly one standby, which nobody else names or may have meant.
    /// </summary>
    public bool CorrectAliasesNamed()
    {
        var slips =
            from pair in _pairs.Pairs
            where pair.Standby is null && _errors.Contains(("FO003", pair.Primary.PrimaryPlace!.Value.Path))
            let standby = _suggestions.OnlyOneSlipFrom(pair.StandbyAlias)
            where standby is not null && !_pairs.Devices.Any(device => device.StandbyAliases.Contains(standby.Alias!))
            group pair by standby;
        foreach (IGrouping<FailoverDevice, FailoverPair> slip in slips.Where(slip => slip.Count() == 1))
        {
            FailoverPair pair = slip.Single();
            if (Find(slip.Key.AliasElement, "name") is not { } alias)
                continue;
            foreach (WrittenAttribute named in References(pair.Primary, pair.StandbyAlias))
            {
                _edits.SetValue(named, alias);
                Changed(
                    "FO003",
                    pair.Primary.PrimaryPlace!.Value,
                    $"'{pair.StandbyAlias}' is '{slip.Key.Alias}' now, the alias of the standby {slip.Key.Place.InWords}");
            }
        }

        return _changes.Count > 0;
    }

    /// <summary>FO002: the alias of a standby lacks <c>ua-</c>; so does every reference to it.</summary>
    public bool CorrectStandbyAliases()
    {
        foreach (FailoverDevice standby in _pairs.Devices)
        {
            if (standby is not { Interface: not null, Alias: { Length: > 0 } alias, AliasElement: { } element }
                || !_errors.Contains(("FO002", element.PlaceOf("name").Path))
                || !CanBePrefixed(alias)
                || Find(element, "name") is not { } written)
                continue;
            WrittenAttribute[] references = [.. _pairs.Devices.SelectMany(device => References(device, alias))];
            foreach (WrittenAttribute attribute in references.Prepend(written))
                _edits.Prefix(attribute, DeviceAlias.UserPrefix);
            string too = references.Length > 0 ? ", here and where it is named" : "";
            Changed("FO002", element.PlaceOf("name"), $"the alias '{alias}' is 'ua-{alias}' now{too}");
        }

        return _changes.Count > 0;
    }

    /// <summary>
    /// FO006: a primary gets the MAC address of its standby, unless a slip in its driver may have been meant for <c>useBackupMAC</c>.
    /// </summary>
    public bool CorrectMacs()
    {
        foreach (FailoverPair pair in _pairs.Pairs)
        {
            if (pair is not { Primary.MacElement: { } element, Standby.MacElement: { } other }
                || pair is not { PrimaryMac: { } before, StandbyMac: { } after }
                || !_errors.Contains(("FO006", element.PlaceOf("address").Path))
                || pair.Primary.Driver is { HasUnreadAttributes: true }
                || Find(element, "address") is not { } address
                || Find(other, "address") is not { } standby)
                continue;
            _edits.SetValue(address, standby);
            Changed(
                "FO006",
                element.PlaceOf("address"),
                $"the MAC address {before} is {after} now, that of the standby {pair.Standby.Place.InWords}");
        }

        return _changes.Count > 0;
    }

    // Of a shared alias nobody knows who is meant, and a longer one must not be anybody's yet.
    private bool CanBePrefixed(string alias) =>
        alias.All(c => char.IsAsciiLetterOrDigit(c) || c is '_' or '-')
        && _pairs.Aliases.Holders.Count(holder => holder.Alias == alias) == 1
        && _pairs.Aliases.Find($"ua-{alias}") is null;

    private IEnumerable<WrittenAttribute> References(FailoverDevice device, string alias)
    {
        if (device.NamedByDriver == alias && Find(device.Driver, FailoverDevice.BackupAlias) is { } backup)
            yield return backup;
        if (device.SaysTransient && device.NamedByTeaming == alias
            && Find(device.Teaming, FailoverDevice.Persistent) is { } persistent)
            yield return persistent;
    }

    private WrittenAttribute? Find(DeviceElement? element, string attribute) =>
        element is null ? null : _edits.Find(element.Place)?[attribute];

    private void Changed(string id, FailoverPlace place, string message) => _changes.Add(new FailoverNote(place, message, id));
}
