using System.CommandLine;

namespace RelaxCodec.Cli;

/// <summary><c>watch-migration</c>: what becomes of the guest's network while it migrates.</summary>
internal sealed class WatchMigrationCommand : ToolCommand
{
    private readonly Argument<string> _path = new("TRANSCRIPT|SOCKET")
    {
        Description = "A transcript of QMP, - for standard input, or the QMP unix socket of a running QEMU, to which "
            + "nobody else is connected.",
    };

    private readonly Option<bool> _pair = Flag(
        "--pair", "The guest has a failover pair, whatever QEMU says of it: a migration that unplugs nothing is suspicious.");

    private readonly ChoiceOption<OutputForm> _output = OutputOption();

    public WatchMigrationCommand(ToolConsole console)
        : base("watch-migration", "Follows a migration, and tells what each change of its status means for the guest's network.", """
            A transcript has JSON objects one after the other: messages of QMP as they were on the wire,
            or in envelopes {"t": seconds, "vm": "src"|"dst", "dir": "<"|">", "msg": {...}}.
            A socket is followed until the next migration ends; nothing is changed about it.
            What is suspicious goes to standard error: no wait-unplug though there is a failover pair,
            wait-unplug for more than 10 s, a primary that may be lost.

            Exit codes:
              0  every migration completed, and nothing is suspicious
              1  there was none, one failed, was cancelled or did not end, or something is suspicious;
                 or the file is no transcript of QMP, or a cut-off one
              2  the file cannot be read, or the socket does not answer with QMP

            Examples:
              relaxcodec watch-migration migration.qmp.jsonl
              qemu-system-x86_64 ... -qmp unix:watch.sock,server=on,wait=off
              relaxcodec watch-migration --output json watch.sock
            """)
    {
        Arguments.Add(_path);
        Options.Add(_pair);
        Options.Add(_output);
        SetAction(async (line, cancellation) =>
            (int)await new WatchMigrationRun(
                line.GetRequiredValue(_path), line.GetValue(_pair), ReportOf(line, console), console).RunAsync(cancellation));
    }

    private IMigrationReport ReportOf(ParseResult line, ToolConsole console) =>
        _output.ValueIn(line) == OutputForm.Json ? new JsonMigrationReport(console) : new TextMigrationReport(console);
}
