using RelaxCodec.Libvirt;

namespace RelaxCodec.Cli;

/// <summary>One run of <c>check</c>: every file judged and reported, then what could not be looked at.</summary>
internal sealed class CheckRun(CheckOptions options, ToolConsole console)
{
    private readonly InputReader _reader = new(console);
    private readonly List<FileVerdict> _verdicts = [];
    private readonly List<string> _foreignRoots = [];
    private readonly List<InputFault> _faults = [];

    private bool Quotes => options.Output == OutputForm.Text && console.OutputIsTerminal;

    /// <summary>Does it.</summary>
    public ExitCode Run()
    {
        var networks = NetworkFiles.Read(options.Networks, _reader);
        _faults.AddRange(networks.Faults);
        var inputs = InputFiles.Find(options.Paths);
        _faults.AddRange(inputs.Faults);

        var judge = new DocumentJudge(options.SchemaOnly, new FailoverOptions { Dialect = options.Dialect, Networks = networks.Networks });
        new LongWork(console).ForEach("Checking", inputs.Files, file => Judge(file, judge));
        Report();
        Tell(networks);
        return _faults.Count > 0 ? ExitCode.CouldNotRun
            : _verdicts.Any(verdict => !verdict.IsValid) ? ExitCode.ProblemsFound
            : ExitCode.Good;
    }

    private void Judge(InputFile file, DocumentJudge judge)
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
            if (root.ForeignName is { } name && !file.IsNamed)
                _foreignRoots.Add(name);
            else
                _verdicts.Add(Quotable(judge.Judge(file.Name, root, content), content));
        }
#pragma warning disable CA1031 // A fault of ours in one file leaves the others their verdicts.
        catch (Exception e)
        {
            _faults.Add(new InputFault(file.Name, InputFault.OfOurs(e)));
        }
#pragma warning restore CA1031
    }

    // Only what will be quoted is held until the report: a folder may be larger than memory.
    private FileVerdict Quotable(FileVerdict verdict, byte[] content) =>
        Quotes && verdict.Problems.Count > 0 ? verdict with { Content = content } : verdict;

    private void Report()
    {
        if (options.Output == OutputForm.Json)
        {
            JsonReport.Write(_verdicts, console.Output);
        }
        else if (_verdicts.Count > 0)
        {
            var report = new TextReport(console.StyledOutput(), Quotes ? console.Width : null);
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
        hints.WriteVerdicts(_verdicts, notesDriverDialect: options.Dialect == FailoverDialect.Auto);
        hints.WriteForeign(_foreignRoots);
        foreach (InputFault fault in _faults)
            console.Error.WriteLine($"error: {fault}");
    }
}
