using System.Collections.Immutable;

namespace RelaxCodec.Libvirt.Rules;

/// <summary>
/// The rules in their order of judgement: first what a device says by itself, then what depends on it. So a document gets the ids of what
/// is wrong, and not of what merely follows from it.
/// </summary>
internal static class RuleOrder
{
    public static ImmutableArray<FailoverRule> All { get; } =
    [
        new("FO010") { Device = OneDialect.Judge, Pair = OneDialect.Judge },
        new("FO016") { Device = NoContradiction.Judge },
        new("FO009") { Device = OneRole.Judge },
        new("FO011") { Domain = UniqueAliases.Judge },
        new("FO002") { Device = StandbyHasUserAlias.Judge },
        new("FO001") { Device = StandbyIsVirtio.Judge },
        new("FO005") { Device = PrimaryIsAssigned.Judge },
        new("FO013") { Device = PrimaryUsesVfio.Judge },
        new("FO007") { Device = BackupMacHasUse.Judge, Pair = BackupMacHasUse.Judge },
        new("FO003") { Pair = NamedStandbyExists.Judge },
        new("FO004") { Pair = NamedInterfaceIsStandby.Judge },
        new("FO008") { Domain = OnePrimaryEach.Judge },
        new("FO006") { Pair = EqualMacs.Judge },
        new("FO012") { Domain = StandbyIsNamed.Judge },
        new("FO014") { Device = QemuHasFailover.Judge },
        new("FO015") { Device = PrimaryOnPciExpress.Judge },
        new("FO017") { Device = PrimaryHasOwnSlot.Judge, Pair = PrimaryHasOwnSlot.Judge },
        new("FO018") { Device = PrimaryCanBeUnplugged.Judge },
        new("FO019") { Device = NoOptionRom.Judge },
        new("FO020") { Domain = StandbyMacsDiffer.Judge },
    ];
}
