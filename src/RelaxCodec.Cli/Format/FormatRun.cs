using System.Globalization;

namespace RelaxCodec.Cli;

/// <summary>One run of <c>format</c>.</summary>
internal sealed class FormatRun(IReadOnlyList<string> paths, bool write, ReleaseChoice libvirt, ToolConsole console)
{
    private readonly InputDocuments _documents = new(new InputReader(console), console) { InTurn = write };
    private readonly List<FileVerdict> _refused = [];
    private readonly List<string> _changed = [];
    private readonly List<(string File, Problem Problem)> _kept = [];
    private int _formatted;

    /// <summary>Does it.</summary>
    public ExitCode Run()
    {
        _documents.ForEach("Formatting", paths, FormOf, Take);
        console.Output.Flush();
        Tell();
        return _documents.Faults.Count > 0 ? ExitCode.CouldNotRun
            : _refused.Count > 0 ? ExitCode.ProblemsFound
            : ExitCode.Good;
    }

    private CanonicalForm FormOf(InputDocument document) =>
        document.Root.Kind?.Format(document.Content, libvirt.Release) ?? CanonicalForm.Refused([document.Root.Problem!]);

    private void Take(InputDocument document, CanonicalForm form)
    {
        _kept.AddRange(form.OutsideRelease.Select(problem => (document.Name, problem)));
        if (form.Text is { } text)
            Deliver(document, form, text);
        else
            _refused.Add(new FileVerdict(document.Name, form.Problems));
    }

    private void Deliver(InputDocument document, CanonicalForm form, string text)
    {
        _formatted++;
        if (!write)
        {
            console.WriteDocument(text);
        }
        else if (!form.IsContentOf(document.Content))
        {
            AtomicFile.Write(document.Name, text);
            _changed.Add(document.Name);
        }
    }

    private void Tell()
    {
        foreach (string file in _changed)
            console.Error.WriteLine($"formatted {ProblemText.OneLine(file)}");
        var problems = new TextReport(console.StyledError());
        foreach (FileVerdict verdict in _refused)
            problems.WriteProblems(verdict);
        var hints = new Hints(console.StyledError());
        hints.WriteForeign(_documents.ForeignRoots);
        foreach ((string file, Problem problem) in _kept)
            hints.WriteKept(file, problem);
        if (_formatted > 0)
            hints.WriteRelease("in the form of", libvirt);

        if (write)
            console.Error.WriteLine(string.Create(
                CultureInfo.InvariantCulture, $"{_changed.Count} of {_formatted} {(_formatted == 1 ? "file" : "files")} changed"));
        console.WriteErrors(_documents.Faults);
    }
}
