using System.CommandLine;
using RelaxCodec.Libvirt;

namespace RelaxCodec.Cli;

/// <summary><c>migrate-check</c>: whether libvirt lets domains migrate with their assigned devices.</summary>
internal sealed class MigrateCheckCommand : ToolCommand
{
    private readonly Argument<string[]> _paths = PathArgument();

    private readonly Option<string> _dialect = OneOf(
        "--dialect",
        "How failover pairs may be written: as libvirt's first proposal (driver), as libvirt released it (teaming), or either way.",
        "auto", "driver", "teaming");

    private readonly Option<string[]> _networks = new("--network")
    {
        Description = "A network that the domains use: it tells which interfaces are assigned devices. May be given several times.",
        HelpName = "FILE",
        DefaultValueFactory = _ => [],
    };

    private readonly Option<string> _output = OneOf("--output", "How the reasons are printed.", "text", "json");

    public MigrateCheckCommand(ToolConsole console)
        : base("migrate-check", "Tells every assigned device that keeps libvirt from migrating a domain.", """
            Only assigned devices of the host are judged. A PCI device that is the primary of a failover pair is unplugged
            for the migration, and so is no reason against it.

            Exit codes:
              0  no assigned device keeps a domain from migrating
              1  one does, or a file is no domain or not valid
              2  a path, a --network or an option is at fault; the other files are judged all the same

            Examples:
              relaxcodec migrate-check domain.xml
              relaxcodec migrate-check --network pool.xml domains
              virsh dumpxml guest | relaxcodec migrate-check --output json -
            """)
    {
        Arguments.Add(_paths);
        Options.Add(_dialect);
        Options.Add(_networks);
        Options.Add(_output);
        SetAction(line => (int)new MigrateCheckRun(OptionsOf(line), console).Run());
    }

    private CheckOptions OptionsOf(ParseResult line) => new()
    {
        Paths = line.GetRequiredValue(_paths),
        Dialect = line.GetRequiredValue(_dialect) switch
        {
            "driver" => FailoverDialect.Driver,
            "teaming" => FailoverDialect.Teaming,
            _ => FailoverDialect.Auto,
        },
        Networks = line.GetRequiredValue(_networks),
        Output = line.GetRequiredValue(_output) == "json" ? OutputForm.Json : OutputForm.Text,
    };
}
