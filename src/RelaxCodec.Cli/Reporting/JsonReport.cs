using System.Text.Json;

namespace RelaxCodec.Cli;

/// <summary>The verdicts for programs: one array, an entry for each file, in the order given.</summary>
internal static class JsonReport
{
    /// <summary>Writes the array.</summary>
    /// <param name="verdicts">The verdicts.</param>
    /// <param name="output">Where to.</param>
    /// <param name="tellsFixes">Whether each entry tells what was corrected.</param>
    public static void Write(IEnumerable<FileVerdict> verdicts, TextWriter output, bool tellsFixes)
    {
        JsonFileEntry[] entries = [.. verdicts.Select(verdict => JsonFileEntry.Of(verdict, tellsFixes))];
        output.WriteLine(JsonSerializer.Serialize(entries, ToolJsonContext.Reports.JsonFileEntryArray));
    }
}
