using System.CommandLine;
using System.CommandLine.Completions;
using System.CommandLine.Parsing;

namespace RelaxCodec.Cli;

/// <summary><c>schema export</c>: the grammars as files, or one on standard output.</summary>
internal sealed class SchemaExportCommand : ToolCommand
{
    private const string Rng = "rng";
    private const string Rnc = "rnc";

    private static readonly string Known = string.Join(", ", DocumentKind.All.Select(kind => kind.Name));

    private readonly Argument<string[]> _names = new("NAME")
    {
        Arity = ArgumentArity.ZeroOrMore,
        Description = $"The grammars: {Known}. All, where none is named.",
        DefaultValueFactory = _ => [],
    };

    private readonly Option<string> _format = new("--format")
    {
        Description = "The form: RELAX NG in XML syntax (rng) or in compact syntax (rnc).",
        HelpName = $"{Rng}|{Rnc}",
        DefaultValueFactory = _ => Rng,
    };

    private readonly Option<string?> _folder = new("--out")
    {
        Description = "The folder to write NAME.rng or NAME.rnc to; made if it is not there. Needed for more than one grammar.",
        HelpName = "DIR",
    };

    private readonly LibvirtOption _libvirt = LibvirtOption();

    public SchemaExportCommand(ToolConsole console)
        : base("export", "Exports grammars as RELAX NG: one to standard output, or any number to a folder.", """
            Examples:
              relaxcodec schema export interface > interface.rng
              relaxcodec schema export --format rnc interface | less
              relaxcodec schema export --out schemas
              relaxcodec schema export --out schemas domain network
              relaxcodec schema export --libvirt 11.3.0 domain
            """)
    {
        _names.Validators.Add(RefuseUnknownNames);
        _names.CompletionSources.Add(static _ => DocumentKind.All.Select(static kind => new CompletionItem(kind.Name, detail: kind.Description)));
        _format.CompletionSources.Add(static _ => [new CompletionItem(Rng), new CompletionItem(Rnc)]);
        _format.Validators.Add(RefuseUnknownFormat);
        Arguments.Add(_names);
        Options.Add(_format);
        Options.Add(_folder);
        Options.Add(_libvirt);
        SetAction(line => Export(
            line.GetRequiredValue(_names),
            line.GetRequiredValue(_format),
            line.GetValue(_folder),
            new ReleaseChoice(line.GetValue(_libvirt)),
            console));
    }

    private static void Export(string[] names, string format, string? folder, ReleaseChoice libvirt, ToolConsole console)
    {
        DocumentKind[] kinds = [.. DocumentKind.All.Where(kind => names.Length == 0 || names.Contains(kind.Name))];
        if (folder is null)
        {
            if (kinds.Length > 1)
                throw new UsageException("Only one grammar goes to standard output: several need --out DIR.");
            console.Output.Write(Text(kinds[0].GrammarOf(libvirt.Release), format));
            new Hints(console.StyledError()).WriteRelease("the grammar of", libvirt);
            return;
        }

        Directory.CreateDirectory(folder);
        foreach (DocumentKind kind in kinds)
        {
            string path = Path.Combine(folder, $"{kind.Name}.{format}");
            AtomicFile.Write(path, Text(kind.GrammarOf(libvirt.Release), format));
            console.Error.WriteLine($"wrote {ProblemText.OneLine(path)}");
        }

        new Hints(console.StyledError()).WriteRelease("the grammars of", libvirt);
    }

    private static string Text(Grammar grammar, string format) => format == Rnc ? grammar.ToRnc() : grammar.ToRng();

    private static void RefuseUnknownNames(ArgumentResult names)
    {
        foreach (Token name in names.Tokens)
        {
            if (DocumentKind.Find(name.Value) is null)
                names.AddError($"There is no grammar '{name.Value}'{NearestWord.Suggestion(name.Value, DocumentKind.All.Select(kind => kind.Name))}; there are: {Known}.");
        }
    }

    private static void RefuseUnknownFormat(OptionResult format)
    {
        if (format.Tokens is [{ Value: not (Rng or Rnc) and var value }])
        {
            format.AddError(value is "html"
                ? $"The form '{value}' is not there yet; this version exports: {Rng}, {Rnc}."
                : $"There is no form '{value}'; there are: {Rng}, {Rnc}.");
        }
    }
}
