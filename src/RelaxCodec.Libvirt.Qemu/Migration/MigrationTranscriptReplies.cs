namespace RelaxCodec.Libvirt.Qemu;

/// <summary>
/// Which command of a transcript each reply answers: by its id, else by their order. What was captured on one way only has no commands.
/// </summary>
internal sealed class MigrationTranscriptReplies
{
    private readonly Dictionary<MigrationTranscriptEntry, QmpRequest> _requests = new(ReferenceEqualityComparer.Instance);

    public MigrationTranscriptReplies(IEnumerable<MigrationTranscriptEntry> entries)
    {
        foreach (IGrouping<string, MigrationTranscriptEntry> monitor in entries.GroupBy(entry => entry.Vm))
            Match(monitor);
    }

    public QmpRequest? RequestOf(MigrationTranscriptEntry reply) => _requests.GetValueOrDefault(reply);

    private void Match(IEnumerable<MigrationTranscriptEntry> monitor)
    {
        var byId = new Dictionary<string, QmpRequest>();
        var open = new Queue<QmpRequest>();
        var early = new List<MigrationTranscriptEntry>();
        foreach (MigrationTranscriptEntry entry in monitor)
        {
            // Of what was asked in an earlier session nothing is answered in this one.
            if (entry.IsGreeting)
                open.Clear();
            else if (entry is { Request: { } identified, Id: { } id })
                byId[id] = identified;
            else if (entry.Request is { } request)
                open.Enqueue(request);
            else if (entry.IsReply && (entry.Id is { } answered
                ? byId.GetValueOrDefault(answered)
                : open.TryDequeue(out QmpRequest? first)
                ? first
                : null) is { } found)
                _requests[entry] = found;
            else if (entry.IsReply)
                early.Add(entry);
        }

        // Lines may be in any order where ids tell what belongs together.
        foreach (MigrationTranscriptEntry reply in early)
        {
            if (reply.Id is { } id && byId.TryGetValue(id, out QmpRequest? request))
                _requests[reply] = request;
        }
    }
}
