using RelaxCodec.Libvirt;

namespace RelaxCodec.Cli;

/// <summary>One run of <c>migrate-check</c>.</summary>
internal sealed class MigrateCheckRun(CheckOptions options, ToolConsole console)
{
    private readonly InputReader _reader = new(console);
    private readonly List<FileVerdict> _verdicts = [];
    private readonly List<string> _foreignRoots = [];
    private readonly List<InputFault> _faults = [];

    /// <summary>Does it.</summary>
    public ExitCode Run()
    {
        var networks = NetworkFiles.Read(options.Networks, _reader);
        _faults.AddRange(networks.Faults);
        var inputs = InputFiles.Find(options.Paths);
        _faults.AddRange(inputs.Faults);

        var failover = new FailoverOptions { Dialect = options.Dialect, Networks = networks.Networks };
        new LongWork(console).ForEach("Checking", inputs.Files, file => Judge(file, failover));
        Report();
        Tell(networks);
        return _faults.Count > 0 ? ExitCode.CouldNotRun
            : _verdicts.Any(verdict => !verdict.IsValid) ? ExitCode.ProblemsFound
            : ExitCode.Good;
    }

    private void Judge(InputFile file, FailoverOptions failover)
    {
        byte[] content = _reader.Read(file, out InputFault? fault);
        if (fault is not null)
        {
            _faults.Add(fault);
            return;
        }

        try
        {
            var root = DocumentRoot.Of(content);
            string? other = root.ForeignName ?? (root.Kind is { } kind && kind.Name != Domain.ElementName ? kind.Name : null);
            if (other is not null && !file.IsNamed)
                _foreignRoots.Add(other);
            else if (root.Kind is not { } ours)
                _verdicts.Add(new FileVerdict(file.Name, [root.Problem!]));
            else if (other is not null)
                _verdicts.Add(new FileVerdict(file.Name, [NoDomain(other)]));
            else
                _verdicts.Add(new FileVerdict(file.Name, Problems(ours.Read(content), failover)));
        }
#pragma warning disable CA1031 // A fault of ours in one file leaves the others their verdicts.
        catch (Exception e)
        {
            _faults.Add(new InputFault(file.Name, InputFault.OfOurs(e)));
        }
#pragma warning restore CA1031
    }

    // What is not valid may be a device that nobody could judge.
    private static IReadOnlyList<Problem> Problems((IXmlNode? Root, IReadOnlyList<Problem> Problems) read, FailoverOptions failover) =>
        read.Root is Domain domain
            ? [.. read.Problems.Concat(MigrationRules.Check(domain, failover)).OrderBy(problem => problem.Line).ThenBy(problem => problem.Column)]
            : read.Problems;

    private static Problem NoDomain(string name) => new(
        SchemaProblem.UnknownRoot, ProblemSeverity.Error, $"the root element is <{name}>: only a <domain> migrates", 1, 1, $"/{name}");

    private void Report()
    {
        if (options.Output == OutputForm.Json)
        {
            JsonReport.Write(_verdicts, console.Output);
        }
        else if (_verdicts.Count > 0)
        {
            var report = new TextReport(console.StyledOutput());
            foreach (FileVerdict verdict in _verdicts)
                report.WriteProblems(verdict);
            report.WriteSummary(_verdicts);
        }

        // Both streams may go to one place: results first.
        console.Output.Flush();
    }

    private void Tell(NetworkFiles networks)
    {
        var problems = new TextReport(console.StyledError());
        foreach (FileVerdict network in networks.Verdicts)
            problems.WriteProblems(network);

        var hints = new Hints(console.StyledError());
        hints.WriteForeign(_foreignRoots);
        if (_verdicts.Count > 0)
            hints.WriteJudgedForMigration();
        foreach (InputFault fault in _faults)
            console.Error.WriteLine($"error: {fault}");
    }
}
