using static RelaxCodec.Libvirt.Qemu.MigrationOccasion;
using static RelaxCodec.Libvirt.Qemu.MigrationWarningKind;
using static RelaxCodec.Libvirt.Qemu.MigrationWords;

namespace RelaxCodec.Libvirt.Qemu;

/// <summary>Something suspicious about a migration: when it is looked for, whether it is there, and the words for it.</summary>
/// <param name="Kind">What.</param>
/// <param name="Occasions">When it is looked for.</param>
/// <param name="IsOnce">Whether each migration is warned of the kind once.</param>
/// <param name="Find">The words, once for each; none if there is nothing suspicious.</param>
internal sealed record MigrationSuspicion(
    MigrationWarningKind Kind, MigrationOccasion Occasions, bool IsOnce, Func<MigrationStep, IEnumerable<string>> Find)
{
    /// <summary>All, in the order in which they are told.</summary>
    public static IReadOnlyList<MigrationSuspicion> All { get; } =
    [
        Each(NoEnd, Replacement, step => !step.Migration.IsAbandoned, Unfinished),
        Each(ImpossibleOrder, Change, step => step.IsImpossible, WrongOrder),
        Once(UnplugHangs, Change, step => step.HasHung, LongUnplug),
        Once(NoUnplug, Change, step => step.LacksUnplug, MissingUnplug),
        Once(NoUnplug, Evidence, step => step.LacksUnplug && step.Message!.Kind != MigrationMessageKind.UnplugPrimary, MissingUnplug),
        Once(StandbyUnplugged, Evidence, step => step.UnpluggedStandbys.Any(), WrongUnplug),
        Each(PrimaryLost, Change, step => step.EndsWithoutPrimary, EndedWithoutPrimary),
        Once(Failed, Change | Message, step => step.FailureReason is not null, Failure),
        Each(NoPrimaryAtDestination, Change, step => step.ArrivesWithoutNegotiation, NoNegotiation),
        Once(UnplugHangs, Message, step => step.HasHungUnseen, LongUnplug),
        Each(Failed, Message, step => step.Message!.Kind == MigrationMessageKind.MigrationRefused, Refusal),
        Each(UnplugRefused, Message, step => step.IsUnplugRefused, RefusedUnplug),
        Once(NoPrimaryAtDestination, Message, step => step.LosesPrimaryAtDestination, step => NoPrimary([step.Message!.Device!])),
        new(PrimaryLost, Message, IsOnce: false, step => step.PrimariesLost.Select(GonePrimary)),
        Once(UnplugHangs, Time, step => step.Hangs, LongUnplug),
        Each(DestinationGone, End, step => step.IsDestinationGone, LostDestination),
        Each(NoEnd, End, step => step.Migration is { IsUnderway: true, IsAbandoned: false } && !step.IsDestinationGone, Unfinished),
        new(PrimaryLost, End, IsOnce: false, step => step.PrimariesNotPluggedInAgain.Select(GonePrimary)),
        Once(NoPrimaryAtDestination, End, step => step.MissingPrimaries is not null, step => NoPrimary(step.MissingPrimaries!)),
    ];

    private static MigrationSuspicion Each(
        MigrationWarningKind kind, MigrationOccasion occasions, Predicate<MigrationStep> isThere, Func<MigrationStep, string> words) =>
        new(kind, occasions, IsOnce: false, step => isThere(step) ? [words(step)] : []);

    private static MigrationSuspicion Once(
        MigrationWarningKind kind, MigrationOccasion occasions, Predicate<MigrationStep> isThere, Func<MigrationStep, string> words) =>
        Each(kind, occasions, isThere, words) with { IsOnce = true };
}
