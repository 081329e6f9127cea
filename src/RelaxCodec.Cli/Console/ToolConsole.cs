using System.Text;
using Spectre.Console;

namespace RelaxCodec.Cli;

/// <summary>What the tool has of the world: its streams, what stands behind them, and a clock. Tests bring their own.</summary>
internal sealed class ToolConsole : IDisposable
{
    private static readonly UTF8Encoding Utf8WithoutBom = new(encoderShouldEmitUTF8Identifier: false);

    private static readonly int[] Unicode =
        [Encoding.UTF8.CodePage, Encoding.Unicode.CodePage, Encoding.BigEndianUnicode.CodePage, Encoding.UTF32.CodePage];

    /// <summary>Standard input.</summary>
    public required Stream Input { get; init; }

    /// <summary>Standard output: results.</summary>
    public required TextWriter Output { get; init; }

    /// <summary>Standard output for documents in their own encoding; null where it takes nothing but text.</summary>
    public Stream? OutputBytes { get; init; }

    /// <summary>Standard error: everything else.</summary>
    public required TextWriter Error { get; init; }

    /// <summary>Whether a person reads <see cref="Output"/>.</summary>
    public bool OutputIsTerminal { get; init; }

    /// <summary>Whether a person reads <see cref="Error"/>.</summary>
    public bool ErrorIsTerminal { get; init; }

    /// <summary>Whether colours are wanted where a terminal could show them.</summary>
    public bool AllowsColours { get; init; } = true;

    /// <summary>Whether <see cref="Output"/> takes characters that draw lines; else it takes ASCII, and perhaps more.</summary>
    public bool OutputHasLines { get; init; } = true;

    /// <summary>Whether they are wanted where no terminal is, too.</summary>
    public bool ForcesColours { get; init; }

    /// <summary>Whether a terminal takes sequences that move its cursor, as a progress bar needs them.</summary>
    public bool MovesCursor { get; init; } = true;

    /// <summary>How many columns the terminal has.</summary>
    public int Width { get; init; } = 80;

    /// <summary>The clock.</summary>
    public TimeProvider Clock { get; init; } = TimeProvider.System;

    /// <summary>The console of the running process.</summary>
    public static ToolConsole OfProcess() => OfProcess(ColourVariables.Read(Environment.GetEnvironmentVariable));

    private static ToolConsole OfProcess(ColourChoice colours) => new()
    {
        Input = StandardStream.Input(),
        Output = IsPlain(Console.IsOutputRedirected) ? Plain(StandardStream.Output()) : Console.Out,
        OutputBytes = Console.IsOutputRedirected ? StandardStream.Output() : null,
        Error = IsPlain(Console.IsErrorRedirected) ? Plain(StandardStream.Error()) : Console.Error,
        OutputIsTerminal = !Console.IsOutputRedirected,
        ErrorIsTerminal = !Console.IsErrorRedirected,
        AllowsColours = colours != ColourChoice.Never,
        ForcesColours = colours == ColourChoice.Always,
        MovesCursor = Environment.GetEnvironmentVariable("TERM") != ColourVariables.DumbTerminal,
        OutputHasLines = Console.IsOutputRedirected || Unicode.Contains(Console.OutputEncoding.CodePage),
        Width = StandardStream.TerminalWidth(),
    };

    /// <summary>Writes a document; to a terminal, without characters that would steer it.</summary>
    public void WriteDocument(string text) => Output.Write(OutputIsTerminal ? TerminalText.Of(text) : text);

    /// <summary>Writes a document as it is encoded; to a terminal, as the terminal wants it.</summary>
    public void WriteDocument(EncodedText document, string text)
    {
        Output.Flush();
        if (OutputBytes is null)
            WriteDocument(text);
        else
            OutputBytes.Write(document.Encode(text));
        OutputBytes?.Flush();
    }

    /// <summary>Tells what could not be looked at.</summary>
    public void WriteErrors(params IEnumerable<InputFault> faults)
    {
        foreach (InputFault fault in faults)
            Error.WriteLine($"error: {fault}");
    }

    /// <summary>A writer of styled text to <see cref="Output"/>; plain where styles are out of place.</summary>
    public AnsiWriter StyledOutput() => Styled(Output, OutputIsTerminal);

    /// <summary>A writer of styled text to <see cref="Error"/>; plain where styles are out of place.</summary>
    public AnsiWriter StyledError() => Styled(Error, ErrorIsTerminal);

    /// <summary>A Spectre console over one of the streams, for tables and progress.</summary>
    public IAnsiConsole Rich(TextWriter writer)
    {
        bool isTerminal = writer == Output ? OutputIsTerminal : ErrorIsTerminal;
        IAnsiConsole console = AnsiConsole.Create(new AnsiConsoleSettings
        {
            Ansi = isTerminal ? AnsiSupport.Detect : AnsiSupport.No,
            ColorSystem = isTerminal && AllowsColours ? ColorSystemSupport.Detect : ColorSystemSupport.NoColors,
            Out = new AnsiConsoleOutput(writer),
        });
        console.Profile.Width = Width;
        return console;
    }

    /// <summary>Flushes what was written.</summary>
    public void Dispose()
    {
        Error.Flush();
        try
        {
            Output.Flush();
        }
        catch (Exception e) when (InputFault.IsExpected(e))
        {
            // It was said when it was tried before.
        }
    }

    private AnsiWriter Styled(TextWriter writer, bool isTerminal)
    {
        bool isColoured = ForcesColours || (isTerminal && AllowsColours);
        return new(writer, new AnsiCapabilities
        {
            Ansi = isColoured,
            ColorSystem = isColoured ? ColorSystem.Standard : ColorSystem.NoColors,
            Links = false,
        });
    }

    // Files and pipes get UTF-8 whatever the locale says: XML and JSON are read by programs. So do terminals, but for those of Windows.
    private static bool IsPlain(bool isRedirected) => isRedirected || !OperatingSystem.IsWindows();

    private static StreamWriter Plain(Stream stream) => new(stream, Utf8WithoutBom) { NewLine = "\n" };
}
