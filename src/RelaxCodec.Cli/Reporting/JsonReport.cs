using System.Text.Json;

namespace RelaxCodec.Cli;

/// <summary>The verdicts for programs: one array, an entry for each file, in the order given.</summary>
/// <param name="output">Where to.</param>
/// <param name="tellsFixes">Whether each entry tells what was corrected.</param>
internal sealed class JsonReport(TextWriter output, bool tellsFixes) : IVerdictReport
{
    /// <inheritdoc/>
    public void Write(CheckOutcome outcome)
    {
        JsonFileEntry[] entries = [.. outcome.Verdicts.Select(verdict => JsonFileEntry.Of(verdict, tellsFixes))];
        output.WriteLine(JsonSerializer.Serialize(entries, ToolJsonContext.Reports.JsonFileEntryArray));
    }
}
