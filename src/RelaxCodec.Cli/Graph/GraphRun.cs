using System.Globalization;
using System.Text;
using Spectre.Console;

namespace RelaxCodec.Cli;

/// <summary>One run of <c>graph</c>: every document judged as <c>check</c> does, and drawn.</summary>
internal sealed class GraphRun
{
    private static readonly AnsiCapabilities Plain = new() { Ansi = false, ColorSystem = ColorSystem.NoColors, Links = false };

    private readonly GraphOptions _options;
    private readonly ToolConsole _console;
    private readonly PictureForm _form;
    private readonly PictureFolder? _folder;
    private readonly HashSet<string> _inputs;
    private readonly StringBuilder _file = new();
    private readonly List<FileVerdict> _verdicts = [];
    private readonly List<FileVerdict> _undrawn = [];
    private readonly List<string> _wrote = [];
    private int _drawn;
    private string _last = "";

    public GraphRun(GraphOptions options, ToolConsole console)
    {
        _options = options;
        _console = console;
        bool isForFolder = options.Destination is { } named && (Path.EndsInDirectorySeparator(named) || Directory.Exists(named));
        bool isOfSvg = options.Destination?.EndsWith(".svg", StringComparison.OrdinalIgnoreCase) == true;
        _form = options.Form ?? (isForFolder || isOfSvg ? PictureForm.Svg : PictureForm.Text);
        bool isOne = options.Paths.Count == 1 && !Directory.Exists(options.Paths[0]);
        if (_form == PictureForm.Svg && !isOne && !isForFolder)
            throw new UsageException("Each SVG is a file of its own: several paths or a folder need --out DIR/.");
        _inputs = [.. options.Paths.Concat(options.Networks).Where(static path => path.Length > 0).Select(Path.GetFullPath)];
        _folder = isForFolder
            ? new PictureFolder(options.Destination!, _form == PictureForm.Svg ? ".svg" : ".txt", options.Paths, IsInput)
            : null;
    }

    /// <summary>Does it.</summary>
    public ExitCode Run()
    {
        var reader = new InputReader(_console);
        var networks = NetworkFiles.Read(_options.Networks, reader, _options.Libvirt.Release);
        var failover = new FailoverOptions
        {
            Dialect = _options.Dialect,
            Networks = networks.Networks,
            Release = _options.Libvirt.Release.Version,
        };
        var judge = new PictureJudge(_options.Libvirt.Release, failover);
        var documents = new InputDocuments(reader, _console, kind => judge.WhyNot(kind) is null) { Unwraps = true };
        documents.Add(networks.Faults);
        documents.ForEach("Drawing", _options.Paths, document => Draw(judge.Judge(document)), Take);
        if (_drawn > 0 && _options.Destination is { } path && _folder is null)
            WriteFile(path, documents);
        _console.Output.Flush();
        Tell(networks, documents);
        return documents.Faults.Count > 0 ? ExitCode.CouldNotRun
            : _verdicts.Any(static verdict => !verdict.IsValid) ? ExitCode.ProblemsFound
            : ExitCode.Good;
    }

    private static (FileVerdict Verdict, Picture? Picture) Draw(FileVerdict verdict) =>
        (verdict with { Pairs = null }, verdict.Pairs is { } pairs ? PictureMaker.Draw(verdict, pairs) : null);

    private void Take(InputDocument document, (FileVerdict Verdict, Picture? Picture) drawn)
    {
        _inputs.Add(Path.GetFullPath(document.Name));
        _verdicts.Add(drawn.Verdict);
        if (drawn.Picture is not { } picture)
            _undrawn.Add(drawn.Verdict);
        else if (_folder is { } folder)
            _wrote.Add($"{ProblemText.OneLine(folder.Write(document.Name, TextOf(picture)))}: {InWords(picture)}");
        else if (_options.Destination is not null)
            AddToFile(picture);
        else if (_form == PictureForm.Svg)
            _console.WriteDocument(TextOf(picture));
        else
            WriteToConsole(picture);
    }

    private static string InWords(Picture picture) => $"{picture.Contents}; {picture.Verdict}";

    private void AddToFile(Picture picture)
    {
        _file.Append(Next(TextOf(picture)));
        _last = InWords(picture);
    }

    private bool IsInput(string path) => _inputs.Contains(Path.GetFullPath(path));

    private void WriteToConsole(Picture picture)
    {
        _console.Output.Write(Next(""));
        TextLines lines = _options.IsAscii || !_console.OutputHasLines ? TextLines.Ascii : TextLines.Boxes;
        new TextPicture(_console.StyledOutput(), lines, _console.OutputIsTerminal ? _console.Width : null).Write(picture);
    }

    private string TextOf(Picture picture)
    {
        if (_form == PictureForm.Svg)
            return SvgPicture.Of(picture);
        using var text = new StringWriter { NewLine = "\n" };
        new TextPicture(new AnsiWriter(text, Plain), _options.IsAscii ? TextLines.Ascii : TextLines.Boxes, width: null).Write(picture);
        return text.ToString();
    }

    // Pictures of one text have an empty line between them.
    private string Next(string picture) => _drawn++ > 0 ? $"\n{picture}" : picture;

    private void WriteFile(string path, InputDocuments documents)
    {
        try
        {
            if (IsInput(path))
                throw new IOException("the picture would replace what it is of: name another file");
            AtomicFile.Write(path, _file.ToString());
            string what = _drawn == 1 ? _last : string.Create(CultureInfo.InvariantCulture, $"{_drawn} pictures");
            _wrote.Add($"{ProblemText.OneLine(path)}: {what}");
        }
        catch (Exception e) when (InputFault.IsExpected(e))
        {
            documents.Add(InputFault.Of(path, e));
        }
    }

    private void Tell(NetworkFiles networks, InputDocuments documents)
    {
        var problems = new TextReport(_console.StyledError());
        networks.WriteProblems(problems);
        foreach (FileVerdict verdict in _undrawn)
            problems.WriteProblems(verdict);
        foreach (string file in _wrote)
            _console.Error.WriteLine($"wrote {file}");
        var hints = new Hints(_console.StyledError());
        if (_verdicts.Count > 0)
            hints.WriteRelease("judged by", _options.Libvirt);
        hints.WriteVerdicts(_verdicts, notesDriverDialect: _options.Dialect == FailoverDialect.Auto);
        hints.WriteForeign(documents.ForeignRoots);
        _console.WriteErrors(documents.Faults);
    }
}
