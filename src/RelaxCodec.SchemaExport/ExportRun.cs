using System.Text;
using RelaxCodec.AssemblyGrammars;
using RelaxCodec.ReferenceSite;

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
        using var assemblies = new AssemblySet(options.Assembly, options.References, "among the references of the project");
        var grammars = new MetadataGrammar(assemblies, options.Release);
        IReadOnlyList<TypeIdentity> roots = new RootFinder(assemblies, grammars, ExportOptions.RootsProperty).Find(options.Roots);
        // All is composed before anything is written: a mistake leaves the folder as it is.
        List<(string Path, byte[] Content)> files = [];
        foreach (TypeIdentity root in roots)
        {
            Grammar grammar = grammars.Of(root);
            foreach (SchemaFormat format in options.Formats.Where(static format => format != SchemaFormat.Html))
                files.Add((Path.Combine(options.Output, $"{grammar.Start}.{format.Extension}"), format.ToBytes(grammar)));
        }

        if (options.Formats.Contains(SchemaFormat.Html) && roots.Count > 0)
        {
            files.AddRange(Site(options, assemblies, roots)
                .Select(file => (Path.Combine(options.Output, file.Path), file.Content.ToArray())));
        }

        foreach ((string path, byte[] content) in files)
            CheckedFile.WriteChanged(path, content);

        if (files.Count == 0)
            output.WriteLine($"{assemblies.Main.Name} has no class with [Element]: there is no schema to write.");
        if (options.List.Length > 0)
            CheckedFile.WriteChanged(options.List, Encoding.UTF8.GetBytes(string.Concat(files.Select(f => f.Path + "\n"))));
    }

    // The site tells of all releases; the one that is asked for is chosen at first.
    private static SiteFile[] Site(ExportOptions options, AssemblySet assemblies, IReadOnlyList<TypeIdentity> roots)
    {
        var grammars = new MetadataGrammar(assemblies, null);
        var site = new ReferenceSiteOptions { Vocabulary = assemblies.Main.Name, Release = options.Release };
        try
        {
            return [.. SiteGenerator.Generate([.. roots.Select(grammars.Of)], site)];
        }
        catch (InvalidOperationException exception)
        {
            throw new ExportException(ExportException.NoGrammar, $"The site cannot be made: {exception.Message}");
        }
    }
}
