namespace RelaxCodec.Libvirt.Acceptance;

internal static partial class AcceptanceTable
{
    // Rules of disks, controllers, filesystems and leases.
    private static Rule[] OfStorage =>
    [
        Error("LV043") with { OfDomain = StorageAddresses.JudgeDrives },
        Error("LV200", DiskTargets.JudgeSource, "disk"),
        Error("LV201", DiskTargets.JudgeName, "disk") with { OfDomain = DiskTargets.JudgeNames },
        Error("LV202", DiskSources.JudgeFormat, "disk"),
        Error("LV203", DiskTargets.JudgeBus, "disk"),
        Error("LV204", DiskDrivers.JudgeVirtioOnly, "disk"),
        Error("LV205", DiskTargets.JudgeMedium, "disk"),
        Error("LV206", DiskSources.JudgeLun, "disk"),
        Error("LV207", DiskSources.JudgePlace, "disk") with { OfDomain = DiskSources.JudgePlace },
        Error("LV208", DiskSources.JudgeSecrets, "disk"),
        Error("LV209", DroppedStorage.JudgeLease, "lease"),
        Error("LV210", DiskSources.JudgeStores, "disk"),
        Error("LV211", IoTuning.JudgeFilters, "disk") with { OfDomain = IoTuning.JudgeGroups, Since = LibvirtChanges.ThrottleGroups },
        Error("LV212", VhostUserDisks.Judge, "disk"),
        Error("LV213", DiskTargets.JudgeIdentity, "disk"),
        Error("LV214", IoThreads.Judge, "disk", "controller"),
        Error("LV215", DiskDrivers.JudgeDiscard, "disk") with { Since = LibvirtChanges.DiscardNoUnref },
        Error("LV216") with { OfDomain = Controllers.JudgeIndexes },
        Error("LV217") with { OfDomain = Controllers.JudgeMasters },
        Error("LV218", DiskTargets.JudgeDrive, "disk") with { IsQemuOnly = true },
        Error("LV219", Controllers.JudgePci, "controller"),
        Error("LV220", Filesystems.Judge, "filesystem"),
        Error("LV221") with { OfDomain = Loaders.JudgePath },
        Error("LV222") with { OfDomain = Loaders.JudgeVariables },

        Warning("LV223", DroppedStorage.JudgeDisk, "disk"),
        Warning("LV224", Controllers.JudgeDropped, "controller"),
        Warning("LV225", Filesystems.JudgeDropped, "filesystem"),

        Error("LV226", DiskTargets.JudgeQemuName, "disk") with { IsQemuOnly = true },
        Error("LV227", QemuDiskSources.JudgeFormat, "disk") with { IsQemuOnly = true },
        Error("LV228", DiskDrivers.JudgeBusHas, "disk") with { IsQemuOnly = true },
        Error("LV229", DiskDrivers.JudgeReadOnly, "disk") with { IsQemuOnly = true },
        Error("LV230", DiskDrivers.JudgeCache, "disk") with { IsQemuOnly = true },
        Error("LV231", IoTuning.JudgeQemu, "disk") with { IsQemuOnly = true },
        Error("LV232", QemuDiskSources.JudgeEncryption, "disk") with { IsQemuOnly = true },
        Error("LV233", StorageAddresses.Judge, "disk", "controller", "filesystem") with { IsQemuOnly = true },
        Error("LV234", IoThreads.JudgeDefined, "disk", "controller") with { IsQemuOnly = true },
        Error("LV235", VhostUserDisks.JudgeMemory, "disk", "filesystem") with { IsQemuOnly = true },
        Error("LV236", Filesystems.JudgeQemu, "filesystem") with { IsQemuOnly = true },
        Error("LV237", QemuControllers.JudgeOptions, "controller") with { IsQemuOnly = true },
        Error("LV238", QemuControllers.JudgeMachine, "controller") with { IsQemuOnly = true },
        Error("LV238", QemuControllers.JudgeDisk, "disk") with { IsQemuOnly = true },
        Error("LV239", QemuDiskSources.JudgeServer, "disk") with { IsQemuOnly = true },
    ];
}
