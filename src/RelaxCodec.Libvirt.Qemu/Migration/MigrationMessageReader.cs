using System.Text.Json;
using static RelaxCodec.Libvirt.Qemu.MigrationMessageKind;

namespace RelaxCodec.Libvirt.Qemu;

/// <summary>
/// Reads what QEMU says over QMP as what it tells of a migration. Whatever it does not know still tells that time has passed.
/// </summary>
internal static class MigrationMessageReader
{
    /// <summary>Where QEMU's tree of objects has the devices that were given an id.</summary>
    public const string Peripherals = "/machine/peripheral";

    // The run state of a destination that waits for its guest.
    private const string InMigrate = "inmigrate";
    private const string PostMigrate = "postmigrate";

    // More is no time of a migration, and may be too much to reckon with.
    private const double MostMilliseconds = 1e12;

    /// <summary>Reads an event.</summary>
    public static MigrationMessage OfEvent(JsonElement message)
    {
        JsonElement data = QmpJson.Member(message, "data") ?? default;
        return QmpJson.Text(message, "event") switch
        {
            "MIGRATION" when QmpJson.Text(data, "status") is { Length: > 0 } status =>
                new(StatusEvent) { Status = new MigrationStatus(status) },
            "UNPLUG_PRIMARY" => new(UnplugPrimary) { Device = QmpJson.Text(data, "device-id"), Side = MigrationSide.Source },
            "FAILOVER_NEGOTIATED" => new(FailoverNegotiated) { Device = QmpJson.Text(data, "device-id") },
            "DEVICE_UNPLUG_GUEST_ERROR" => new(UnplugRefused) { Device = QmpJson.Text(data, "device") },
            "DEVICE_DELETED" => new(DeviceDeleted) { Device = QmpJson.Text(data, "device") },
            "STOP" => new(GuestStopped),
            "RESUME" => new(GuestRuns),
            _ => new(TimePassed),
        };
    }

    /// <summary>Reads a command, as far as it tells by itself.</summary>
    public static MigrationMessage OfRequest(QmpRequest request) =>
        request.BeginsMigration ? new(MigrationRequested)
        : request.Standby is { } standby ? new(StandbyFound) { Device = standby }
        : new(TimePassed);

    /// <summary>Reads the refusal of a command.</summary>
    public static MigrationMessage OfError(JsonElement error, QmpRequest? request) =>
        request is { BeginsMigration: true } ? new(MigrationRefused) { Error = QmpJson.Text(error, "desc") } : new(TimePassed);

    /// <summary>Reads a reply.</summary>
    /// <param name="answer">What it returns.</param>
    /// <param name="request">The command; null where only the form of the reply tells what it answers.</param>
    public static MigrationMessage OfReply(JsonElement answer, QmpRequest? request) => request?.Command switch
    {
        "query-migrate" => OfQueryMigrate(answer),
        "query-status" => OfQueryStatus(answer),
        "qom-get" => OfProperty(answer, request),
        "qom-list" when request.Path != Peripherals => new(TimePassed),
        "qom-list" or "query-pci" => OfList(answer),
        not null => new(TimePassed),
        null when QmpJson.Flag(answer, "running") is not null => OfQueryStatus(answer),
        null when QmpJson.Text(answer, "status") is not null => OfQueryMigrate(answer),
        null => OfList(answer),
    };

    /// <summary>Reads the reply to <c>query-migrate</c>.</summary>
    public static MigrationMessage OfQueryMigrate(JsonElement answer) => new(StatusReply)
    {
        // Before the first migration QEMU leaves the status out.
        Status = QmpJson.Text(answer, "status") is { Length: > 0 } status ? new MigrationStatus(status) : MigrationStatus.None,
        Error = QmpJson.Text(answer, "error-desc"),
        SetupTime = QmpJson.Number(answer, "setup-time") is >= 0 and < MostMilliseconds and var time
            ? TimeSpan.FromMilliseconds(time)
            : null,
    };

    private static MigrationMessage OfQueryStatus(JsonElement answer) =>
        new(QmpJson.Flag(answer, "running") == true ? GuestRuns : GuestStopped)
        {
            Side = QmpJson.Text(answer, "status") switch
            {
                InMigrate => MigrationSide.Destination,
                PostMigrate => MigrationSide.Source,
                _ => MigrationSide.Unknown,
            },
        };

    private static MigrationMessage OfProperty(JsonElement answer, QmpRequest request) =>
        answer.ValueKind == JsonValueKind.True && request is { Property: "failover", Path: { } path }
            ? new(StandbyFound) { Device = path[(path.LastIndexOf('/') + 1)..] }
        : request.Property == "failover_pair_id" && QmpJson.Text(answer) is { Length: > 0 } standby
            ? new(StandbyFound) { Device = standby }
        : new(TimePassed);

    private static MigrationMessage OfList(JsonElement answer)
    {
        HashSet<string> ids = [.. PeripheralsIn(answer), .. PciDevicesIn(answer)];
        return ids.Count > 0 ? new(DevicesListed) { Devices = ids } : new(TimePassed);
    }

    private static IEnumerable<string> PeripheralsIn(JsonElement members) =>
        members.ValueKind != JsonValueKind.Array ? [] :
            from member in members.EnumerateArray()
            where QmpJson.Text(member, "type")?.StartsWith("child<", StringComparison.Ordinal) == true
            let id = QmpJson.Text(member, "name")
            where id is not null
            select id;

    private static IEnumerable<string> PciDevicesIn(JsonElement buses) =>
        buses.ValueKind != JsonValueKind.Array ? [] : buses.EnumerateArray().SelectMany(PciDevicesOf);

    private static IEnumerable<string> PciDevicesOf(JsonElement bus)
    {
        if (QmpJson.Member(bus, "devices") is not { ValueKind: JsonValueKind.Array } devices)
            yield break;
        foreach (JsonElement device in devices.EnumerateArray())
        {
            if (QmpJson.Text(device, "qdev_id") is { Length: > 0 } id)
                yield return id;
            if (QmpJson.Member(device, "pci_bridge") is { } bridge)
            {
                foreach (string below in PciDevicesOf(bridge))
                    yield return below;
            }
        }
    }
}
