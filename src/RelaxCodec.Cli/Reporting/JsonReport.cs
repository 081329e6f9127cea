using System.Text.Encodings.Web;
using System.Text.Json;

namespace RelaxCodec.Cli;

/// <summary>The verdicts for programs: one array, an entry for each file, in the order given.</summary>
internal static class JsonReport
{
    private static readonly JsonReportContext Context = new(new JsonSerializerOptions
    {
        PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
        WriteIndented = true,
        NewLine = "\n",
        // The messages are full of quotes and angle brackets, and nobody puts this into HTML.
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    });

    /// <summary>Writes the array.</summary>
    /// <param name="verdicts">The verdicts.</param>
    /// <param name="output">Where to.</param>
    /// <param name="tellsFixes">Whether each entry tells what was corrected.</param>
    public static void Write(IEnumerable<FileVerdict> verdicts, TextWriter output, bool tellsFixes = false)
    {
        JsonFileEntry[] entries = [.. verdicts.Select(verdict => JsonFileEntry.Of(verdict, tellsFixes))];
        output.WriteLine(JsonSerializer.Serialize(entries, Context.JsonFileEntryArray));
    }
}
