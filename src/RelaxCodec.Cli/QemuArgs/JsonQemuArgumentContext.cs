using System.Text.Json.Serialization;

namespace RelaxCodec.Cli;

/// <summary>The serializer of <see cref="JsonQemuArgument"/>, made at compile time.</summary>
[JsonSerializable(typeof(JsonQemuArgument[]))]
internal sealed partial class JsonQemuArgumentContext : JsonSerializerContext;
