using System.CommandLine;

namespace RelaxCodec.Cli;

/// <summary><c>hook</c> as the help shows it. It runs without the command line's rules: see <see cref="Tool"/>.</summary>
internal sealed class HookCommand : ToolCommand
{
    /// <summary>The command's name.</summary>
    public const string CommandName = "hook";

    private readonly Argument<string[]> _words = new("GUEST OPERATION SUBOPERATION EXTRA")
    {
        Arity = ArgumentArity.ZeroOrMore,
        Description = "What libvirt gives its hook. The domain comes on standard input.",
    };

    public HookCommand(ToolConsole console)
        : base(
            CommandName, "Is libvirt's hook: refuses to start a domain, or to take it by migration, whose failover pairs have errors.", """
                Judged is at `prepare begin` and `migrate begin`, by the FO rules alone; anything else passes unchanged, and so
                does whatever cannot be judged. --libvirt comes first, if at all.

                Exit codes:
                  0  the domain may come, or was not judged
                  1  its failover pairs have errors: standard error tells them, and libvirt to whoever starts the domain

                The script /etc/libvirt/hooks/qemu:
                  #!/bin/sh
                  exec /usr/local/bin/relaxcodec hook "$@"

                Example:
                  virsh dumpxml guest | relaxcodec hook guest prepare begin -
                """)
    {
        Arguments.Add(_words);
        Options.Add(LibvirtOption());
        SetAction(line => (int)new HookRun(console).Run(line.GetRequiredValue(_words)));
    }

    /// <summary>Whether a command line is a call of the hook, and no question for its help.</summary>
    public static bool IsCalledBy(IReadOnlyList<string> args) => args is [CommandName, ..] and not [_, "--help" or "-h" or "-?"];
}
