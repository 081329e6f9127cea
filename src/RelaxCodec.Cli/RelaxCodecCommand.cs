using System.CommandLine;
using System.CommandLine.Help;

namespace RelaxCodec.Cli;

/// <summary>The root of the command line.</summary>
internal sealed class RelaxCodecCommand : ToolCommand
{
    public RelaxCodecCommand(ToolConsole console)
        : base(
            "relaxcodec",
            "Checks, formats and converts libvirt's device XML, exports its grammars, and tells what QEMU makes of it.",
            """
            Examples:
              relaxcodec check domain.xml                 judge a file
              virsh dumpxml guest | relaxcodec check -    judge what libvirt has
              relaxcodec check --connect qemu:///system   judge all that it has
              relaxcodec format --write domains           libvirt's own form, in place
              relaxcodec convert --to teaming guest.xml   failover pairs as libvirt released them
              relaxcodec schema export --out schemas      the grammars as RELAX NG
              relaxcodec qemu-args domain.xml             what QEMU would be told of its NICs
              relaxcodec watch-migration watch.sock       what a migration does to the guest's network
              relaxcodec graph domain.xml                 a picture of its NICs and failover pairs
            """)
    {
        Subcommands.Add(new CheckCommand(console));
        Subcommands.Add(new FormatCommand(console));
        Subcommands.Add(new ConvertCommand(console));
        Subcommands.Add(new MigrateCheckCommand(console));
        Subcommands.Add(new SchemaCommand(console));
        Subcommands.Add(new CapabilitiesCommand(console));
        Subcommands.Add(new QemuArgsCommand(console));
        Subcommands.Add(new WatchMigrationCommand(console));
        Subcommands.Add(new GraphCommand(console));
        Subcommands.Add(new HookCommand(console));
        Subcommands.Add(new CompletionCommand(console));
        // Without the alias /h, which is a path here.
        Options.Add(new HelpOption("--help", "-h", "-?") { Action = new LongHelp(new HelpAction()) });
        Options.Add(new VersionOption());
    }
}
