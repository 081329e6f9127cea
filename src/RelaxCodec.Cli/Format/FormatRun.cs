using System.Globalization;

namespace RelaxCodec.Cli;

/// <summary>One run of <c>format</c>.</summary>
internal sealed class FormatRun(IReadOnlyList<string> paths, bool write, ToolConsole console)
{
    private readonly InputReader _reader = new(console);
    private readonly List<FileVerdict> _refused = [];
    private readonly List<string> _foreignRoots = [];
    private readonly List<InputFault> _faults = [];
    private readonly List<string> _changed = [];
    private int _formatted;

    /// <summary>Does it.</summary>
    public ExitCode Run()
    {
        if (!write && (paths.Count > 1 || Directory.Exists(paths[0])))
            throw new UsageException("Only one file goes to standard output: several paths or a folder need --write.");
        if (write && paths.Contains(InputFile.StandardInput))
            throw new UsageException("Standard input (-) cannot be written in place: leave out --write.");

        var inputs = InputFiles.Find(paths);
        _faults.AddRange(inputs.Faults);
        new LongWork(console).ForEach("Formatting", inputs.Files, Format);
        console.Output.Flush();
        Tell();
        return _faults.Count > 0 ? ExitCode.CouldNotRun
            : _refused.Count > 0 ? ExitCode.ProblemsFound
            : ExitCode.Good;
    }

    private void Format(InputFile file)
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
            {
                _foreignRoots.Add(name);
                return;
            }

            CanonicalForm form = root.Kind?.Format(content) ?? CanonicalForm.Refused([root.Problem!]);
            if (form.Text is { } text)
                Deliver(file, content, form, text);
            else
                _refused.Add(new FileVerdict(file.Name, form.Problems));
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

    private void Deliver(InputFile file, byte[] content, CanonicalForm form, string text)
    {
        _formatted++;
        if (!write)
        {
            console.Output.Write(text);
        }
        else if (!form.IsContentOf(content))
        {
            AtomicFile.Write(file.Name, text);
            _changed.Add(file.Name);
        }
    }

    private void Tell()
    {
        foreach (string file in _changed)
            console.Error.WriteLine($"formatted {OneLine.Of(file)}");
        var problems = new TextReport(console.StyledError());
        foreach (FileVerdict verdict in _refused)
            problems.WriteProblems(verdict);
        var hints = new Hints(console.StyledError());
        hints.WriteForeign(_foreignRoots);
        if (_formatted > 0)
            hints.WriteFormOfModelledElements();
        if (write)
            console.Error.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{_changed.Count} of {_formatted} {(_formatted == 1 ? "file" : "files")} changed"));
        foreach (InputFault fault in _faults)
            console.Error.WriteLine($"error: {fault}");
    }
}
