using System.Text.Json.Serialization;

namespace RelaxCodec.Libvirt;

/// <summary>A command as QMP has it.</summary>
internal sealed record QmpCommand(
    [property: JsonPropertyName("execute")] string Execute,
    [property: JsonPropertyName("arguments")] QmpCommand.TypeArgument? Arguments,
    [property: JsonPropertyName("id")] int Id)
{
    /// <summary>The only argument that is needed here.</summary>
    internal sealed record TypeArgument([property: JsonPropertyName("typename")] string TypeName);
}
