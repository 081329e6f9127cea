using System.CommandLine;
using System.CommandLine.Completions;
using System.CommandLine.Parsing;
using RelaxCodec.AssemblyGrammars;

namespace RelaxCodec.Cli;

/// <summary><c>schema export</c>: the grammars as files or a site, or one on standard output.</summary>
internal sealed class SchemaExportCommand : ToolCommand
{
    private static readonly string Known = string.Join(", ", DocumentKind.All.Select(kind => kind.Name));

    private readonly Argument<string[]> _names = new("NAME")
    {
        Arity = ArgumentArity.ZeroOrMore,
        Description = $"The grammars: {Known}; with --assembly, the names of defines. All, where none is named.",
        DefaultValueFactory = _ => [],
    };

    private readonly ChoiceOption<ExportForm> _format = new(
        "--format",
        "The form: RELAX NG in XML syntax (rng) or in compact syntax (rnc), or a site to read, a page for each element (html).",
        ("rng", ExportForm.Rng), ("rnc", ExportForm.Rnc), ("html", ExportForm.Html));

    private readonly Option<string?> _folder = new("--out")
    {
        Description = "The folder to write NAME.rng, NAME.rnc or the site to; made if it is not there. Needed for a site, and for "
            + "more than one grammar.",
        HelpName = "DIR",
    };

    private readonly Option<string?> _assembly = new("--assembly")
    {
        Description = "Export the grammars of this .NET assembly in place of libvirt's. It is read, and none of its code is run.",
        HelpName = "FILE",
    };

    private readonly Option<XmlRelease?> _release = new("--release")
    {
        Description = "With --assembly: the release of its vocabulary, such as 10.2.0. By default the newest.",
        HelpName = "VERSION",
        CustomParser = ParseRelease,
    };

    private readonly LibvirtOption _libvirt = LibvirtOption();

    public SchemaExportCommand(ToolConsole console)
        : base("export", "Exports grammars as RELAX NG, one to standard output or any number to a folder, or as a site to read.", """
            Examples:
              relaxcodec schema export interface > interface.rng
              relaxcodec schema export --format rnc interface | less
              relaxcodec schema export --out schemas
              relaxcodec schema export --out schemas domain network
              relaxcodec schema export --libvirt 11.3.0 domain
              relaxcodec schema export --format html --out site
              relaxcodec schema export --assembly bin/Release/net10.0/Racks.dll --format html --out site
            """)
    {
        _names.CompletionSources.Add(static _ =>
            DocumentKind.All.Select(static kind => new CompletionItem(kind.Name, detail: kind.Description)));
        Arguments.Add(_names);
        Options.Add(_format);
        Options.Add(_folder);
        Options.Add(_assembly);
        Options.Add(_release);
        Options.Add(_libvirt);
        Validators.Add(RefuseWhatDoesNotFit);
        SetAction(line =>
        {
            var run = new SchemaExportRun(_format.ValueIn(line), line.GetValue(_folder), console);
            try
            {
                using IGrammarSource source = Source(line);
                run.Write(source);
            }
            catch (ExportException exception)
            {
                throw new UsageException(ProblemText.OneLine(exception.Message));
            }
        });
    }

    private IGrammarSource Source(ParseResult line) => line.GetValue(_assembly) is { } assembly
        ? new AssemblyGrammarSource(assembly, line.GetRequiredValue(_names), line.GetValue(_release))
        : new LibvirtGrammars(line.GetRequiredValue(_names), new ReleaseChoice(line.GetValue(_libvirt)));

    private void RefuseWhatDoesNotFit(CommandResult command)
    {
        if (command.GetResult(_assembly) is not null)
        {
            if (command.GetResult(_libvirt) is not null)
                command.AddError($"{_libvirt.Name} is about libvirt's grammars: with --assembly the release is --release.");
            return;
        }

        if (command.GetResult(_release) is not null)
            command.AddError($"--release is about the grammars of an --assembly: for libvirt's it is {_libvirt.Name}.");
        foreach (Token name in command.GetResult(_names)?.Tokens ?? [])
        {
            if (DocumentKind.Find(name.Value) is null)
            {
                string suggestion = NearestWord.Suggestion(name.Value, DocumentKind.All.Select(kind => kind.Name));
                command.AddError($"There is no grammar '{name.Value}'{suggestion}; there are: {Known}.");
            }
        }
    }

    private static XmlRelease? ParseRelease(ArgumentResult argument)
    {
        if (XmlRelease.TryParse(argument.Tokens[0].Value, out XmlRelease release))
            return release;
        argument.AddError(
            $"--release: '{argument.Tokens[0].Value}' is no release: expected one to four numbers with dots between them, such as 10.2.0.");
        return null;
    }
}
