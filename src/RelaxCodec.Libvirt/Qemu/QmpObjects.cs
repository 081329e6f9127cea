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
    /// <returns>Whether it is whole; false if it breaks off within an object, which nobody gets.</returns>
    /// <exception cref="QmpException">There is something else.</exception>
    public static bool Read(ReadOnlySpan<byte> utf8, Func<JsonElement, bool> take)
    {
        try
        {
            // As if there were more to come: what is not whole is told from what is wrong.
            var reader = new Utf8JsonReader(
                utf8.StartsWith(ByteOrderMark) ? utf8[ByteOrderMark.Length..] : utf8,
                isFinalBlock: false,
                new JsonReaderState(new JsonReaderOptions { AllowMultipleValues = true }));
            while (reader.Read())
            {
                if (reader.TokenType != JsonTokenType.StartObject)
                    throw new QmpException("this is no transcript of QMP: it has something other than objects");
                if (!JsonElement.TryParseValue(ref reader, out JsonElement? message))
                    return false;
                if (!take(message.Value))
                    return true;
            }

            return reader.TokenType is JsonTokenType.None or JsonTokenType.EndObject;
        }
        catch (JsonException e)
        {
            string place = string.Create(CultureInfo.InvariantCulture, $"line {e.LineNumber + 1}");
            throw new QmpException($"this is no transcript of QMP: {place} is not JSON", e);
        }
    }
}
