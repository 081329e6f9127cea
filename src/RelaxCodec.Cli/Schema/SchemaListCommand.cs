using Spectre.Console;

namespace RelaxCodec.Cli;

/// <summary><c>schema list</c>: the names of the grammars.</summary>
internal sealed class SchemaListCommand : ToolCommand
{
    private readonly LibvirtOption _libvirt = LibvirtOption();

    public SchemaListCommand(ToolConsole console)
        : base("list", "Prints the names of the grammars, one a line; on a terminal with what they describe.", """
            Example:
              for name in $(relaxcodec schema list); do relaxcodec schema export $name > $name.rng; done
            """)
    {
        Options.Add(_libvirt);
        SetAction(line => List(new ReleaseChoice(line.GetValue(_libvirt)), console));
    }

    // The vocabulary has had these roots in every release; what is in them differs.
    private static void List(ReleaseChoice libvirt, ToolConsole console)
    {
        new Hints(console.StyledError()).WriteRelease("the grammars of", libvirt);
        if (console.OutputIsTerminal)
        {
            Table table = new Table().Border(TableBorder.Simple).AddColumn("Grammar").AddColumn("Describes");
            foreach (DocumentKind kind in DocumentKind.All)
                table.AddRow(kind.Name, kind.Description);
            console.Rich(console.Output).Write(table);
            return;
        }

        foreach (DocumentKind kind in DocumentKind.All)
            console.Output.WriteLine(kind.Name);
    }
}
