using System.Text.Json.Serialization;

namespace RelaxCodec.Cli;

/// <summary>The serializer of <see cref="JsonReport"/>, made at compile time.</summary>
[JsonSerializable(typeof(JsonFileEntry[]))]
internal sealed partial class JsonReportContext : JsonSerializerContext;
