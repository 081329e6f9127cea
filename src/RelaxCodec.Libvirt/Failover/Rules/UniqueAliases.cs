namespace RelaxCodec.Libvirt.Failover;

/// <summary>
/// FO011: an alias is unique in its domain, among all devices, modelled or kept; judged at each device but the first. Every device that
/// shares it counts as wrong, for nobody can tell which one a primary means. Aliases that libvirt repeats by itself in the XML of running
/// domains do not count (<see cref="AliasHolder.MayShare"/>).
/// </summary>
internal static class UniqueAliases
{
    public static void Judge(Findings findings)
    {
        foreach (IGrouping<string, AliasHolder> group in findings.Pairs.Aliases.Holders.GroupBy(holder => holder.Alias))
        {
            // Of those alike in what sharing depends on, one stands for all.
            List<AliasHolder> earlier = [];
            foreach (AliasHolder holder in group)
            {
                if (earlier.Find(other => !AliasHolder.MayShare(other, holder)) is { } first)
                    Report(first, holder, findings);
                else if (!earlier.Exists(holder.IsLike))
                    earlier.Add(holder);
            }
        }
    }

    private static void Report(AliasHolder first, AliasHolder second, Findings findings)
    {
        string message = $"alias '{second.Alias}' is already that of the <{first.ElementName}> {first.Place.InWords}; "
            + "an alias is unique in its domain, or libvirt refuses it: choose another one and correct what names this device";
        if (first.Device is not null)
            findings.Involve(first.Device);
        if (second.Device is not null)
            findings.Error(second.Device, second.Place, message);
        else
            findings.Error(second.Place, message);
    }
}
