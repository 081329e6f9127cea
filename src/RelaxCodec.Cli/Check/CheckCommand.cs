using System.CommandLine;

namespace RelaxCodec.Cli;

/// <summary><c>check</c>: every problem of every file.</summary>
internal sealed class CheckCommand : ToolCommand
{
    private readonly Option<string?> _connect = ConnectOption();

    private readonly PathInput _paths;

    private readonly Option<bool> _schemaOnly = Flag("--schema-only", "Leave out every rule that the schema does not say.");

    private readonly Option<bool> _fix = Flag(
        "--fix",
        "Correct in place what is safe to correct in failover pairs: a slip in an alias, a missing ua-, MAC addresses that differ.");

    private readonly ChoiceOption<FailoverDialect> _dialect = DialectOption();

    private readonly Option<string[]> _networks = NetworkOption();

    private readonly Option<string?> _capabilities = CapabilitiesOption();

    private readonly LibvirtOption _libvirt = LibvirtOption();

    private readonly ChoiceOption<OutputForm> _output = ReportOption();

    public CheckCommand(ToolConsole console)
        : base("check", "Reports every problem of every file: where, what was found, what is allowed, what to do.", """
            Judged are documents whose root is domain, network, interface (the device of a domain) or hostdev:
            by the schema (RX), by the rules of failover pairs (FO), and by what libvirt accepts (LV).
            Other files of a folder are counted on standard error.

            Exit codes:
              0  no file has an error
              1  a file has one
              2  a path, a --network, --capabilities or an option is at fault; the other files are judged all the same

            Examples:
              relaxcodec check domain.xml
              relaxcodec check domains networks
              relaxcodec check --network pool.xml --dialect teaming domain.xml
              relaxcodec check --libvirt 9.0.0 domains
              relaxcodec check --capabilities caps_7.2.0.x86_64.replies domain.xml
              virsh dumpxml guest | relaxcodec check --output json -
              relaxcodec check --fix domains
              relaxcodec check --connect qemu:///system
            """)
    {
        _paths = new PathInput(_connect);
        _paths.AddTo(this);
        Options.Add(_schemaOnly);
        Options.Add(_fix);
        Options.Add(_dialect);
        Options.Add(_networks);
        Options.Add(_capabilities);
        Options.Add(_libvirt);
        Options.Add(_output);
        SetAction(line => (int)Run(OptionsOf(line, console), console));
    }

    private static ExitCode Run(CheckOptions options, ToolConsole console) =>
        new CheckRun(options, (failover, release) => new ValidityJudge(options.SchemaOnly, release, failover), console).Run();

    private CheckOptions OptionsOf(ParseResult line, ToolConsole console) => new()
    {
        Command = Name,
        Paths = _paths.PathsIn(line, console),
        Connect = line.GetValue(_connect),
        SchemaOnly = line.GetValue(_schemaOnly),
        Fix = line.GetValue(_fix),
        Dialect = _dialect.ValueIn(line),
        Networks = line.GetRequiredValue(_networks),
        Capabilities = line.GetValue(_capabilities),
        Libvirt = new ReleaseChoice(line.GetValue(_libvirt)),
        Output = _output.ValueIn(line),
    };
}
