namespace RelaxCodec.Cli;

/// <summary>Devices that belong together: one, and the primaries that name it. Each device is in one group.</summary>
/// <param name="Lead">The device.</param>
/// <param name="Own">The pair in which it is the primary itself, of a standby that is missing or in another group; else null.</param>
/// <param name="Followers">The pairs whose primaries name it.</param>
internal sealed record PictureGroup(PictureDevice Lead, PicturePair? Own, IReadOnlyList<PicturePair> Followers)
{
    /// <summary>All groups, in the order of their first devices.</summary>
    public static IReadOnlyList<PictureGroup> Of(IReadOnlyList<PictureDevice> devices, IReadOnlyList<PicturePair> pairs)
    {
        Dictionary<PictureDevice, PicturePair> byPrimary = new(ReferenceEqualityComparer.Instance);
        foreach (PicturePair pair in pairs)
            byPrimary.TryAdd(pair.Primary, pair);
        ILookup<PictureDevice?, PicturePair> byStandby = pairs.ToLookup<PicturePair, PictureDevice?>(
            static pair => pair.Standby, ReferenceEqualityComparer.Instance);

        var groups = new List<PictureGroup>();
        var placed = new HashSet<PictureDevice>(ReferenceEqualityComparer.Instance);
        foreach (PictureDevice device in devices)
        {
            if (placed.Contains(device))
                continue;
            // A standby that names another one is the business of the rules: here it begins a group of its own.
            PictureDevice? standby = byPrimary.GetValueOrDefault(device)?.Standby;
            PictureDevice lead = standby is null || placed.Contains(standby) || byPrimary.ContainsKey(standby) ? device : standby;
            placed.Add(lead);
            PicturePair[] followers = [.. byStandby[lead].Where(pair => placed.Add(pair.Primary))];
            groups.Add(new PictureGroup(lead, byPrimary.GetValueOrDefault(lead), followers));
        }

        return groups;
    }
}
