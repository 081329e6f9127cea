using System.CommandLine;
using RelaxCodec.Conformance.Coverage;
using RelaxCodec.Conformance.Judging;
using RelaxCodec.Conformance.Parts;
using RelaxCodec.Conformance.Tokens;
using RelaxCodec.Oracles;
using Spectre.Console;

namespace RelaxCodec.Conformance;

/// <summary>The command line.</summary>
internal sealed class ConformanceCommand : RootCommand
{
    private readonly Option<int> _count = new("--count")
    {
        Description = "How many documents are made in each way for each subject.",
        DefaultValueFactory = _ => 500
    };

    private readonly Option<int> _seed = new("--seed")
    {
        Description = "The seed: the same documents for the same seed.",
        DefaultValueFactory = _ => 1
    };

    private readonly Option<string[]> _subjects = new("--subject") { Description = "What is judged; everything if not given." };

    private readonly Option<string[]> _releases = new("--libvirt")
    {
        Description = "The releases whose schemas judge; all three if not given."
    };

    private readonly Option<bool> _noCoverage = new("--no-coverage")
    {
        Description = "Leaves out which patterns of libvirt's schema its own tests need."
    };

    private readonly Option<int> _show = new("--show")
    {
        Description = "How many disagreements are printed in full.",
        DefaultValueFactory = _ => 10
    };

    public ConformanceCommand()
        : base(
            "Holds our strict verdicts against those of libvirt's own schemas: on libvirt's tests, on changes of them, and on documents "
                + "that the schemas make.")
    {
        _subjects.AcceptOnlyFromAmong([.. Subject.All.Select(subject => subject.Name)]);
        _count.Validators.Add(result =>
        {
            if (result.GetValueOrDefault<int>() < 0)
                result.AddError("--count is a number of documents.");
        });
        _releases.AcceptOnlyFromAmong(JudgedReleases.Libvirt9, JudgedReleases.Libvirt11, JudgedReleases.Libvirt12);
        Options.Add(_subjects);
        Options.Add(_releases);
        Options.Add(_count);
        Options.Add(_seed);
        Options.Add(_show);
        Options.Add(_noCoverage);
        Subcommands.Add(new TokensCommand());
        Subcommands.Add(new PartCommand());
        Subcommands.Add(new CoverageCommand());
        SetAction(Run);
    }

    private int Run(ParseResult line)
    {
        IAnsiConsole console = AnsiConsole.Console;
        // A file has no width.
        if (Console.IsOutputRedirected)
            console.Profile.Width = 160;
        if (!CanJudge(console))
            return 2;
        string[] names = line.GetValue(_subjects) ?? [];
        var run = new ConformanceRun(console, line.GetValue(_seed), line.GetValue(_count));
        string[] releases = line.GetValue(_releases) is { Length: > 0 } some ? some
            : [JudgedReleases.Libvirt9, JudgedReleases.Libvirt11, JudgedReleases.Libvirt12];
        Subject[] subjects = [.. releases.Where(release => LibvirtCorpus.Find(release) is not null)
            .SelectMany(release =>
                Subject.All.Where(subject => names.Length == 0 || names.Contains(subject.Name)).Select(subject => subject.In(release)))];
        bool agree = run.Judge(subjects, line.GetValue(_show));
        // jing reads all domains once for each of 400 patterns: only where they are asked for.
        if (!line.GetValue(_noCoverage))
            run.Cover([.. subjects.Where(subject => subject.HasOwnSchema && (subject.Define != "domain" || names.Length > 0))]);
        return agree ? 0 : 1;
    }

    private static bool CanJudge(IAnsiConsole console)
    {
        if (!SchemaJudge.Jing.IsInstalled)
        {
            console.MarkupLineInterpolated($"[red]jing is not installed (Debian's package {SchemaJudge.Jing.Package}).[/]");
            return false;
        }

        ToolOutcome fetched = InstalledTool.Run("bash", [Repository.PathOf("tests/fetch-corpus.sh")]);
        if (fetched.ExitCode != 0)
            console.WriteLine(fetched.Errors);
        return fetched.ExitCode == 0;
    }
}
