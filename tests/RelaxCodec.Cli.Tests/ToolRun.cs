using System.Text;
using System.Text.Json;
using System.Text.RegularExpressions;

namespace RelaxCodec.Cli.Tests;

/// <summary>A run of the tool inside the test process, and what it said.</summary>
internal sealed partial class ToolRun
{
    private ToolRun(int exitCode, string output, byte[] bytes, string errors)
    {
        Bytes = bytes;
        ExitCode = exitCode;
        Output = output;
        ReleaseNote = ReleaseOf(errors);
        Errors = WithoutReleaseNote(errors);
    }

    public int ExitCode { get; }

    public string Output { get; }

    /// <summary>What went to standard output as bytes: a document in its own encoding.</summary>
    public IReadOnlyList<byte> Bytes { get; }

    /// <summary>The same as text, if it is UTF-8.</summary>
    public string Document => Encoding.UTF8.GetString([.. Bytes]);

    /// <summary>Standard error without <see cref="ReleaseNote"/>.</summary>
    public string Errors { get; }

    /// <summary>The line that tells the release of libvirt; empty if there is none.</summary>
    public string ReleaseNote { get; }

    /// <summary>The entries of a JSON report.</summary>
    public IReadOnlyList<JsonElement> Json => [.. JsonDocument.Parse(Output).RootElement.EnumerateArray()];

    /// <summary>The ids of all problems of a JSON report, in order.</summary>
    public IReadOnlyList<string> Ids =>
        [.. Json.SelectMany(entry => entry.GetProperty("problems").EnumerateArray())
            .Select(problem => problem.GetProperty("id").GetString()!)];

    /// <summary>Runs a command line, with nothing but files and pipes around it.</summary>
    public static ToolRun Of(params string[] args) => Of(args, new ToolSurroundings());

    /// <summary>Runs a command line in surroundings of one's choice.</summary>
    public static ToolRun Of(IReadOnlyList<string> args, ToolSurroundings surroundings)
    {
        using var output = new StringWriter { NewLine = "\n" };
        using var bytes = new MemoryStream();
        using var errors = new StringWriter { NewLine = "\n" };
        using var console = new ToolConsole
        {
            Input = new MemoryStream(surroundings.Input),
            Output = output,
            OutputBytes = bytes,
            Error = errors,
            OutputIsTerminal = surroundings.OutputIsTerminal,
            ErrorIsTerminal = surroundings.ErrorIsTerminal,
            AllowsColours = surroundings.AllowsColours,
            OutputHasLines = surroundings.OutputHasLines,
            Width = surroundings.Width,
            Clock = surroundings.Clock,
        };
        int exitCode = (int)new Tool(console).Run(args);
        return new ToolRun(exitCode, output.ToString(), bytes.ToArray(), errors.ToString());
    }

    // Never more than one.
    private static string ReleaseOf(string errors)
    {
        MatchCollection notes = ReleaseNotes().Matches(errors);
        Assert.InRange(notes.Count, 0, 1);
        return notes.Count == 0 ? "" : notes[0].Value;
    }

    /// <summary>Standard error without that line.</summary>
    public static string WithoutReleaseNote(string errors) => ReleaseNotes().Replace(errors, "");

    /// <summary>Runs a command line with a text as its standard input.</summary>
    public static ToolRun WithInput(string input, params string[] args) =>
        Of(args, new ToolSurroundings { Input = Encoding.UTF8.GetBytes(input) });

    [GeneratedRegex("^note: (judged by|in the form of|the grammars? of|the arguments of) libvirt .*\n", RegexOptions.Multiline)]
    private static partial Regex ReleaseNotes();
}
