using System.Globalization;
using RelaxCodec.ReferenceSite;

namespace RelaxCodec.Cli;

/// <summary>Writes grammars as files, or one to standard output.</summary>
/// <param name="form">What is written.</param>
/// <param name="folder">Where to; null for standard output.</param>
/// <param name="console">What is told goes here.</param>
internal sealed class SchemaExportRun(ExportForm form, string? folder, ToolConsole console)
{
    /// <summary>Writes them.</summary>
    /// <exception cref="UsageException">They do not fit where they should go.</exception>
    public void Write(IGrammarSource source)
    {
        if (form == ExportForm.Html)
        {
            // It tells of all releases.
            WriteSite(source, folder ?? throw new UsageException("A site is many files: it needs --out DIR."));
            return;
        }

        if (folder is null)
            WriteOne(source);
        else
            WriteFiles(source, folder);
        source.WriteRelease(new Hints(console.StyledError()));
    }

    private void WriteOne(IGrammarSource source)
    {
        IReadOnlyList<(string Name, Grammar Grammar)> grammars = source.Grammars;
        if (grammars.Count > 1)
            throw new UsageException("Only one grammar goes to standard output: several need --out DIR.");
        console.Output.Write(Text(grammars[0].Grammar));
    }

    private void WriteFiles(IGrammarSource source, string folder)
    {
        Directory.CreateDirectory(folder);
        foreach ((string name, Grammar grammar) in source.Grammars)
        {
            string path = Path.Combine(folder, $"{name}.{(form == ExportForm.Rnc ? "rnc" : "rng")}");
            AtomicFile.Write(path, Text(grammar));
            console.Error.WriteLine($"wrote {ProblemText.OneLine(path)}");
        }
    }

    private void WriteSite(IGrammarSource source, string folder)
    {
        int count = 0;
        // All is made before anything is written: a mistake leaves the folder as it is.
        foreach (SiteFile file in Site(source))
        {
            string path = Path.Combine(folder, file.Path);
            Directory.CreateDirectory(Path.GetDirectoryName(path)!);
            if (!File.Exists(path) || !File.ReadAllBytes(path).AsSpan().SequenceEqual(file.Content.Span))
                AtomicFile.Write(path, file.Content.Span, flush: false);
            count++;
        }

        string index = ProblemText.OneLine(Path.Combine(folder, "index.html"));
        console.Error.WriteLine(string.Create(CultureInfo.InvariantCulture, $"wrote a site of {count} files: open {index}"));
    }

    private static SiteFile[] Site(IGrammarSource source)
    {
        try
        {
            return [.. SiteGenerator.Generate(source.GrammarsOfAll, source.Site)];
        }
        catch (InvalidOperationException exception)
        {
            throw new UsageException($"The site cannot be made: {ProblemText.OneLine(exception.Message)}");
        }
    }

    private string Text(Grammar grammar) => form == ExportForm.Rnc ? grammar.ToRnc() : grammar.ToRng();
}
