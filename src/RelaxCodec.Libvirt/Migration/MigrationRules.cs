using System.Collections.Immutable;

namespace RelaxCodec.Libvirt;

/// <summary>
/// Whether libvirt lets a domain migrate with its assigned devices (<c>qemuMigrationSrcIsAllowedHostdev</c>): MG001 to MG007, MG010, MG011.
/// libvirt stops at the first reason, these rules tell every one. A PCI device that is the primary of a failover pair, in either dialect,
/// is unplugged for the migration and so no reason. Nothing else that may hold back a migration is judged: disks, processors, shared
/// memory, what runs already. docs/migration-rules.md has each rule.
/// </summary>
public static class MigrationRules
{
    private const string ToMakeAPair = "make it the primary of a failover pair, or unplug it before";

    // No device has two of these reasons.
    private static readonly ImmutableArray<Rule> All =
    [
        new("MG001") { FailoverDevice = JudgeCapabilities },
        new("MG002") { FailoverDevice = JudgePci },
        new("MG003") { FailoverDevice = JudgeInterface },
        new("MG004") { FailoverDevice = JudgePool },
        new("MG005") { FailoverDevice = (device, findings) => JudgeSubsystem(device, findings, device.Hostdev is ScsiHostdev, "scsi") },
        new("MG006")
        {
            FailoverDevice = (device, findings) => JudgeSubsystem(device, findings, device.Hostdev is ScsiHostHostdev, "scsi_host")
        },
        new("MG007") { FailoverDevice = (device, findings) => JudgeSubsystem(device, findings, device.Hostdev is MdevHostdev, "mdev") },
        new("MG010") { FailoverDevice = JudgeUnknownNetwork },
        new("MG011") { FailoverDevice = JudgePair },
    ];

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
        return new Findings(failover.Pairs, failover.Findings.Release, earlier: failover.Findings).Run(All);
    }

    private static bool IsLeftOut(FailoverDevice device) =>
        device is { Kind: FailoverDeviceKind.AssignedPci or FailoverDeviceKind.AssignedFromPool, IsPrimary: true };

    private static void JudgeCapabilities(FailoverDevice device, Findings findings)
    {
        if (device.Hostdev is CapabilitiesHostdev)
            findings.Error(
                device.PlaceOf("mode"), "libvirt migrates no domain with <hostdev mode='capabilities'>, a device of a container");
    }

    private static void JudgePci(FailoverDevice device, Findings findings)
    {
        if (device.Hostdev is PciHostdev && !IsLeftOut(device))
            findings.Error(device.PlaceOf("type"), $"libvirt migrates no domain with <hostdev mode='subsystem' type='pci'>; {ToMakeAPair}");
    }

    private static void JudgeInterface(FailoverDevice device, Findings findings)
    {
        if (device is { Interface: not null, Kind: FailoverDeviceKind.AssignedPci } && !IsLeftOut(device))
            findings.Error(device.PlaceOf("type"), $"libvirt migrates no domain with <interface type='hostdev'>; {ToMakeAPair}");
    }

    private static void JudgePool(FailoverDevice device, Findings findings)
    {
        if (device.Kind == FailoverDeviceKind.AssignedFromPool && !IsLeftOut(device))
        {
            findings.Error(device.NetworkPlace,
                $"the network '{device.NetworkName}' is a pool of assigned devices, and libvirt migrates no domain "
                    + $"with one; {ToMakeAPair}");
        }
    }

    private static void JudgeSubsystem(FailoverDevice device, Findings findings, bool isOfType, string type)
    {
        if (isOfType)
            findings.Error(
                device.PlaceOf("type"), $"libvirt migrates no domain with <hostdev mode='subsystem' type='{type}'>; unplug it before");
    }

    private static void JudgeUnknownNetwork(FailoverDevice device, Findings findings)
    {
        if (device is { Kind: FailoverDeviceKind.UnknownNetwork, IsPrimary: false })
        {
            findings.Warning(device.NetworkPlace,
                $"the network '{device.NetworkName}' was not given: if it is a pool of assigned devices, libvirt does "
                    + "not migrate the domain");
        }
    }

    // libvirt looks only at whether the device says that it is a primary.
    private static void JudgePair(FailoverDevice primary, Findings findings)
    {
        if (!IsLeftOut(primary) || findings.Earlier is not { } failover)
            return;
        FailoverDevice? standby = primary.StandbyAlias is { } alias ? findings.Pairs.Aliases.FindInterface(alias) : null;
        string[] ids = [.. failover.ErrorsOf(primary)
            .Union(standby is null ? [] : failover.ErrorsOf(standby))
            .Order(StringComparer.Ordinal)];
        if (ids.Length > 0)
        {
            findings.Error(primary.PrimaryPlace ?? primary.Place,
                $"libvirt would migrate the domain, but this failover pair is wrong ({string.Join(
                    ", ", ids)}) and the device may stay behind; "
                + "`relaxcodec check` tells what to mend");
        }
    }
}
