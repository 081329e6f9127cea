using System.Globalization;

namespace RelaxCodec.Cli;

/// <summary>A change of a migration's status for programs. Names and order are a contract.</summary>
internal sealed record JsonMigrationChange(
    string Status,
    string Previous,
    string Vm,
    string Side,
    string? Time,
    double? Seconds,
    double? Lasted,
    string Network,
    IReadOnlyList<string> Warnings)
{
    public static JsonMigrationChange Of(MigrationChange change) => new(
        change.Status.Name,
        change.Previous.Name,
        change.Vm,
        change.Side switch
        {
            MigrationSide.Source => "source",
            MigrationSide.Destination => "destination",
            _ => "unknown",
        },
        change.Time?.ToString("yyyy-MM-dd'T'HH:mm:ss.ffffff'Z'", CultureInfo.InvariantCulture),
        change.SinceStart?.TotalSeconds,
        change.PreviousLasted?.TotalSeconds,
        change.Network,
        [.. change.Warnings.Select(warning => warning.Message)]);
}
