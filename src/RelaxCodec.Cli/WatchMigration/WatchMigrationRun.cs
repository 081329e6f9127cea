namespace RelaxCodec.Cli;

/// <summary>One run of <c>watch-migration</c>.</summary>
/// <param name="path">The transcript or the socket.</param>
/// <param name="expectsPair">Whether the guest is known to have a failover pair.</param>
/// <param name="report">Prints the changes.</param>
/// <param name="console">Where warnings and faults go.</param>
internal sealed class WatchMigrationRun(string path, bool expectsPair, IMigrationReport report, ToolConsole console)
{
    private readonly MigrationWatch _watch = new() { ExpectsPair = expectsPair };

    /// <summary>Does it.</summary>
    public async Task<ExitCode> RunAsync(CancellationToken cancellationToken)
    {
        byte[] content = new InputReader(console).ReadWhole(new InputFile(path, IsNamed: true), out InputFault? fault);
        string? unread = null;
        try
        {
            if (fault is null)
                WatchTranscript(content, out unread);
            else if (fault.IsOfSocket)
                await FollowAsync(cancellationToken);
            else
                return Refuse(fault, ExitCode.CouldNotRun);
        }
        catch (QmpException e)
        {
            if (_watch.HasSeenMigration)
                Tell(_watch.End());
            return Refuse(new(path, ProblemText.OneLine(e.Message)), fault is null ? ExitCode.ProblemsFound : ExitCode.CouldNotRun);
        }

        Tell(_watch.End());
        if (unread is not null)
            console.WriteErrors(new InputFault(path, $"not all of this transcript could be read: {unread}"));
        if (!_watch.HasSeenMigration)
            console.WriteErrors(new InputFault(path, "no migration was seen"));
        return _watch.IsGood && unread is null ? ExitCode.Good : ExitCode.ProblemsFound;
    }

    private void WatchTranscript(byte[] content, out string? unread)
    {
        foreach (MigrationMessage message in MigrationTranscript.Read(content, out unread))
            Tell(_watch.Observe(message));
    }

    private async Task FollowAsync(CancellationToken cancellationToken)
    {
        try
        {
            await foreach (MigrationMessage message in LiveMigration.FollowAsync(path, console.Clock, cancellationToken))
            {
                if (message.Kind == MigrationMessageKind.EarlierStatus)
                    TellNow($"note: an earlier migration of this QEMU has ended as '{message.Status}'; waiting for the next one");
                Tell(_watch.Observe(message));
            }
        }
        catch (OperationCanceledException)
        {
            // Ctrl-C ends the watch, not the judgement of what was seen.
        }
    }

    private void Tell(IEnumerable<MigrationNotice> notices)
    {
        foreach (MigrationNotice notice in notices)
        {
            if (notice is MigrationChange change)
            {
                report.Write(change);
                Tell(change.Warnings);
            }
            else if (notice is MigrationWarning warning)
            {
                TellNow($"warning: {(warning.Vm.Length == 0 ? "" : $"{warning.Vm}: ")}{warning.Message}");
            }
        }
    }

    private void TellNow(string line)
    {
        console.Error.WriteLine(ProblemText.OneLine(line));
        console.Error.Flush();
    }

    private ExitCode Refuse(InputFault fault, ExitCode exitCode)
    {
        console.WriteErrors(fault);
        return exitCode;
    }
}
