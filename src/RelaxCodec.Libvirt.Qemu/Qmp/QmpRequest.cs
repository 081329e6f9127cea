using System.Text.Json;

namespace RelaxCodec.Libvirt.Qemu;

/// <summary>A command of QMP, as far as its reply cannot be understood without it.</summary>
/// <param name="Command">Its name.</param>
/// <param name="Path">Its argument <c>path</c>, a place in QEMU's tree of objects.</param>
/// <param name="Property">Its argument <c>property</c>.</param>
internal sealed record QmpRequest(string Command, string? Path = null, string? Property = null)
{
    /// <summary>Its argument <c>typename</c>.</summary>
    public string? TypeName { get; init; }

    /// <summary>The standby that it plugs in, or to which it plugs a primary in (<c>device_add</c>); null if it does neither.</summary>
    public string? Standby { get; init; }

    /// <summary>The command that a message is; null if it is none.</summary>
    public static QmpRequest? Of(JsonElement message) =>
        (QmpJson.Text(message, "execute") ?? QmpJson.Text(message, "exec-oob")) is not { } command ? null
        : QmpJson.Member(message, "arguments") is not { } arguments ? new QmpRequest(command)
        : new QmpRequest(command, QmpJson.Text(arguments, "path"), QmpJson.Text(arguments, "property"))
        {
            TypeName = QmpJson.Text(arguments, "typename"),
            Standby = command != "device_add" ? null
                : QmpJson.Text(arguments, "failover_pair_id")
                    ?? (QmpJson.Flag(arguments, "failover") == true || QmpJson.Text(arguments, "failover") == "on"
                        ? QmpJson.Text(arguments, "id")
                        : null),
        };

    /// <summary>Its arguments; null if it has none.</summary>
    public IReadOnlyDictionary<string, string>? Arguments =>
        Path is null ? null
        : Property is null ? new Dictionary<string, string> { ["path"] = Path }
        : new Dictionary<string, string> { ["path"] = Path, ["property"] = Property };

    /// <summary>Whether a migration begins with it.</summary>
    public bool BeginsMigration => Command is "migrate" or "migrate-incoming";

    /// <summary>The side that only a QEMU has which gets this command.</summary>
    public MigrationSide Side => Command switch
    {
        "migrate" or "migrate_cancel" or "migrate-continue" or "migrate-start-postcopy" => MigrationSide.Source,
        "migrate-incoming" or "migrate-recover" => MigrationSide.Destination,
        _ => MigrationSide.Unknown,
    };
}
