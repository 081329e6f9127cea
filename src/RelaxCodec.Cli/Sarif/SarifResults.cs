using System.Text.Json;

namespace RelaxCodec.Cli;

/// <summary>The problems of a run as results of SARIF.</summary>
/// <param name="rules">The rules, which were all added.</param>
/// <param name="artifacts">The documents, which were all added.</param>
internal sealed class SarifResults(SarifRules rules, SarifArtifacts artifacts)
{
    // The name and version of how ours are made: another way gets another version.
    private const string Fingerprint = "relaxcodec/v1";

    // A document may be one line.
    private const int LongestSnippet = 1000;

    /// <summary>Writes the problems of all documents.</summary>
    public void WriteAll(Utf8JsonWriter writer, IEnumerable<FileVerdict> verdicts)
    {
        writer.WriteStartArray("results");
        foreach (FileVerdict verdict in verdicts)
        {
            var fingerprints = new ProblemFingerprints();
            foreach (Problem problem in verdict.Problems)
                Write(writer, verdict, problem, fingerprints);
        }

        writer.WriteEndArray();
    }

    private void Write(Utf8JsonWriter writer, FileVerdict verdict, Problem problem, ProblemFingerprints fingerprints)
    {
        string? line = verdict.Lines.GetValueOrDefault(problem.Line) is { Length: <= LongestSnippet } known ? known : null;
        writer.WriteStartObject();
        writer.WriteString("ruleId", problem.Id);
        writer.WriteNumber("ruleIndex", rules.IndexOf(problem.Id));
        writer.WriteString("level", SeverityWord.Of(problem.Severity));
        WriteMessage(writer, "message", problem.Message);
        writer.WriteStartArray("locations");
        writer.WriteStartObject();
        WritePhysicalLocation(writer, verdict.File, problem, line);
        WriteLogicalLocation(writer, problem.Path);
        writer.WriteEndObject();
        writer.WriteEndArray();
        writer.WriteStartObject("partialFingerprints");
        writer.WriteString(Fingerprint, fingerprints.Next(problem, line));
        writer.WriteEndObject();
        if (verdict.SuggestedFixes.FirstOrDefault(fix => fix.Corrects(problem)) is { } fix)
            WriteFix(writer, verdict.File, fix);
        writer.WriteEndObject();
    }

    private static void WriteMessage(Utf8JsonWriter writer, string name, string text) => WriteText(writer, name, ProblemText.OneLine(text));

    private static void WriteText(Utf8JsonWriter writer, string name, string text)
    {
        writer.WriteStartObject(name);
        writer.WriteString("text", text);
        writer.WriteEndObject();
    }

    private void WritePhysicalLocation(Utf8JsonWriter writer, string file, Problem problem, string? line)
    {
        writer.WriteStartObject("physicalLocation");
        artifacts.WriteLocation(writer, file);
        // A problem of a file as a whole has no place.
        if (problem is { Line: > 0, Column: > 0 })
        {
            WriteRegion(writer, problem, line);
            if (line is not null)
                WriteContext(writer, problem.Line, line);
        }

        writer.WriteEndObject();
    }

    private static void WriteRegion(Utf8JsonWriter writer, Problem problem, string? line)
    {
        writer.WriteStartObject("region");
        writer.WriteNumber("startLine", problem.Line);
        writer.WriteNumber("startColumn", problem.Column);
        if (line is not null && ProblemSpan.EndOf(line, problem.Column) is { } end)
        {
            writer.WriteNumber("endColumn", end);
            WriteText(writer, "snippet", line[(problem.Column - 1)..(end - 1)]);
        }

        writer.WriteEndObject();
    }

    private static void WriteContext(Utf8JsonWriter writer, int number, string line)
    {
        writer.WriteStartObject("contextRegion");
        writer.WriteNumber("startLine", number);
        WriteText(writer, "snippet", line);
        writer.WriteEndObject();
    }

    private static void WriteLogicalLocation(Utf8JsonWriter writer, string path)
    {
        string name = path[(path.LastIndexOf('/') + 1)..];
        if (name.Length == 0)
            return;
        writer.WriteStartArray("logicalLocations");
        writer.WriteStartObject();
        writer.WriteString("name", name);
        writer.WriteString("fullyQualifiedName", path);
        writer.WriteString("kind", name[0] == '@' ? "attribute" : "element");
        writer.WriteEndObject();
        writer.WriteEndArray();
    }

    private void WriteFix(Utf8JsonWriter writer, string file, SuggestedFix fix)
    {
        writer.WriteStartArray("fixes");
        writer.WriteStartObject();
        string corrections = string.Join("; ", fix.Corrections.Select(correction => $"{correction.Id}: {correction.Message}"));
        WriteMessage(writer, "description", $"As relaxcodec check --fix would: {corrections}");
        writer.WriteStartArray("artifactChanges");
        writer.WriteStartObject();
        artifacts.WriteLocation(writer, file);
        writer.WriteStartArray("replacements");
        foreach (RegionEdit edit in fix.Edits)
        {
            writer.WriteStartObject();
            writer.WriteStartObject("deletedRegion");
            writer.WriteNumber("startLine", edit.StartLine);
            writer.WriteNumber("startColumn", edit.StartColumn);
            writer.WriteNumber("endLine", edit.EndLine);
            writer.WriteNumber("endColumn", edit.EndColumn);
            writer.WriteEndObject();
            writer.WriteStartObject("insertedContent");
            writer.WriteString("text", edit.NewText);
            writer.WriteEndObject();
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
        writer.WriteEndObject();
        writer.WriteEndArray();
        writer.WriteEndObject();
        writer.WriteEndArray();
    }
}
