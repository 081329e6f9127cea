using System.CommandLine;

namespace RelaxCodec.Cli;

/// <summary><c>graph</c>: a picture of what a domain's network hangs on.</summary>
internal sealed class GraphCommand : ToolCommand
{
    private readonly PathInput _paths = new();

    private readonly ChoiceOption<PictureForm?> _form = new(
        "--format",
        "Characters (text), or Scalable Vector Graphics (svg). By default svg where --out names a folder or a file *.svg, else text.",
        ("auto", null), ("text", PictureForm.Text), ("svg", PictureForm.Svg));

    private readonly Option<string?> _destination = new("--out")
    {
        Description = "The file to write to, or the folder for a file of each document; a folder ends with / or is there already.",
        HelpName = "FILE|DIR",
    };

    private readonly Option<bool> _ascii = Flag(
        "--ascii", "Draw text with ASCII alone. Where the terminal's encoding has no lines this is so anyway.");

    private readonly Option<string[]> _networks = NetworkOption();

    private readonly ChoiceOption<FailoverDialect> _dialect = DialectOption();

    private readonly LibvirtOption _libvirt = LibvirtOption();

    public GraphCommand(ToolConsole console)
        : base("graph", "Draws a domain's NICs and host devices: their pairs, networks and PCI ports, and what is wrong with them.", """
            What is wrong is what check finds, and stands at the device that it is about.
            Text is as wide as the terminal; in files and pipes lines have any length.

            Exit codes:
              0  everything was drawn, and nothing has an error
              1  a file has an error, or is nothing to draw
              2  a path, a --network or an option is at fault, or a picture cannot be written; the others are all the same

            Examples:
              relaxcodec graph domain.xml
              relaxcodec graph --out domain.svg --network pool.xml domain.xml
              relaxcodec graph --out pictures/ domains
              virsh dumpxml guest | relaxcodec graph -
            """)
    {
        _paths.AddTo(this);
        Options.Add(_form);
        Options.Add(_destination);
        Options.Add(_ascii);
        Options.Add(_networks);
        Options.Add(_dialect);
        Options.Add(_libvirt);
        SetAction(line => (int)new GraphRun(OptionsOf(line, console), console).Run());
    }

    private GraphOptions OptionsOf(ParseResult line, ToolConsole console) => new()
    {
        Paths = _paths.PathsIn(line, console),
        Form = _form.ValueIn(line),
        // As with documents, what stands for a stream is no file.
        Destination = line.GetValue(_destination) is { } named and not InputFile.StandardInput ? named : null,
        IsAscii = line.GetValue(_ascii),
        Networks = line.GetRequiredValue(_networks),
        Dialect = _dialect.ValueIn(line),
        Libvirt = new ReleaseChoice(line.GetValue(_libvirt)),
    };
}
