namespace RelaxCodec.Libvirt.Failover;

/// <summary>
/// FO003: the alias that a primary names is that of an interface; judged where it is named. An interface that the model could not read
/// counts, for it is there and the schema says what is wrong with it.
/// </summary>
internal static class NamedStandbyExists
{
    public static void Judge(FailoverPair pair, Findings findings)
    {
        AliasHolder? holder = findings.Pairs.Aliases.Find(pair.StandbyAlias);
        if (pair.Standby is not null || holder?.ElementName == "interface")
            return;
        string found = holder is null
            ? $"no device has the alias '{pair.StandbyAlias}'"
            : $"'{pair.StandbyAlias}' is the alias of the <{holder.ElementName}> {holder.Place.InWords}, not of an interface";
        string advice = findings.Suggestions.For(pair.StandbyAlias) is { } standby
            ? $"did you mean '{standby.Alias}'?"
            : "name the alias of an interface that is a standby";
        findings.Error(pair.Primary, pair.Primary.PrimaryPlace!.Value,
            $"{found}; QEMU would start, plug the device as an ordinary NIC and not unplug it on migration: {advice}");
    }
}
