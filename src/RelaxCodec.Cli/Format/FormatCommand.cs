using System.CommandLine;

namespace RelaxCodec.Cli;

/// <summary><c>format</c>: the canonical form.</summary>
internal sealed class FormatCommand : ToolCommand
{
    private readonly PathInput _paths = new();

    private readonly Option<bool> _write = WriteOption();

    private readonly LibvirtOption _libvirt = LibvirtOption();

    public FormatCommand(ToolConsole console)
        : base("format", "Prints the canonical form of a document, as libvirt itself would print it.", """
            What is not modelled is kept as it was written, and so are comments. A file that cannot be read without
            loss is an error, and left alone. With --write a file changes as a whole or not at all.

            Exit codes:
              0  every file is in canonical form now, or was printed
              1  a file cannot be formatted
              2  a path or an option is at fault

            Examples:
              relaxcodec format domain.xml
              virsh dumpxml guest | relaxcodec format -
              relaxcodec format --write domains
            """)
    {
        _paths.AddTo(this);
        Options.Add(_write);
        Options.Add(_libvirt);
        SetAction(line =>
            (int)Run(_paths.PathsIn(line, console), line.GetValue(_write), new ReleaseChoice(line.GetValue(_libvirt)), console));
    }

    private static ExitCode Run(string[] paths, bool write, ReleaseChoice libvirt, ToolConsole console)
    {
        CheckDestination(paths, write);
        return new FormatRun(paths, write, libvirt, console).Run();
    }
}
