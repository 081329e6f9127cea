using System.Text;
using System.Text.Json;

namespace RelaxCodec.Cli.Tests;

/// <summary>A run of the tool inside the test process, and what it said.</summary>
internal sealed class ToolRun
{
    private ToolRun(int exitCode, string output, byte[] bytes, string errors)
    {
        Bytes = bytes;
        ExitCode = exitCode;
        Output = output;
        Errors = errors;
    }

    public int ExitCode { get; }

    public string Output { get; }

    /// <summary>What went to standard output as bytes: a document in its own encoding.</summary>
    public IReadOnlyList<byte> Bytes { get; }

    /// <summary>The same as text, if it is UTF-8.</summary>
    public string Document => Encoding.UTF8.GetString([.. Bytes]);

    public string Errors { get; }

    /// <summary>The entries of a JSON report.</summary>
    public IReadOnlyList<JsonElement> Json => [.. JsonDocument.Parse(Output).RootElement.EnumerateArray()];

    /// <summary>The ids of all problems of a JSON report, in order.</summary>
    public IReadOnlyList<string> Ids =>
        [.. Json.SelectMany(entry => entry.GetProperty("problems").EnumerateArray()).Select(problem => problem.GetProperty("id").GetString()!)];

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
            Width = surroundings.Width,
            Clock = surroundings.Clock,
        };
        int exitCode = (int)new Tool(console).Run(args);
        return new ToolRun(exitCode, output.ToString(), bytes.ToArray(), errors.ToString());
    }

    /// <summary>Runs a command line with a text as its standard input.</summary>
    public static ToolRun WithInput(string input, params string[] args) =>
        Of(args, new ToolSurroundings { Input = Encoding.UTF8.GetBytes(input) });
}
