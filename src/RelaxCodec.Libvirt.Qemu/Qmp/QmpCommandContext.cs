using System.Text.Json.Serialization;

namespace RelaxCodec.Libvirt.Qemu;

/// <summary>The serializer of <see cref="QmpCommand"/>, made at compile time.</summary>
[JsonSourceGenerationOptions(DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull)]
[JsonSerializable(typeof(QmpCommand))]
internal sealed partial class QmpCommandContext : JsonSerializerContext;
