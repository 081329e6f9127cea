using System.CommandLine;

namespace RelaxCodec.Cli;

/// <summary><c>capabilities</c>: what a QEMU can do.</summary>
internal sealed class CapabilitiesCommand : ToolCommand
{
    private readonly Argument<string?> _file = new("FILE")
    {
        Arity = ArgumentArity.ZeroOrOne,
        Description = "A transcript of QMP in the form of libvirt's *.replies, or - for standard input.",
    };

    private readonly Option<string?> _socket = new("--socket")
    {
        Description = "The QMP unix socket of a running QEMU, to which nobody else is connected.",
        HelpName = "PATH",
    };

    private readonly Option<string> _output = OneOf("--output", "How they are printed.", "text", "json");

    public CapabilitiesCommand(ToolConsole console)
        : base("capabilities", "Tells what a QEMU can do, as far as failover and the arguments of NICs depend on it.", """
            Each capability is decided by what QEMU answers, never by its version. Names are libvirt's.

            Exit codes:
              0  the capabilities were printed
              1  FILE is no transcript of QMP, or lacks an answer
              2  FILE, the socket or an option is at fault

            Examples:
              relaxcodec capabilities caps_7.2.0.x86_64.replies
              qemu-system-x86_64 -S -nodefaults -display none -machine q35,accel=tcg -qmp unix:qmp.sock,server=on,wait=off &
              relaxcodec capabilities --socket qmp.sock
            """)
    {
        Arguments.Add(_file);
        Options.Add(_socket);
        Options.Add(_output);
        SetAction(line => (int)new CapabilitiesRun(line.GetValue(_file), line.GetValue(_socket), OutputFormOf(line), console).Run());
    }

    private OutputForm OutputFormOf(ParseResult line) => line.GetRequiredValue(_output) == "json" ? OutputForm.Json : OutputForm.Text;
}
