using System.Globalization;

namespace RelaxCodec.Cli;

/// <summary>
/// The verdicts as workflow commands (https://docs.github.com/actions/reference/workflow-commands-for-github-actions), which GitHub
/// Actions shows at the lines of a change; at the end the summary, for people.
/// </summary>
/// <param name="console">Where to.</param>
/// <param name="workspace">The folder that the repository is in; null or empty where that is not known.</param>
internal sealed class GitHubReport(ToolConsole console, string? workspace) : IVerdictReport
{
    /// <summary>The environment variable with the folder that the repository is in.</summary>
    public const string WorkspaceVariable = "GITHUB_WORKSPACE";

    /// <inheritdoc/>
    public void Write(CheckOutcome outcome)
    {
        foreach (FileVerdict verdict in outcome.Verdicts)
        {
            foreach (Problem problem in verdict.Problems)
                Write(verdict, problem);
        }

        foreach (InputFault fault in outcome.Faults)
            Write("error", [("file", PathOf(fault.Path)), ("title", "relaxcodec")], fault.ToString());
        if (outcome.Verdicts.Count > 0)
            new TextReport(console.StyledOutput()).WriteSummary(outcome.Verdicts);
    }

    private void Write(FileVerdict verdict, Problem problem)
    {
        var properties = new List<(string, string)> { ("file", PathOf(verdict.File)) };
        // A problem of a file as a whole stands at its start.
        properties.Add(("line", Number(Math.Max(1, problem.Line))));
        if (problem.Column > 0)
            properties.Add(("col", Number(problem.Column)));
        if (verdict.Lines.GetValueOrDefault(problem.Line) is { } line && ProblemSpan.EndOf(line, problem.Column) is { } end)
            properties.Add(("endColumn", Number(end - 1)));
        properties.Add(("title", problem.Id));
        Write(CommandOf(problem.Severity), properties, problem.Message);
    }

    private void Write(string command, IEnumerable<(string Name, string Value)> properties, string message)
    {
        string told = string.Join(',', properties.Select(property => $"{property.Name}={EscapedProperty(property.Value)}"));
        console.Output.WriteLine($"::{command} {told}::{Escaped(ProblemText.OneLine(message))}");
    }

    private static string CommandOf(ProblemSeverity severity) => severity switch
    {
        ProblemSeverity.Error => "error",
        ProblemSeverity.Warning => "warning",
        _ => "notice",
    };

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);

    private static string Escaped(string text) => text
        .Replace("%", "%25", StringComparison.Ordinal)
        .Replace("\r", "%0D", StringComparison.Ordinal)
        .Replace("\n", "%0A", StringComparison.Ordinal);

    private static string EscapedProperty(string text) => Escaped(text)
        .Replace(":", "%3A", StringComparison.Ordinal)
        .Replace(",", "%2C", StringComparison.Ordinal);

    // Annotations are for paths in the repository, wherever below it the tool was called.
    private string PathOf(string file)
    {
        if (string.IsNullOrEmpty(workspace) || !File.Exists(file))
            return file;
        string path = Path.GetRelativePath(workspace, Path.GetFullPath(file));
        bool isOutside = Path.IsPathRooted(path) || path.Split(Path.DirectorySeparatorChar)[0] == "..";
        return isOutside ? file : path.Replace(Path.DirectorySeparatorChar, '/');
    }
}
