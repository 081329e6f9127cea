using System.Globalization;
using static RelaxCodec.Libvirt.Qemu.MigrationWarningKind;

namespace RelaxCodec.Libvirt.Qemu;

/// <summary>The words of each warning: what was seen, and what to do. Nothing is said that QMP does not tell.</summary>
internal static class MigrationSuspicion
{
    public static (MigrationWarningKind, string) MissingUnplug(IReadOnlyCollection<string> standbys, bool hasNegotiated) => (
        NoUnplug,
        $"no wait-unplug came though there is a failover pair{(standbys.Count == 0 ? "" : $" with the standby {Names(standbys)}")}: nothing was unplugged. {(hasNegotiated
            ? "No primary is plugged in, or it does not name this standby"
            : "The guest has not negotiated VIRTIO_NET_F_STANDBY, no primary is plugged in, or it does not name this standby")}: QMP does not tell; 'relaxcodec check' judges the domain");

    public static (MigrationWarningKind, string) LongUnplug(WatchedQemu qemu, bool isOver) => (
        UnplugHangs,
        string.Create(CultureInfo.InvariantCulture, $"wait-unplug for more than {MigrationWatch.WaitUnplugLimit.TotalSeconds:0} s (usual are 0.25 s, with native PCIe hotplug about 6 s): {(isOver
            ? $"the guest took that long to give {NamesOfPrimaries(qemu)} up; was it paused?"
            : StillThere(qemu))}"));

    public static (MigrationWarningKind, string) RefusedUnplug(string? device) => (
        UnplugRefused, $"the guest refuses to give {(device is null ? "the primary" : $"'{device}'")} up: look into its log; the migration waits until it is cancelled");

    public static (MigrationWarningKind, string) WrongUnplug(string standby) => (
        StandbyUnplugged, $"UNPLUG_PRIMARY names '{standby}', the standby: it names itself as its primary, and the migration takes it from the guest; make the assigned device name it instead (FO009 of 'relaxcodec check')");

    public static (MigrationWarningKind, string) EndedWithoutPrimary(WatchedQemu qemu) => (
        PrimaryLost,
        qemu.UnplugWasGivenUp
            ? $"the guest has not given {NamesOfPrimaries(qemu)} up in time: the source loses it as soon as the guest does, when it runs again; then plug it in again (device_add)"
            : $"{NamesOfPrimaries(qemu)} was unplugged for this migration; where QEMU cannot plug it in again only its standard error tells: see whether query-pci lists it, and plug it in again if not (device_add)");

    public static (MigrationWarningKind, string) GonePrimary(string primary) => (
        PrimaryLost, $"the source has lost '{primary}': it is no longer among its devices, and the guest has the standby only; plug it in again (device_add)");

    public static (MigrationWarningKind, string) NoNegotiationAtDestination(bool isNegotiatedAtSource) => (
        NoPrimaryAtDestination,
        isNegotiatedAtSource
            ? "no FAILOVER_NEGOTIATED came, as it did at the source: no primary was plugged in here; has the standby failover=on here, too?"
            : "no FAILOVER_NEGOTIATED came: no primary was plugged in here; the guest has not negotiated VIRTIO_NET_F_STANDBY");

    public static (MigrationWarningKind, string) NoPrimary(IReadOnlyCollection<string> missing) => (
        NoPrimaryAtDestination,
        missing.Count == 0
            ? "no device has appeared since the guest came: there is no usable primary, and the guest has the standby only; its standard error tells why"
            : $"no device has the id {Names(missing)}, as at the source: unless it is plugged in under another id, there is no usable primary, and the guest has the standby only; its standard error tells why");

    public static (MigrationWarningKind, string) LostDestination() => (
        DestinationGone,
        "the source has completed, the destination has not: a QEMU whose standby has failover=off, unlike the source's, ends here; its standard error tells");

    public static (MigrationWarningKind, string) Refusal(string? error) => (Failed, $"QEMU refuses to migrate: {error ?? "it gives no reason"}");

    public static (MigrationWarningKind, string) Failure(string error) => (Failed, $"QEMU's reason: {error}");

    public static (MigrationWarningKind, string) WrongOrder(MigrationStatus previous, MigrationStatus status, MigrationSide side, bool isGapless) => (
        ImpossibleOrder,
        $"no migration goes from '{previous}' to '{status}'{(side == MigrationSide.Destination ? " at the destination" : "")}{(isGapless ? "" : "; one may have ended, and another begun, unseen")}");

    public static (MigrationWarningKind, string) Unfinished(WatchedQemu qemu) => (
        NoEnd,
        $"the migration has not ended: nothing is known after '{qemu.Status}'{(qemu.Status == MigrationStatus.WaitUnplug ? $", and {StillThere(qemu)}" : "")}");

    private static string StillThere(WatchedQemu qemu) =>
        $"the guest has not given {NamesOfPrimaries(qemu)} up. {(qemu.IsPaused
            ? "It is paused: let it run (cont)."
            : "Is it paused, or are both NICs in one port (FO017 of 'relaxcodec check')?")} Cancelling takes about 30 s, and may cost the source its primary";

    private static string NamesOfPrimaries(WatchedQemu qemu) => qemu.Primaries.Count == 0 ? "the primary" : Names(qemu.Primaries);

    private static string Names(IEnumerable<string> devices) => string.Join(", ", devices.Order(StringComparer.Ordinal).Select(device => $"'{device}'"));
}
