using System.Text.Json.Serialization;

namespace RelaxCodec.Cli;

/// <summary>The serializer of <see cref="JsonCapabilities"/>, made at compile time.</summary>
[JsonSerializable(typeof(JsonCapabilities[]))]
internal sealed partial class JsonCapabilitiesContext : JsonSerializerContext;
