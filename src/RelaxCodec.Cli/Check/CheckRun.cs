using RelaxCodec.Libvirt;

namespace RelaxCodec.Cli;

/// <summary>One run of <c>check</c>: every file judged and reported, then what could not be looked at.</summary>
internal sealed class CheckRun(CheckOptions options, ToolConsole console)
{
    private readonly InputReader _reader = new(console);
    private readonly List<FileVerdict> _verdicts = [];
    private readonly List<string> _foreignRoots = [];
    private readonly List<InputFault> _faults = [];
    private FailoverOptions _failover = FailoverOptions.Default;

    private bool Quotes => options.Output == OutputForm.Text && console.OutputIsTerminal;

    /// <summary>Does it.</summary>
    public ExitCode Run()
    {
        if (options.Fix && options.Paths.Contains(InputFile.StandardInput))
            throw new UsageException("Standard input (-) cannot be corrected in place: leave out --fix.");
        if (options is { Fix: true, SchemaOnly: true })
            throw new UsageException("--fix corrects what the failover rules find, and --schema-only leaves them out.");

        var networks = NetworkFiles.Read(options.Networks, _reader);
        _faults.AddRange(networks.Faults);
        var inputs = InputFiles.Find(options.Paths);
        _faults.AddRange(inputs.Faults);

        _failover = new FailoverOptions { Dialect = options.Dialect, Networks = networks.Networks };
        var judge = new DocumentJudge(options.SchemaOnly, _failover);
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
                JudgeFixed(file, root, content, judge);
        }
#pragma warning disable CA1031 // A fault of ours in one file leaves the others their verdicts.
        catch (Exception e)
        {
            _faults.Add(new InputFault(file.Name, InputFault.OfOurs(e)));
        }
#pragma warning restore CA1031
    }

    // The report is of what is in the file afterwards.
    private void JudgeFixed(InputFile file, DocumentRoot root, byte[] content, DocumentJudge judge)
    {
        IReadOnlyList<FailoverNote> fixes = options.Fix && root.Kind is not null ? Fix(file, ref content) : [];
        _verdicts.Add(Quotable(judge.Judge(file.Name, root, content) with { Fixes = fixes }, content));
    }

    private IReadOnlyList<FailoverNote> Fix(InputFile file, ref byte[] content)
    {
        if (EncodedText.Of(content) is not { } document || FailoverFixes.Apply(document.Text, _failover) is not { Edits.Count: > 0 } revision)
            return [];
        byte[] corrected = document.Encode(revision.Text);
        try
        {
            AtomicFile.Write(file.Name, corrected);
        }
        catch (Exception e) when (InputFault.IsExpected(e))
        {
            _faults.Add(InputFault.Of(file.Name, e));
            return [];
        }

        content = corrected;
        return revision.Changes;
    }

    // Only what will be quoted is held until the report: a folder may be larger than memory.
    private FileVerdict Quotable(FileVerdict verdict, byte[] content) =>
        Quotes && verdict.Problems.Count > 0 ? verdict with { Content = content } : verdict;

    private void Report()
    {
        if (options.Output == OutputForm.Json)
        {
            JsonReport.Write(_verdicts, console.Output, options.Fix);
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

        foreach (FileVerdict verdict in _verdicts)
        {
            foreach (FailoverNote fix in verdict.Fixes)
                console.Error.WriteLine($"fixed {Hints.PlaceOf(verdict.File, fix)}: {fix.Id}: {OneLine.Of(fix.Message)}");
        }

        var hints = new Hints(console.StyledError());
        hints.WriteVerdicts(_verdicts, notesDriverDialect: options.Dialect == FailoverDialect.Auto);
        hints.WriteForeign(_foreignRoots);
        foreach (InputFault fault in _faults)
            console.Error.WriteLine($"error: {fault}");
    }
}
