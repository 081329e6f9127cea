using System.CommandLine;

namespace RelaxCodec.Cli;

/// <summary><c>migrate-check</c>: whether libvirt lets domains migrate with their assigned devices.</summary>
internal sealed class MigrateCheckCommand : ToolCommand
{
    private readonly Option<string?> _connect = ConnectOption();

    private readonly PathInput _paths;

    private readonly ChoiceOption<FailoverDialect> _dialect = DialectOption();

    private readonly Option<string[]> _networks = NetworkOption();

    private readonly Option<string?> _capabilities = CapabilitiesOption();

    private readonly LibvirtOption _libvirt = LibvirtOption();

    private readonly ChoiceOption<OutputForm> _output = ReportOption();

    public MigrateCheckCommand(ToolConsole console)
        : base("migrate-check", "Tells every assigned device that keeps libvirt from migrating a domain.", """
            Only assigned devices of the host are judged. A PCI device that is the primary of a failover pair is unplugged
            for the migration, and so is no reason against it.

            Exit codes:
              0  no assigned device keeps a domain from migrating
              1  one does, or a file is no domain, or has a device that cannot be judged
              2  a path, a --network, --capabilities or an option is at fault; the other files are judged all the same

            Examples:
              relaxcodec migrate-check domain.xml
              relaxcodec migrate-check --network pool.xml domains
              virsh dumpxml guest | relaxcodec migrate-check --output json -
              relaxcodec migrate-check --connect qemu:///system guest
            """)
    {
        _paths = new PathInput(_connect);
        _paths.AddTo(this);
        Options.Add(_dialect);
        Options.Add(_networks);
        Options.Add(_capabilities);
        Options.Add(_libvirt);
        Options.Add(_output);
        SetAction(line => (int)Run(OptionsOf(line, console), console));
    }

    private static ExitCode Run(CheckOptions options, ToolConsole console) =>
        new CheckRun(options, (failover, release) => new MigrationJudge(release, failover), console).Run();

    private CheckOptions OptionsOf(ParseResult line, ToolConsole console) => new()
    {
        Command = Name,
        Paths = _paths.PathsIn(line, console),
        Connect = line.GetValue(_connect),
        Live = true,
        Dialect = _dialect.ValueIn(line),
        Networks = line.GetRequiredValue(_networks),
        Capabilities = line.GetValue(_capabilities),
        Libvirt = new ReleaseChoice(line.GetValue(_libvirt)),
        Output = _output.ValueIn(line),
    };
}
