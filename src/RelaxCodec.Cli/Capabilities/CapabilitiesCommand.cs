using System.CommandLine;

namespace RelaxCodec.Cli;

/// <summary><c>capabilities</c>: what a QEMU can do.</summary>
internal sealed class CapabilitiesCommand : ToolCommand
{
    private readonly Argument<string[]> _probes = new("PROBE")
    {
        Arity = ArgumentArity.OneOrMore,
        Description =
            "Transcripts of QMP in the form of libvirt's *.replies, folders (every *.replies below them), - for standard input, " +
            "or QMP unix sockets of running QEMUs, to which nobody else is connected.",
    };

    private readonly ChoiceOption<OutputForm> _output = OutputOption();

    public CapabilitiesCommand(ToolConsole console)
        : base("capabilities", "Tells what QEMUs can do, as far as failover and the arguments of NICs depend on it.", """
            Each capability is decided by what QEMU answers, never by its version. Names are libvirt's.

            Exit codes:
              0  all capabilities were printed
              1  a PROBE is no transcript of QMP, or lacks an answer; the others are printed all the same
              2  a path or an option is at fault, or a QEMU does not answer; the others are printed all the same

            Examples:
              relaxcodec capabilities caps_7.2.0.x86_64.replies
              qemu-system-x86_64 -S -nodefaults -display none -machine q35,accel=tcg -qmp unix:qmp.sock,server=on,wait=off &
              relaxcodec capabilities qmp.sock
            """)
    {
        Arguments.Add(_probes);
        Options.Add(_output);
        SetAction(line => (int)new CapabilitiesRun(line.GetRequiredValue(_probes), _output.ValueIn(line), console).Run());
    }
}
