using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace RelaxCodec.Cli;

/// <summary>The serializer of everything that <c>--output json</c> prints, made at compile time.</summary>
[JsonSerializable(typeof(JsonFileEntry[]))]
[JsonSerializable(typeof(JsonCapabilities[]))]
[JsonSerializable(typeof(JsonQemuArgument[]))]
[JsonSerializable(typeof(JsonMigrationChange))]
internal sealed partial class ToolJsonContext : JsonSerializerContext
{
    /// <summary>The one form of all reports: the same bytes on every system.</summary>
    public static ToolJsonContext Reports { get; } = Form(isIndented: true);

    /// <summary>The form of what is printed while it happens: an object a line.</summary>
    public static ToolJsonContext Lines { get; } = Form(isIndented: false);

    private static ToolJsonContext Form(bool isIndented) => new(new JsonSerializerOptions
    {
        PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
        WriteIndented = isIndented,
        NewLine = "\n",
        // The messages are full of quotes and angle brackets, and nobody puts this into HTML.
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    });
}
