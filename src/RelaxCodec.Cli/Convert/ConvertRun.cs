using System.Globalization;
using RelaxCodec.Libvirt;

namespace RelaxCodec.Cli;

/// <summary>One run of <c>convert</c>.</summary>
internal sealed class ConvertRun(ConvertOptions options, ToolConsole console)
{
    private readonly InputDocuments _documents = new(new InputReader(console), console);
    private readonly List<FileVerdict> _unreadable = [];
    private readonly List<(string File, FailoverRevision Revision)> _revised = [];
    private int _read;

    /// <summary>Does it.</summary>
    public ExitCode Run()
    {
        _documents.ForEach("Converting", options.Paths, Convert);
        Tell();
        return _documents.Faults.Count > 0 ? ExitCode.CouldNotRun
            : _unreadable.Count > 0 || _revised.Any(file => file.Revision.Refusals.Count > 0) ? ExitCode.ProblemsFound
            : ExitCode.Good;
    }

    private void Convert(InputDocument document)
    {
        if (document.Root.Problem is { } problem)
        {
            _unreadable.Add(new FileVerdict(document.Name, [problem]));
            return;
        }

        if (EncodedText.Of(document.Content) is not { } written)
        {
            _unreadable.Add(new FileVerdict(document.Name, [EncodingFault(document)]));
            return;
        }

        FailoverRevision revision = options.To == FailoverDialect.Driver
            ? FailoverConversion.ToDriver(written.Text)
            : FailoverConversion.ToTeaming(written.Text);
        if (revision.Fault is { } fault)
        {
            _unreadable.Add(new FileVerdict(document.Name, [fault]));
            return;
        }

        _read++;
        if (!options.Write)
            console.WriteDocument(written, revision.Text);
        else if (revision.Edits.Count > 0)
            AtomicFile.Write(document.Name, written.Encode(revision.Text));
        _revised.Add((document.Name, revision with { Text = "" }));
    }

    // Why it cannot be read, if it cannot; else its encoding is one that is read and not written.
    private static Problem EncodingFault(InputDocument document) =>
        document.Root.Kind?.Read(document.Content) is (null, [.., var fatal])
            ? fatal
            : new Problem(SchemaProblem.NotWellFormed, ProblemSeverity.Error, "a document in this encoding cannot be edited: write it in UTF-8", 0, 0, "/");

    private void Tell()
    {
        var hints = new Hints(console.StyledError());
        foreach ((string file, FailoverRevision revision) in _revised)
            Tell(file, revision, hints);
        var problems = new TextReport(console.StyledError());
        foreach (FileVerdict verdict in _unreadable)
            problems.WriteProblems(verdict);
        hints.WriteForeign(_documents.ForeignRoots);
        if (options.Write)
        {
            int changed = _revised.Count(file => file.Revision.Edits.Count > 0);
            console.Error.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{changed} of {_read} {(_read == 1 ? "file" : "files")} changed"));
        }

        console.WriteErrors(_documents.Faults);
    }

    private void Tell(string file, FailoverRevision revision, Hints hints)
    {
        foreach (FailoverNote change in options.Write ? revision.Changes : [])
            console.Error.WriteLine($"converted {Hints.PlaceOf(file, change)}: {OneLine.Of(change.Message)}");
        foreach (FailoverNote note in revision.Notes)
            hints.WriteNote(file, note);
        foreach (FailoverNote refusal in revision.Refusals)
            console.Error.WriteLine($"{Hints.PlaceOf(file, refusal)}: left alone: {OneLine.Of(refusal.Message)}");
    }
}
