namespace RelaxCodec.Libvirt.Failover;

/// <summary>What a document says in the dialect that it may not use, as problems of the schema: that grammar does not have it.</summary>
internal static class ForeignDialect
{
    /// <param name="pairs">The document, read in both dialects.</param>
    /// <param name="allowed">The dialect that it may use.</param>
    public static IReadOnlyList<Problem> Check(FailoverPairs pairs, FailoverDialect allowed) => allowed switch
    {
        FailoverDialect.Teaming =>
        [
            .. pairs.Devices.SelectMany(device => device.DriverPlaces).Select(place => Problem("RX011", place,
                $"attribute '{place.Path[(place.Path.LastIndexOf('@') + 1)..]}' is of the driver dialect, which released libvirt "
                + "silently ignores; say it with <teaming>, as convert --to teaming does")),
        ],
        FailoverDialect.Driver =>
        [
            .. pairs.Devices.Where(device => device.SpeaksTeaming).Select(device => Problem("RX010", device.Teaming!.Place,
                "element <teaming> is of the teaming dialect; say it with the attributes failover and backupAlias of <driver>, as "
                + "convert --to driver does")),
        ],
        _ => [],
    };

    private static Problem Problem(string id, FailoverPlace place, string message) =>
        new(id, ProblemSeverity.Error, message, place.Line, place.Column, place.Path);
}
