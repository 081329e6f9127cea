namespace RelaxCodec.Cli;

/// <summary>What stands side by side in a picture: an emulated NIC, the pair that it is the standby of, and the primary.</summary>
/// <param name="Nic">The NIC; null if there is none in this row.</param>
/// <param name="Pair">The pair; null if there is none.</param>
/// <param name="Host">A device of the host, or what is said to be one; null if there is none.</param>
internal sealed record SvgRow(PictureDevice? Nic, PicturePair? Pair, PictureDevice? Host)
{
    /// <summary>The rows of a group.</summary>
    public static IEnumerable<SvgRow> Of(PictureGroup group)
    {
        bool isHost = group.Lead.IsPrimary || group.Lead.IsAssigned;
        PicturePair? first = !isHost && group.Followers.Count > 0 ? group.Followers[0] : null;
        yield return isHost ? new SvgRow(null, group.Own, group.Lead) : new SvgRow(group.Lead, first, first?.Primary);
        foreach (PicturePair pair in group.Followers.Skip(first is null ? 0 : 1))
            yield return new SvgRow(null, pair, pair.Primary);
    }
}
