using System.CommandLine;

namespace RelaxCodec.Cli;

/// <summary><c>qemu-args</c>: what QEMU would be told of a domain's NICs.</summary>
internal sealed class QemuArgsCommand : ToolCommand
{
    private readonly Argument<string> _domain = new("DOMAIN")
    {
        Description = "The domain, or - for standard input.",
    };

    private readonly Option<string?> _capabilities = CapabilitiesOption();

    private readonly Option<string[]> _networks = NetworkOption();

    private readonly LibvirtOption _libvirt = LibvirtOption();

    private readonly ChoiceOption<OutputForm> _output = OutputOption();

    public QemuArgsCommand(ToolConsole console)
        : base(
            "qemu-args", "Prints what libvirt would give QEMU behind -device, a line for each of a domain's NICs and PCI host devices.", """
                Driver, options, their order and their form are libvirt's; JSON if QEMU takes it. Without
                --capabilities it is the newest form. Addresses are as they are written. Nothing is quoted for a shell.

                Exit codes:
                  0  the arguments were printed
                  1  DOMAIN is no domain of QEMU, or differs from the schema
                  2  a path or an option is at fault, or the QEMU does not answer

                Examples:
                  relaxcodec qemu-args domain.xml
                  relaxcodec qemu-args --capabilities caps_6.2.0.x86_64.replies domain.xml
                  virsh dumpxml --inactive guest | relaxcodec qemu-args --network pool.xml -
                """)
    {
        Arguments.Add(_domain);
        Options.Add(_capabilities);
        Options.Add(_networks);
        Options.Add(_libvirt);
        Options.Add(_output);
        SetAction(line => (int)new QemuArgsRun(OptionsOf(line), console).Run());
    }

    private QemuArgsOptions OptionsOf(ParseResult line) => new()
    {
        Domain = line.GetRequiredValue(_domain),
        Capabilities = line.GetValue(_capabilities),
        Networks = line.GetRequiredValue(_networks),
        Libvirt = new ReleaseChoice(line.GetValue(_libvirt)),
        Output = _output.ValueIn(line),
    };
}
