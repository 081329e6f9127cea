using System.Text.Json;

namespace RelaxCodec.Cli;

/// <summary>Changes for programs, an object a line.</summary>
internal sealed class JsonMigrationReport(ToolConsole console) : IMigrationReport
{
    /// <inheritdoc/>
    public void Write(MigrationChange change)
    {
        console.Output.WriteLine(JsonSerializer.Serialize(JsonMigrationChange.Of(change), ToolJsonContext.Lines.JsonMigrationChange));
        console.Output.Flush();
    }
}
