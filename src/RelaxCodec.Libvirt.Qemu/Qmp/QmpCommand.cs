using System.Text.Json.Serialization;

namespace RelaxCodec.Libvirt.Qemu;

/// <summary>A command as QMP has it. No argument that is needed here is anything but text.</summary>
internal sealed record QmpCommand(
    [property: JsonPropertyName("execute")] string Execute,
    [property: JsonPropertyName("arguments")] IReadOnlyDictionary<string, string>? Arguments,
    [property: JsonPropertyName("id")] int Id);
