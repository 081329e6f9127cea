using System.CommandLine;

namespace RelaxCodec.Cli;

/// <summary><c>convert</c>: failover pairs in the other dialect.</summary>
internal sealed class ConvertCommand : ToolCommand
{
    private readonly PathInput _paths = new();

    private readonly ChoiceOption<FailoverDialect> _to = new(
        "--to",
        "The dialect to write: libvirt's first proposal (driver), or what libvirt released (teaming).",
        ("driver", FailoverDialect.Driver), ("teaming", FailoverDialect.Teaming))
    {
        Required = true,
        DefaultValueFactory = null,
    };

    private readonly Option<string[]> _networks = NetworkOption();

    private readonly Option<bool> _write = WriteOption();

    public ConvertCommand(ToolConsole console)
        : base("convert", "Writes failover pairs in the other dialect, and leaves everything else as it is.", """
            What the other dialect cannot say becomes an equivalent, and a note tells of it. A pair with errors is left
            alone. With --write a file changes as a whole or not at all.

            Exit codes:
              0  everything is in that dialect now
              1  a pair was left alone, or a file cannot be read as XML
              2  a path, a --network or an option is at fault; the other files are converted all the same

            Examples:
              relaxcodec convert --to teaming domain.xml
              relaxcodec convert --to teaming --network pool.xml domain.xml
              virsh dumpxml guest | relaxcodec convert --to driver -
              relaxcodec convert --to teaming --write domains
            """)
    {
        _paths.AddTo(this);
        Options.Add(_to);
        Options.Add(_networks);
        Options.Add(_write);
        SetAction(line => (int)Run(OptionsOf(line, console), console));
    }

    private static ExitCode Run(ConvertOptions options, ToolConsole console)
    {
        CheckDestination(options.Paths, options.Write);
        return new ConvertRun(options, console).Run();
    }

    private ConvertOptions OptionsOf(ParseResult line, ToolConsole console) => new()
    {
        Paths = _paths.PathsIn(line, console),
        To = _to.ValueIn(line),
        Networks = line.GetRequiredValue(_networks),
        Write = line.GetValue(_write),
    };
}
