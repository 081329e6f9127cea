using System.Collections.Immutable;

namespace RelaxCodec.Libvirt.Acceptance;

/// <summary>The rules of what libvirt accepts.</summary>
internal static partial class AcceptanceTable
{
    /// <summary>
    /// All rules: what is written, what is dropped, what does not fit within a device, then between devices, then what QEMU cannot do.
    /// </summary>
    // Made when it is asked for: what the other parts of the table name has been made by then.
    public static ImmutableArray<Rule> All => field.IsDefault ? field = Make() : field;

    private static ImmutableArray<Rule> Make() =>
    [
        Error("LV001") with { Device = Keywords.Judge, OfDomain = DomainValues.JudgeWords, OfNetwork = Keywords.Judge },
        Warning("LV002") with { Device = Keywords.JudgeManaged, OfNetwork = Keywords.JudgeLenient },
        Error("LV003") with { Device = Numbers.JudgeText, OfDomain = Numbers.JudgeText, OfNetwork = Numbers.JudgeText },
        Warning("LV004") with { Device = Numbers.JudgeOctal, OfDomain = Numbers.JudgeOctal, OfNetwork = Numbers.JudgeOctal },
        Error("LV005") with { Device = Numbers.JudgeRange, OfDomain = Numbers.JudgeRange, OfNetwork = Numbers.JudgeRange },
        Error("LV006") with { EveryDevice = UsbPorts.Judge },
        Error("LV007") with { EveryDevice = BootDevices.JudgeLoadParameter },
        Error("LV008") with { Device = WrittenAddresses.Judge, OfNetwork = WrittenAddresses.Judge },

        Warning("LV010") with { EveryDevice = Aliases.Judge },
        Warning("LV011") with { Device = TargetNames.Judge },
        Warning("LV012") with { Device = DriverOptions.JudgeDropped },
        Warning("LV013") with { Device = IgnoredContent.Judge },
        Warning("LV014") with { Device = Zeros.Judge, OfNetwork = Zeros.Judge },
        Warning("LV015") with { EveryDevice = BootDevices.JudgeLoadParameterCase },
        Warning("LV016") with { Document = ForeignElements.Judge },

        Error("LV020") with { Device = DriverOptions.JudgeVirtioOnly },
        Error("LV021") with { Device = DriverOptions.JudgeName },
        Error("LV022", AddressTypes.JudgeOther, [.. Others]) with { Device = AddressTypes.Judge },
        Error("LV023") with { EveryDevice = Roms.Judge },
        Error("LV024") with { Device = StartupPolicies.Judge },
        Error("LV025") with { Device = ScsiHostDevices.JudgeAdapter },
        Error("LV026") with { Device = ScsiHostDevices.JudgeIscsi },
        Error("LV027") with { Device = ScsiHostDevices.JudgeFilter },
        Error("LV028") with { Device = VirtualPorts.Judge, OfNetwork = VirtualPorts.Judge },
        Error("LV029") with { Device = Bandwidths.Judge, OfNetwork = Bandwidths.Judge },
        Error("LV030") with { Device = Vlans.Judge, OfNetwork = Vlans.Judge },
        Error("LV031") with { Device = IsolatedPorts.Judge },
        Error("LV032") with { Device = IpAddresses.Judge },
        Error("LV033") with { Device = Routes.Judge, OfNetwork = Routes.Judge },
        Error("LV034") with { Device = VhostUserInterfaces.JudgeModel },
        Error("LV035") with { Device = VhostUserInterfaces.JudgeReconnect },
        Error("LV036") with { Device = InterfaceBackends.Judge },
        Error("LV037") with { Device = UnmanagedTargets.Judge },
        Error("LV038") with { Device = BridgeSources.Judge },
        Error("LV039") with { Device = QemuInterfaces.JudgeVlan, Since = LibvirtChanges.VlansWhenDefined },

        Error("LV040") with { OfDomain = BootDevices.JudgeOrder },
        Error("LV041") with { OfDomain = BootDevices.JudgeBesideOs },
        Error("LV042") with { Document = AssignedOnce.Judge },
        Error("LV043") with { Document = GuestAddresses.JudgeDrives },
        Error("LV044") with { Document = MediatedDevices.JudgeFramebuffers },
        Error("LV045") with { Device = InterfaceBackends.JudgePortForwards, Since = LibvirtChanges.PortForwardsOfPasst },
        Error("LV046") with { Device = Bandwidths.JudgeLimits, Since = LibvirtChanges.BandwidthLimits },

        Error("LV050") with { OfDomain = GuestAddresses.Judge, IsQemuOnly = true },
        Error("LV051") with { OfDomain = ZpciAddresses.Judge, IsQemuOnly = true },
        QemuError("LV052", QemuInterfaces.JudgeQueueSizes),
        QemuWarning("LV053", QemuInterfaces.JudgeQueues),
        QemuError("LV054", QemuInterfaces.JudgeMtu),
        QemuError("LV055", QemuInterfaces.JudgeCoalesce),
        QemuError("LV056", QemuInterfaces.JudgeGuestIp),
        QemuWarning("LV057", QemuInterfaces.JudgeTap),
        QemuWarning("LV058", QemuInterfaces.JudgeConnection),
        QemuError("LV059", QemuHostDevices.JudgeCapabilities),
        QemuError("LV060", QemuHostDevices.JudgeWriteFiltering),
        QemuError("LV061", QemuHostDevices.JudgeBoot),
        QemuError("LV062", MediatedDevices.JudgeDisplay),
        QemuError("LV063", QemuAddresses.JudgePciOnly) with { NamedDevice = QemuAddresses.JudgePciOnly, DeviceNames = Others },
        QemuError("LV064", QemuAddresses.JudgeChannel) with { NamedDevice = QemuAddresses.JudgeChannel, DeviceNames = Others },
        QemuError("LV065", QemuAddresses.JudgePciDomain) with { NamedDevice = QemuAddresses.JudgePciDomain, DeviceNames = Others },
        QemuError("LV066", QemuAddresses.JudgeScsiBus),
        QemuError("LV067", QemuInterfaces.JudgeVdpaModel),
        QemuWarning("LV068", QemuStarts.JudgeAssigned),
        QemuWarning("LV069", QemuStarts.JudgeQueueSizes),
        QemuWarning("LV070", QemuStarts.JudgeScript),
        QemuError("LV071", VhostUserInterfaces.JudgeQemu) with { Since = LibvirtChanges.VhostUserMemory },

        Error("LV090") with { OfDomain = DomainDefinitions.JudgeName },
        Error("LV091") with { OfDomain = DomainDefinitions.JudgeMemory },
        Error("LV092") with { OfDomain = DomainDefinitions.JudgeOs },

        Network("LV100", NetworkNames.Judge),
        Network("LV101", NetworkNames.JudgeLines),
        Network("LV102", NetworkAddresses.Judge),
        Network("LV103", NetworkDhcpServices.JudgeRanges),
        Network("LV104", NetworkDhcpServices.JudgeHosts),
        Network("LV105", NetworkDhcpServices.JudgeLeases),
        Network("LV106", NetworkDhcpServices.JudgeBoot),
        Network("LV107", NetworkDnsRecords.Judge),
        Network("LV108", NetworkRoutes.Judge),
        Network("LV109", NetworkForwarding.JudgeBridge),
        Network("LV110", NetworkForwarding.JudgeMtu),
        Network("LV111", NetworkForwarding.JudgeDevices),
        Network("LV112", NetworkForwarding.JudgeNat),
        Network("LV113", NetworkForwarding.JudgeAddress),
        Network("LV114", NetworkDhcpServices.JudgeServices),
        Network("LV115", NetworkForwarding.JudgeOwnBridgeOnly),
        Network("LV116", NetworkPortGroups.JudgeGroups),
        Network("LV117", NetworkForwarding.JudgePool),
        Network("LV118", NetworkPortGroups.JudgeVlans),
        Warning("LV119") with { OfNetwork = NetworkAddresses.JudgeNetmasks },
        Network("LV120", Bandwidths.JudgeLimits) with { Since = LibvirtChanges.BandwidthLimits },
        Network("LV121", NetworkDnsRecords.JudgeLines) with { Since = LibvirtChanges.RecordsOnOneLine },
        Network("LV122", NetworkNames.JudgeDomain),

        .. OfStorage,
        .. OfOtherDevices,
        .. OfDomains,
    ];

    // Devices whose addresses no other rules judge.
    private static ImmutableArray<string> Others => ["memory", "shmem", "iommu"];

    private static Rule Error(string id) => new(id) { YieldsToOthers = true };

    private static Rule Warning(string id) => new(id, ProblemSeverity.Warning) { YieldsToOthers = true };

    private static Rule Network(string id, Action<NetworkItem, Findings> judge) => Error(id) with { OfNetwork = judge };

    // What it takes when it is defined, and refuses when it is started.
    private static Rule QemuWarning(string id, Action<DeviceItem, Findings> judge) =>
        Warning(id) with { Device = judge, IsQemuOnly = true };

    private static Rule QemuError(string id, Action<DeviceItem, Findings> judge) => Error(id) with { Device = judge, IsQemuOnly = true };

    // Of devices other than interfaces and host devices.
    private static Rule Error(string id, Action<WrittenElement, DomainItem, Findings> judge, params string[] devices) =>
        Error(id) with { NamedDevice = judge, DeviceNames = [.. devices] };

    private static Rule Warning(string id, Action<WrittenElement, DomainItem, Findings> judge, params string[] devices) =>
        Warning(id) with { NamedDevice = judge, DeviceNames = [.. devices] };
}
