using System.Globalization;
using System.Text.Json;

namespace RelaxCodec.Libvirt;

/// <summary>The form of every transcript of QMP: JSON objects one after the other, each on its line or over several.</summary>
internal static class QmpObjects
{
    private static ReadOnlySpan<byte> ByteOrderMark => [0xEF, 0xBB, 0xBF];

    /// <summary>Hands each object over.</summary>
    /// <param name="utf8">The transcript.</param>
    /// <param name="take">Takes an object; false if it wants no more.</param>
    /// <exception cref="QmpException">There is something else.</exception>
    public static void Read(ReadOnlySpan<byte> utf8, Func<JsonElement, bool> take)
    {
        try
        {
            var reader = new Utf8JsonReader(utf8.StartsWith(ByteOrderMark) ? utf8[ByteOrderMark.Length..] : utf8, new JsonReaderOptions { AllowMultipleValues = true });
            while (reader.Read())
            {
                var message = JsonElement.ParseValue(ref reader);
                if (message.ValueKind != JsonValueKind.Object)
                    throw new QmpException("this is no transcript of QMP: it has something other than objects");
                if (!take(message))
                    return;
            }
        }
        catch (JsonException e)
        {
            string place = string.Create(CultureInfo.InvariantCulture, $"line {e.LineNumber + 1}");
            throw new QmpException($"this is no transcript of QMP: {place} is not JSON", e);
        }
    }
}
