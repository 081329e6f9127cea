using RelaxCodec.Libvirt.Rules;

namespace RelaxCodec.Libvirt;

/// <summary>
/// Whether libvirt 9.0.0 lets a domain migrate with its assigned devices (<c>qemuMigrationSrcIsAllowedHostdev</c>): MG001 to MG007, MG010, MG011. libvirt stops at the first
/// reason, these rules tell every one. A PCI device that is the primary of a failover pair, in either dialect, is unplugged for the migration and so no reason. Nothing else that may hold
/// back a migration is judged: disks, processors, shared memory, what runs already. docs/cli.md has each rule.
/// </summary>
public static class MigrationRules
{
    /// <summary>Judges the assigned devices of a domain.</summary>
    /// <param name="domain">The domain.</param>
    /// <param name="options">The dialect, the networks, and what QEMU can do; null for the defaults.</param>
    /// <returns>The reasons against a migration, by line and column: errors, and warnings where nobody can tell.</returns>
    public static IReadOnlyList<Problem> Check(Domain domain, FailoverOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(domain);
        return Check(FailoverRules.Report(domain, options));
    }

    /// <summary>Judges the assigned devices of a domain whose failover pairs were judged already.</summary>
    /// <param name="failover">What was found of its pairs.</param>
    /// <returns>The reasons against a migration, by line and column.</returns>
    public static IReadOnlyList<Problem> Check(FailoverReport failover)
    {
        ArgumentNullException.ThrowIfNull(failover);
        return [.. failover.Pairs.Devices.Select(device => Judge(device, failover)).OfType<Problem>().OrderBy(problem => problem.Line).ThenBy(problem => problem.Column)];
    }

    private static Problem? Judge(FailoverDevice device, FailoverReport failover) => device switch
    {
        { Hostdev: CapabilitiesHostdev } => Refused("MG001", device.PlaceOf("mode"), "libvirt migrates no domain with <hostdev mode='capabilities'>, a device of a container"),
        { Hostdev: ScsiHostdev } => Subsystem("MG005", device, "scsi"),
        { Hostdev: ScsiHostHostdev } => Subsystem("MG006", device, "scsi_host"),
        { Hostdev: MdevHostdev } => Subsystem("MG007", device, "mdev"),
        { Kind: FailoverDeviceKind.AssignedPci or FailoverDeviceKind.AssignedFromPool, IsPrimary: true } => JudgePair(device, failover),
        { Hostdev: PciHostdev } => Refused("MG002", device.PlaceOf("type"), $"libvirt migrates no domain with <hostdev mode='subsystem' type='pci'>; {ToMakeAPair}"),
        { Kind: FailoverDeviceKind.AssignedPci } => Refused("MG003", device.PlaceOf("type"), $"libvirt migrates no domain with <interface type='hostdev'>; {ToMakeAPair}"),
        { Kind: FailoverDeviceKind.AssignedFromPool } => Refused("MG004", PlaceOfNetwork(device),
            $"the network '{device.NetworkName}' is a pool of assigned devices, and libvirt migrates no domain with one; {ToMakeAPair}"),
        { Kind: FailoverDeviceKind.UnknownNetwork, IsPrimary: false } => new Problem("MG010", ProblemSeverity.Warning,
            $"the network '{device.NetworkName}' was not given: if it is a pool of assigned devices, libvirt does not migrate the domain",
            PlaceOfNetwork(device).Line, PlaceOfNetwork(device).Column, PlaceOfNetwork(device).Path),
        _ => null,
    };

    private const string ToMakeAPair = "make it the primary of a failover pair, or unplug it before";

    private static Problem Subsystem(string id, FailoverDevice device, string type) =>
        Refused(id, device.PlaceOf("type"), $"libvirt migrates no domain with <hostdev mode='subsystem' type='{type}'>; unplug it before");

    /// <summary>libvirt looks only at whether the device says that it is a primary.</summary>
    private static Problem? JudgePair(FailoverDevice primary, FailoverReport failover)
    {
        FailoverDevice? standby = failover.Pairs.Pairs.FirstOrDefault(pair => pair.Primary == primary)?.Standby;
        string[] ids = [.. failover.ErrorsOf(primary).Union(standby is null ? [] : failover.ErrorsOf(standby)).Order(StringComparer.Ordinal)];
        return ids.Length == 0 ? null : Refused("MG011", primary.PrimaryPlace ?? primary.Place,
            $"libvirt would migrate the domain, but this failover pair is wrong ({string.Join(", ", ids)}) and the device may stay behind; `relaxcodec check` tells what to mend");
    }

    private static FailoverPlace PlaceOfNetwork(FailoverDevice device) =>
        DeviceElement.Of(((NetworkInterface)device.Interface!).Source, "source", device.Place)?.PlaceOf("network") ?? device.Place;

    private static Problem Refused(string id, FailoverPlace place, string message) => new(id, ProblemSeverity.Error, Judgement.OneLine(message), place.Line, place.Column, place.Path);
}
