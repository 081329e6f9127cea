using System.Globalization;
using RelaxCodec.Libvirt;

namespace RelaxCodec.Cli;

/// <summary>One run of <c>convert</c>.</summary>
internal sealed class ConvertRun(ConvertOptions options, ToolConsole console)
{
    private readonly InputReader _reader = new(console);
    private readonly List<FileVerdict> _unreadable = [];
    private readonly List<(string File, FailoverRevision Revision)> _revised = [];
    private readonly List<string> _foreignRoots = [];
    private readonly List<InputFault> _faults = [];
    private int _read;

    /// <summary>Does it.</summary>
    public ExitCode Run()
    {
        if (!options.Write && (options.Paths.Count > 1 || Directory.Exists(options.Paths[0])))
            throw new UsageException("Only one file goes to standard output: several paths or a folder need --write.");
        if (options.Write && options.Paths.Contains(InputFile.StandardInput))
            throw new UsageException("Standard input (-) cannot be written in place: leave out --write.");

        var inputs = InputFiles.Find(options.Paths);
        _faults.AddRange(inputs.Faults);
        new LongWork(console).ForEach("Converting", inputs.Files, Convert);
        Tell();
        return _faults.Count > 0 ? ExitCode.CouldNotRun
            : _unreadable.Count > 0 || _revised.Any(file => file.Revision.Refusals.Count > 0) ? ExitCode.ProblemsFound
            : ExitCode.Good;
    }

    private void Convert(InputFile file)
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
            else if (root.Problem is { } problem)
                _unreadable.Add(new FileVerdict(file.Name, [problem]));
            else
                Convert(file, content);
        }
        catch (Exception e) when (InputFault.IsExpected(e))
        {
            _faults.Add(InputFault.Of(file.Name, e));
        }
#pragma warning disable CA1031 // A fault of ours in one file is no reason to leave the others.
        catch (Exception e)
        {
            _faults.Add(new InputFault(file.Name, InputFault.OfOurs(e)));
        }
#pragma warning restore CA1031
    }

    private void Convert(InputFile file, byte[] content)
    {
        if (EncodedText.Of(content) is not { } document)
        {
            _unreadable.Add(new FileVerdict(file.Name, [EncodingFault(content)]));
            return;
        }

        FailoverRevision revision = options.To == FailoverDialect.Driver
            ? FailoverConversion.ToDriver(document.Text)
            : FailoverConversion.ToTeaming(document.Text);
        if (revision.Fault is { } fault)
        {
            _unreadable.Add(new FileVerdict(file.Name, [fault]));
            return;
        }

        _read++;
        if (!options.Write)
            console.WriteDocument(document, revision.Text);
        else if (revision.Edits.Count > 0)
            AtomicFile.Write(file.Name, document.Encode(revision.Text));
        _revised.Add((file.Name, revision with { Text = "" }));
    }

    // Why it cannot be read, if it cannot; else its encoding is one that is read and not written.
    private static Problem EncodingFault(byte[] content) =>
        DocumentRoot.Of(content).Kind?.Read(content) is (null, [.., var fatal])
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
        hints.WriteForeign(_foreignRoots);
        if (options.Write)
        {
            int changed = _revised.Count(file => file.Revision.Edits.Count > 0);
            console.Error.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{changed} of {_read} {(_read == 1 ? "file" : "files")} changed"));
        }

        foreach (InputFault fault in _faults)
            console.Error.WriteLine($"error: {fault}");
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
