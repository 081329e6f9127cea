using RelaxCodec.Libvirt;

namespace RelaxCodec.Cli;

/// <summary>One run of <c>check</c> or <c>migrate-check</c>: every file judged and reported, then what could not be looked at.</summary>
/// <param name="options">What was asked for.</param>
/// <param name="judgeOf">Makes the judge, once it is known what was given besides the files.</param>
/// <param name="console">Where to report.</param>
internal sealed class CheckRun(CheckOptions options, Func<FailoverOptions, LibvirtRelease, DocumentJudge> judgeOf, ToolConsole console)
{
    private readonly List<FileVerdict> _verdicts = [];

    private bool Quotes => options.Output == OutputForm.Text && console.OutputIsTerminal;

    /// <summary>Does it.</summary>
    public ExitCode Run()
    {
        if (options.Fix && options.Paths.Contains(InputFile.StandardInput))
            throw new UsageException("Standard input (-) cannot be corrected in place: leave out --fix.");
        if (options is { Fix: true, SchemaOnly: true })
            throw new UsageException("--fix corrects what the failover rules find, and --schema-only leaves them out.");
        if (options is { Fix: true, Connect: not null })
            throw new UsageException("--fix corrects files: leave out --connect, or correct the domain by virsh edit.");

        LibvirtHost? host = options.Connect is { } uri
            ? LibvirtHost.Fetch(new Virsh(uri), options.Paths, options.Live, new LongWork(console))
            : null;
        ReleaseChoice libvirt = !options.Libvirt.IsAsked && host?.Release is { } release ? new ReleaseChoice(release) : options.Libvirt;
        var reader = new InputReader(console);
        var networks = NetworkFiles.Read(options.Networks, reader, libvirt.Release);
        Probe? probe = new ProbeReader(reader).ReadGiven(options.Capabilities);
        var failover = new FailoverOptions
        {
            Dialect = options.Dialect,
            // Of two with one name the last counts, which is the one that was given.
            Networks = [.. host?.Networks(libvirt.Release) ?? [], .. networks.Networks],
            Capabilities = probe?.Capabilities,
            Release = libvirt.Release.Version,
        };
        DocumentJudge judge = judgeOf(failover, libvirt.Release);
        var documents = new InputDocuments(reader, console, kind => judge.WhyNot(kind) is null) { Unwraps = true, InTurn = options.Fix };
        documents.Add(networks.Faults);
        if (probe?.Fault is { } fault)
            documents.Add(fault);
        if (host is null)
            documents.ForEach("Checking", options.Paths, document => Judge(document, judge, failover, documents), Take);
        else
            documents.ForEach("Checking", Wanted(host, judge), document => Judge(document, judge, failover, documents), Take);
        documents.Add(host?.Faults ?? []);
        var outcome = new CheckOutcome(_verdicts, documents.Faults, libvirt.Release);
        Report().Write(outcome);
        // Both streams may go to one place: results first.
        console.Output.Flush();
        Tell(networks, documents, libvirt, host);
        return outcome.ExitCode;
    }

    private static FetchedDocument[] Wanted(LibvirtHost host, DocumentJudge judge)
    {
        bool judgesNetworks = judge.WhyNot(DocumentKind.Find(Network.ElementName)!) is null;
        return [.. host.Documents.Where(document => judgesNetworks || !document.IsNetwork)];
    }

    private void Take(InputDocument document, FileVerdict verdict) => _verdicts.Add(verdict);

    private FileVerdict Judge(InputDocument document, DocumentJudge judge, FailoverOptions failover, InputDocuments documents)
    {
        IReadOnlyList<FailoverNote> fixes = [];
        // The report is of what is in the file afterwards.
        if (options.Fix && IsFixable(document))
            (document, fixes) = Fix(document, failover, documents);
        return Reportable(judge.Judge(document) with { Fixes = fixes }, document, failover);
    }

    private static (InputDocument Document, IReadOnlyList<FailoverNote> Fixes) Fix(
        InputDocument document, FailoverOptions failover, InputDocuments documents)
    {
        if (EncodedText.Of(document.Content) is not { } text
            || FailoverFixes.Apply(text.Text, failover) is not { Edits.Count: > 0 } revision)
            return (document, []);
        byte[] corrected = text.Encode(revision.Text);
        try
        {
            AtomicFile.Write(document.Name, corrected);
        }
        catch (Exception e) when (InputFault.IsExpected(e))
        {
            documents.Add(InputFault.Of(document.Name, e));
            return (document, []);
        }

        return (document with { Content = corrected }, revision.Changes);
    }

    // Only what will be told is held until the report: a folder may be larger than memory.
    private FileVerdict Reportable(FileVerdict verdict, InputDocument document, FailoverOptions failover)
    {
        if (verdict.Problems.Count == 0)
            return verdict;
        if (Quotes)
            return verdict with { Content = document.Content };
        return options.Output is not (OutputForm.Sarif or OutputForm.GitHub) ? verdict : verdict with
        {
            Lines = SourceLines.Of(document.Content, verdict.Problems),
            SuggestedFixes = CanSuggest(document) ? SuggestedFix.Of(document.Content, failover) : [],
        };
    }

    private bool CanSuggest(InputDocument document) =>
        options is { Output: OutputForm.Sarif, SchemaOnly: false, Connect: null }
        && IsFixable(document) && document.Name != InputFile.StandardInput;

    private static bool IsFixable(InputDocument document) => document is { Root.Kind: not null, Wrapper: null };

    private IVerdictReport Report() => options.Output switch
    {
        OutputForm.Json => new JsonReport(console.Output, options.Fix),
        OutputForm.Sarif => new SarifReport(console.Output, options, Documentation.OfThisBuild),
        OutputForm.GitHub => new GitHubReport(console, Environment.GetEnvironmentVariable(GitHubReport.WorkspaceVariable)),
        _ => new TextReport(console.StyledOutput(), Quotes ? console.Width : null),
    };

    private void Tell(NetworkFiles networks, InputDocuments documents, ReleaseChoice libvirt, LibvirtHost? host)
    {
        networks.WriteProblems(new TextReport(console.StyledError()));
        foreach (FileVerdict verdict in _verdicts)
        {
            foreach (FailoverNote fix in verdict.Fixes)
                console.Error.WriteLine($"fixed {Hints.PlaceOf(verdict.File, fix)}: {fix.Id}: {ProblemText.OneLine(fix.Message)}");
        }

        var hints = new Hints(console.StyledError());
        if (_verdicts.Count > 0)
            hints.WriteRelease("judged by", libvirt);
        foreach (string note in host?.Notes ?? [])
            hints.WriteNote(note);
        hints.WriteVerdicts(_verdicts, notesDriverDialect: options.Dialect == FailoverDialect.Auto);
        hints.WriteForeign(documents.ForeignRoots);
        if (_verdicts.Any(verdict => verdict.IsOnMigration))
            hints.WriteJudgedForMigration();
        console.WriteErrors(documents.Faults);
    }
}
