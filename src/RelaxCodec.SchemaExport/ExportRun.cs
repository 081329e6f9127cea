using System.Text;

namespace RelaxCodec.SchemaExport;

/// <summary>One run of the program.</summary>
internal static class ExportRun
{
    /// <summary>Writes the schemas and returns the exit code; every failure is one line.</summary>
    public static int Run(IReadOnlyList<string> arguments, TextWriter output)
    {
        try
        {
            Export(ExportOptions.Parse(arguments), output);
            return 0;
        }
        catch (ExportException exception)
        {
            output.WriteLine(exception.ToLine());
        }
        catch (BadImageFormatException exception)
        {
            output.WriteLine(new ExportException(ExportException.BadFile, $"The metadata cannot be read: {exception.Message}").ToLine());
        }

        return 1;
    }

    private static void Export(ExportOptions options, TextWriter output)
    {
        using var assemblies = new AssemblySet(options.Assembly, options.References);
        var grammars = new MetadataGrammar(assemblies, options.Release);
        // All is composed before anything is written: a mistake leaves the folder as it is.
        List<(string Path, byte[] Content)> files = [];
        foreach (TypeIdentity root in new RootFinder(assemblies, grammars).Find(options.Roots))
        {
            Grammar grammar = grammars.Of(root);
            foreach (SchemaFormat format in options.Formats)
                files.Add((Path.Combine(options.Output, $"{grammar.Start}.{format.Extension}"), format.ToBytes(grammar)));
        }

        foreach ((string path, byte[] content) in files)
            FileAccess.WriteChanged(path, content);

        if (files.Count == 0)
            output.WriteLine($"{assemblies.Main.Name} has no class with [Element]: there is no schema to write.");
        if (options.List.Length > 0)
            FileAccess.WriteChanged(options.List, Encoding.UTF8.GetBytes(string.Concat(files.Select(f => f.Path + "\n"))));
    }
}
