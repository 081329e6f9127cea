using System.Collections.Immutable;

namespace RelaxCodec.Libvirt.Failover;

/// <summary>
/// The rules in their order of findings: first what a device says by itself, then what depends on it. So a document gets the ids of what
/// is wrong, and not of what merely follows from it.
/// </summary>
internal static class RuleOrder
{
    public static ImmutableArray<Rule> All { get; } =
    [
        // Which of two dialects comes second says nothing of what else is wrong there.
        new("FO010") { FailoverDevice = OneDialect.Judge, Pair = OneDialect.Judge },
        Of("FO016") with { FailoverDevice = NoContradiction.Judge },
        Of("FO009") with { FailoverDevice = OneRole.Judge },
        Of("FO011") with { Domain = UniqueAliases.Judge },
        Of("FO002") with { FailoverDevice = StandbyHasUserAlias.Judge },
        Of("FO001") with { FailoverDevice = StandbyIsVirtio.Judge },
        Of("FO005") with { FailoverDevice = PrimaryIsAssigned.Judge },
        Of("FO013") with { FailoverDevice = PrimaryUsesVfio.Judge },
        Of("FO007") with { FailoverDevice = BackupMacHasUse.Judge, Pair = BackupMacHasUse.Judge },
        Of("FO003") with { Pair = NamedStandbyExists.Judge },
        Of("FO004") with { Pair = NamedInterfaceIsStandby.Judge },
        Of("FO008") with { Domain = OnePrimaryEach.Judge },
        Of("FO006") with { Pair = EqualMacs.Judge },
        Of("FO012") with { Domain = StandbyIsNamed.Judge },
        Of("FO014") with { FailoverDevice = QemuHasFailover.Judge },
        Of("FO015") with { FailoverDevice = PrimaryOnPciExpress.Judge },
        Of("FO017") with { FailoverDevice = PrimaryHasOwnSlot.Judge, Pair = PrimaryHasOwnSlot.Judge },
        Of("FO018") with { FailoverDevice = PrimaryCanBeUnplugged.Judge },
        Of("FO019") with { FailoverDevice = NoOptionRom.Judge },
        Of("FO020") with { Domain = StandbyMacsDiffer.Judge },
    ];

    private static Rule Of(string id) => new(id) { ReplacesSchema = true };
}
