namespace RelaxCodec.Libvirt.Tests.Migration;

/// <summary>What a watch tells of a transcript.</summary>
internal sealed class WatchedTranscript
{
    private WatchedTranscript(MigrationWatch watch, IReadOnlyList<MigrationNotice> notices)
    {
        IsGood = watch.IsGood;
        Notices = notices;
    }

    public bool IsGood { get; }

    public IReadOnlyList<MigrationNotice> Notices { get; }

    public IReadOnlyList<MigrationChange> Changes => [.. Notices.OfType<MigrationChange>()];

    /// <summary>Every warning: those of the changes, and those that came without one.</summary>
    public IReadOnlyList<MigrationWarning> Warnings =>
        [.. Notices.SelectMany(notice => notice is MigrationChange change ? change.Warnings : [(MigrationWarning)notice])];

    public IEnumerable<MigrationWarningKind> Kinds => Warnings.Select(warning => warning.Kind);

    /// <summary>The statuses of one QEMU, in order.</summary>
    public string StatusesOf(string vm) => string.Join(' ', Changes.Where(change => change.Vm == vm).Select(change => change.Status));

    public static WatchedTranscript Of(QmpLines lines) => Of(lines.ToUtf8());

    public static WatchedTranscript Of(ReadOnlySpan<byte> utf8)
    {
        var watch = new MigrationWatch();
        List<MigrationNotice> notices = [.. MigrationTranscript.Read(utf8).SelectMany(watch.Observe)];
        notices.AddRange(watch.End());
        return new WatchedTranscript(watch, notices);
    }
}
