using System.Globalization;
using Spectre.Console;

namespace RelaxCodec.Cli;

/// <summary>
/// The verdicts for people: <c>file:line:column: severity id: message</c>, the form in which editors and terminals find the place. On a
/// terminal the line of the document is quoted below it.
/// </summary>
/// <param name="writer">Where to.</param>
/// <param name="excerptWidth">How many columns a quoted line may take; null for no quoting.</param>
internal sealed class TextReport(AnsiWriter writer, int? excerptWidth = null) : IVerdictReport
{
    private static readonly Style Place = new(decoration: Decoration.Bold);
    private static readonly Style Quiet = new(decoration: Decoration.Dim);

    /// <inheritdoc/>
    public void Write(CheckOutcome outcome)
    {
        foreach (FileVerdict verdict in outcome.Verdicts)
            WriteProblems(verdict);
        if (outcome.Verdicts.Count > 0)
            WriteSummary(outcome.Verdicts);
    }

    /// <summary>Writes the problems of a file.</summary>
    public void WriteProblems(FileVerdict verdict)
    {
        var lines = excerptWidth is null ? null : new SourceLines(verdict.Content);
        foreach (Problem problem in verdict.Problems)
        {
            Style severity = StyleOf(problem.Severity);
            writer.Write($"{PlaceOf(verdict.File, problem)}: ", Place);
            writer.Write($"{SeverityWord.Of(problem.Severity)} {problem.Id}: ", severity);
            writer.WriteLine(ProblemText.OneLine(problem.Message));
            if (lines is not null)
                WriteExcerpt(lines, problem, severity, excerptWidth!.Value);
        }
    }

    /// <summary>Writes how many files and problems there were.</summary>
    public void WriteSummary(IReadOnlyCollection<FileVerdict> verdicts)
    {
        int invalid = verdicts.Count(verdict => !verdict.IsValid);
        string found = string.Join(", ", CountsOf(verdicts));
        int fixes = verdicts.Sum(verdict => verdict.Fixes.Count);
        string corrected = fixes > 0 ? string.Create(CultureInfo.InvariantCulture, $"; {fixes} fixed") : "";
        string judged = Count(verdicts.Count, "file");
        if (invalid > 0)
            writer.WriteLine($"{judged}, {invalid} with errors: {found}{corrected}", StyleOf(ProblemSeverity.Error));
        else
            writer.WriteLine(found.Length > 0 ? $"{judged}, none with errors: {found}{corrected}" : $"{judged}, no problems{corrected}");
    }

    /// <summary>The colour of a severity, which never says more than the word beside it.</summary>
    public static Style StyleOf(ProblemSeverity severity) => new(severity switch
    {
        ProblemSeverity.Error => Color.Red,
        ProblemSeverity.Warning => Color.Yellow,
        _ => Color.Blue,
    });

    private void WriteExcerpt(SourceLines lines, Problem problem, Style severity, int width)
    {
        if (lines.Excerpt(problem.Line, problem.Column, width) is { } excerpt)
        {
            writer.WriteLine($"  {excerpt.Text}");
            writer.WriteLine($"  {excerpt.Pointer}", severity);
        }

        writer.WriteLine($"  {ProblemText.OneLine(problem.Path)}", Quiet);
    }

    // A problem of the whole file stands at its start: every line has the same form.
    private static string PlaceOf(string file, Problem problem) =>
        string.Create(
            CultureInfo.InvariantCulture, $"{ProblemText.OneLine(file)}:{Math.Max(1, problem.Line)}:{Math.Max(1, problem.Column)}");

    private static IEnumerable<string> CountsOf(IReadOnlyCollection<FileVerdict> verdicts) =>
        from severity in Enum.GetValues<ProblemSeverity>()
        let count = verdicts.Sum(verdict => verdict.Problems.Count(problem => problem.Severity == severity))
        where count > 0
        select Count(count, SeverityWord.Of(severity));

    private static string Count(int count, string what) =>
        string.Create(CultureInfo.InvariantCulture, $"{count} {what}{(count == 1 ? "" : "s")}");
}
