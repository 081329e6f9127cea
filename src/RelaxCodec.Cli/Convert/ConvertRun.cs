using System.Globalization;
using RelaxCodec.Libvirt;

namespace RelaxCodec.Cli;

/// <summary>One run of <c>convert</c>.</summary>
internal sealed class ConvertRun(ConvertOptions options, ToolConsole console)
{
    private readonly List<FileVerdict> _unreadable = [];
    private readonly List<(string File, FailoverRevision Revision)> _revised = [];
    private int _read;

    /// <summary>Does it.</summary>
    public ExitCode Run()
    {
        var reader = new InputReader(console);
        var networks = NetworkFiles.Read(options.Networks, reader, LibvirtRelease.Newest);
        var failover = new FailoverOptions { Networks = networks.Networks };
        var documents = new InputDocuments(reader, console) { InTurn = true };
        documents.Add(networks.Faults);
        documents.ForEach("Converting", options.Paths, document => Convert(document, failover), static (_, _) => { });
        Tell(networks, documents);
        return documents.Faults.Count > 0 ? ExitCode.CouldNotRun
            : _unreadable.Count > 0 || _revised.Any(file => file.Revision.Refusals.Count > 0) ? ExitCode.ProblemsFound
            : ExitCode.Good;
    }

    private bool Convert(InputDocument document, FailoverOptions failover)
    {
        if (document.Root.Problem is { } problem)
        {
            _unreadable.Add(new FileVerdict(document.Name, [problem]));
            return false;
        }

        if (EncodedText.Of(document.Content) is not { } written)
        {
            _unreadable.Add(new FileVerdict(document.Name, [EncodingFault(document)]));
            return false;
        }

        FailoverRevision revision = options.To == FailoverDialect.Driver
            ? FailoverConversion.ToDriver(written.Text, failover)
            : FailoverConversion.ToTeaming(written.Text, failover);
        if (revision.Fault is { } fault)
        {
            _unreadable.Add(new FileVerdict(document.Name, [fault]));
            return false;
        }

        _read++;
        if (!options.Write)
            console.WriteDocument(written, revision.Text);
        else if (revision.Edits.Count > 0)
            AtomicFile.Write(document.Name, written.Encode(revision.Text));
        _revised.Add((document.Name, revision with { Text = "" }));
        return true;
    }

    // Why it cannot be read, if it cannot; else its encoding is one that is read and not written.
    private static Problem EncodingFault(InputDocument document) =>
        document.Root.Kind?.Read(document.Content, LibvirtRelease.Newest) is (null, [.., var fatal])
            ? fatal
            : new Problem(
                SchemaProblem.NotWellFormed,
                ProblemSeverity.Error,
                "a document in this encoding cannot be edited: write it in UTF-8",
                0,
                0,
                "/");

    private void Tell(NetworkFiles networks, InputDocuments documents)
    {
        var problems = new TextReport(console.StyledError());
        networks.WriteProblems(problems);
        var hints = new Hints(console.StyledError());
        foreach ((string file, FailoverRevision revision) in _revised)
            Tell(file, revision, hints);
        foreach (FileVerdict verdict in _unreadable)
            problems.WriteProblems(verdict);
        hints.WriteForeign(documents.ForeignRoots);
        if (options.Write)
        {
            int changed = _revised.Count(file => file.Revision.Edits.Count > 0);
            console.Error.WriteLine(
                string.Create(CultureInfo.InvariantCulture, $"{changed} of {_read} {(_read == 1 ? "file" : "files")} changed"));
        }

        console.WriteErrors(documents.Faults);
    }

    private void Tell(string file, FailoverRevision revision, Hints hints)
    {
        foreach (FailoverNote change in options.Write ? revision.Changes : [])
            console.Error.WriteLine($"converted {Hints.PlaceOf(file, change)}: {ProblemText.OneLine(change.Message)}");
        foreach (FailoverNote note in revision.Notes)
            hints.WriteNote(file, note);
        foreach (FailoverNote refusal in revision.Refusals)
            console.Error.WriteLine($"{Hints.PlaceOf(file, refusal)}: left alone: {ProblemText.OneLine(refusal.Message)}");
    }
}
