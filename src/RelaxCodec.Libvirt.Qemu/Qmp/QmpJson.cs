using System.Text.Json;

namespace RelaxCodec.Libvirt.Qemu;

/// <summary>Members of JSON objects that may be missing, or of another type than QMP says. What is no Unicode text is not there.</summary>
internal static class QmpJson
{
    public static bool Has(JsonElement parent, string name) => Member(parent, name) is not null;

    public static JsonElement? Member(JsonElement parent, string name)
    {
        try
        {
            return parent.ValueKind == JsonValueKind.Object && parent.TryGetProperty(name, out JsonElement member) ? member : null;
        }
        catch (InvalidOperationException)
        {
            // A sibling's name is half a surrogate pair.
            return null;
        }
    }

    public static string? Text(JsonElement parent, string name) => Member(parent, name) is { } member ? Text(member) : null;

    public static string? Text(JsonElement value)
    {
        try
        {
            return value.ValueKind == JsonValueKind.String ? value.GetString() : null;
        }
        catch (InvalidOperationException)
        {
            return null;
        }
    }

    public static double? Number(JsonElement parent, string name) =>
        Member(parent, name) is { ValueKind: JsonValueKind.Number } member && member.TryGetDouble(out double number) ? number : null;

    public static int? Integer(JsonElement parent, string name) =>
        Member(parent, name) is { ValueKind: JsonValueKind.Number } member && member.TryGetInt32(out int number) ? number : null;

    public static bool? Flag(JsonElement parent, string name) => Member(parent, name)?.ValueKind switch
    {
        JsonValueKind.True => true,
        JsonValueKind.False => false,
        _ => null,
    };
}
