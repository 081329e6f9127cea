using System.Globalization;

namespace RelaxCodec.Libvirt.Qemu;

/// <summary>The words of each warning: what was seen, and what to do. Nothing is said that QMP does not tell.</summary>
internal static class MigrationWords
{
    public static string MissingUnplug(MigrationStep step) =>
        "no wait-unplug came though there is a failover pair"
        + (step.Standbys.Count == 0 ? "" : $" with the standby {Names(step.Standbys)}")
        + $": nothing was unplugged. {(step.Qemu.HasNegotiated ? "No" : "The guest has not negotiated VIRTIO_NET_F_STANDBY, no")} primary "
        + "is plugged in, or it does not name this standby: QMP does not tell; 'relaxcodec check' judges the domain";

    public static string LongUnplug(MigrationStep step) => string.Create(
        CultureInfo.InvariantCulture,
        $"wait-unplug for more than {MigrationWatch.WaitUnplugLimit.TotalSeconds:0} s ")
        + "(usual are 0.25 s, with native PCIe hotplug about 6 s): "
        + (step.Qemu.Status == MigrationStatus.WaitUnplug ? StillThere(step)
            : $"the guest took that long to give {NamesOfPrimaries(step)} up; was it paused?");

    public static string RefusedUnplug(MigrationStep step) =>
        $"the guest refuses to give {(step.Message?.Device is { } device ? $"'{device}'" : "the primary")} up: "
        + "look into its log; the migration waits until it is cancelled";

    public static string WrongUnplug(MigrationStep step) =>
        $"UNPLUG_PRIMARY names '{step.UnpluggedStandbys.First()}', the standby: it names itself as its primary, and the migration takes it "
        + "from the guest; make the assigned device name it instead (FO009 of 'relaxcodec check')";

    public static string EndedWithoutPrimary(MigrationStep step) =>
        step.Migration.UnplugWasGivenUp
            ? $"the guest has not given {NamesOfPrimaries(step)} up in time: the source loses it as soon as the guest does, when it runs "
                + "again; then plug it in again (device_add)"
            : $"{NamesOfPrimaries(step)} was unplugged for this migration; where QEMU cannot plug it in again only its standard error "
                + "tells: see whether query-pci lists it, and plug it in again if not (device_add)";

    public static string GonePrimary(string primary) =>
        $"the source has lost '{primary}': it is no longer among its devices, and the guest has the standby only; "
        + "plug it in again (device_add)";

    public static string NoNegotiation(MigrationStep step) =>
        step.Others.Any(other => other.HasNegotiated)
            ? "no FAILOVER_NEGOTIATED came, as it did at the source: no primary was plugged in here; "
                + "has the standby failover=on here, too?"
            : "no FAILOVER_NEGOTIATED came: no primary was plugged in here; the guest has not negotiated VIRTIO_NET_F_STANDBY";

    public static string NoPrimary(IReadOnlyCollection<string> missing) =>
        (missing.Count == 0
            ? "no device has appeared since the guest came:"
            : $"no device has the id {Names(missing)}, as at the source: unless it is plugged in under another id,")
        + " there is no usable primary, and the guest has the standby only; its standard error tells why";

    public static string LostDestination(MigrationStep step) =>
        "the source has completed, the destination has not: a QEMU whose standby has failover=off, unlike the source's, ends here; "
        + "its standard error tells";

    public static string Refusal(MigrationStep step) => $"QEMU refuses to migrate: {step.Message?.Error ?? "it gives no reason"}";

    public static string Failure(MigrationStep step) => $"QEMU's reason: {step.FailureReason}";

    public static string WrongOrder(MigrationStep step) =>
        $"no migration goes from '{step.Before.Status}' to '{step.Qemu.Status}'{(step.IsDestination ? " at the destination" : "")}"
        + (step.IsGapless ? "" : "; one may have ended, and another begun, unseen");

    public static string Unfinished(MigrationStep step) =>
        $"the migration has not ended: nothing is known after '{step.Qemu.Status}'"
        + (step.Qemu.Status == MigrationStatus.WaitUnplug ? $", and {StillThere(step)}" : "");

    private static string StillThere(MigrationStep step) =>
        $"the guest has not given {NamesOfPrimaries(step)} up. {(step.Qemu.IsPaused
            ? "It is paused: let it run (cont)."
            : "Is it paused, or are both NICs in one port (FO017 of 'relaxcodec check')?")} "
        + "Cancelling takes about 30 s, and may cost the source its primary";

    private static string NamesOfPrimaries(MigrationStep step) =>
        step.Migration.Primaries.IsEmpty ? "the primary" : Names(step.Migration.Primaries);

    private static string Names(IEnumerable<string> devices) =>
        string.Join(", ", devices.Order(StringComparer.Ordinal).Select(device => $"'{device}'"));
}
