namespace RelaxCodec.Libvirt.Qemu;

/// <summary>
/// A transcript of the QMP sessions of one or both QEMUs of a migration: JSON objects one after the other, each a message as it was on the
/// wire, or in an envelope <c>{"t": seconds, "vm": label, "dir": "&lt;" or "&gt;", "msg": {...}}</c>.
/// </summary>
public static class MigrationTranscript
{
    /// <summary>Reads a transcript.</summary>
    /// <param name="utf8">The transcript, with or without a byte order mark.</param>
    /// <returns>Its messages in the order in which QEMU said them, which is not that of the lines: an event carries its time, and may be
    /// written down late.</returns>
    /// <exception cref="QmpException">Nothing in it is QMP.</exception>
    public static IReadOnlyList<MigrationMessage> Read(ReadOnlySpan<byte> utf8) => Read(utf8, out _);

    /// <summary>Reads a transcript that may still be written, or have something else between its messages.</summary>
    /// <param name="utf8">The transcript.</param>
    /// <param name="fault">What was passed over first, in words; null if all was read.</param>
    /// <returns>Its messages in the order in which QEMU said them.</returns>
    /// <exception cref="QmpException">Nothing in it is QMP.</exception>
    public static IReadOnlyList<MigrationMessage> Read(ReadOnlySpan<byte> utf8, out string? fault)
    {
        var entries = new List<MigrationTranscriptEntry>();
        fault = QmpObjects.Read(utf8, line =>
        {
            if (MigrationTranscriptEntry.Of(line) is { IsQmp: true } entry)
                entries.Add(entry);
            return true;
        });
        if (entries.Count == 0)
            throw new QmpException($"this is no transcript of QMP: {fault ?? "it has no greeting, command, reply or event"}");

        // Within one monitor the order of arrival is the order of the lines, unless each line says when it arrived.
        IReadOnlyList<MigrationTranscriptEntry> arrived = entries.TrueForAll(entry => entry.Arrival is not null)
            ? [.. entries.OrderBy(entry => entry.Arrival)]
            : entries;
        var clock = new MigrationTranscriptClock(arrived);
        var replies = new MigrationTranscriptReplies(arrived);
        var sides = new MigrationTranscriptSides();
        List<MigrationMessage> messages = [.. arrived.Select(
            entry => Place(sides.Tell(Read(entry, replies), entry.Vm, entry.Request), entry, clock))];
        return InOrder([.. sides.TellFromTheBeginning(messages)]);
    }

    // What nothing tells the time of stays behind what it came behind.
    private static MigrationMessage[] InOrder(MigrationMessage[] messages)
    {
        var times = new TimeSpan[messages.Length];
        TimeSpan latest = TimeSpan.MinValue;
        for (int i = 0; i < messages.Length; i++)
        {
            times[i] = messages[i].Elapsed ?? latest;
            latest = times[i] > latest ? times[i] : latest;
        }

        return [.. messages.Zip(times).OrderBy(message => message.Second).Select(message => message.First)];
    }

    private static MigrationMessage Read(MigrationTranscriptEntry entry, MigrationTranscriptReplies replies) =>
        entry.IsEvent ? MigrationMessageReader.OfEvent(entry.Message)
        : entry.Answer is { } answer ? MigrationMessageReader.OfReply(answer, replies.RequestOf(entry))
        : entry.Error is { } error ? MigrationMessageReader.OfError(error, replies.RequestOf(entry))
        : entry.Request is { } request ? MigrationMessageReader.OfRequest(request)
        : entry.IsGreeting ? new MigrationMessage(MigrationMessageKind.SessionBegins)
        : new MigrationMessage(MigrationMessageKind.TimePassed);

    private static MigrationMessage Place(MigrationMessage message, MigrationTranscriptEntry entry, MigrationTranscriptClock clock) =>
        message with { Elapsed = clock.ElapsedAt(entry), Time = clock.TimeAt(entry) };
}
