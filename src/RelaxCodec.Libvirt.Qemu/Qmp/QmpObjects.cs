using System.Globalization;
using System.Text.Json;

namespace RelaxCodec.Libvirt.Qemu;

/// <summary>The form of every transcript of QMP: JSON objects one after the other, each on its line or over several.</summary>
internal static class QmpObjects
{
    private const string CutOff = "it is cut off in its last message";
    private const byte LineEnd = (byte)'\n';

    // What has more of something else at one place is no transcript, however long it is.
    private const int MostFaults = 10_000;

    private static ReadOnlySpan<byte> ByteOrderMark => [0xEF, 0xBB, 0xBF];

    private static ReadOnlySpan<byte> WhiteSpace => " \t\r\n"u8;

    /// <summary>Hands each object over. What is none is passed over, to the end of its line.</summary>
    /// <param name="utf8">The transcript.</param>
    /// <param name="take">Takes an object; false if it wants no more.</param>
    /// <returns>What was passed over first, in words; null if all was read.</returns>
    public static string? Read(ReadOnlySpan<byte> utf8, Func<JsonElement, bool> take)
    {
        string? fault = null;
        int line = 1;
        if (utf8.StartsWith(ByteOrderMark))
            utf8 = utf8[ByteOrderMark.Length..];
        for (int faults = 0; faults < MostFaults && !utf8.IsEmpty; faults++)
        {
            int read = ReadUpToFault(utf8, take, line, ref fault, ref faults);
            int rest = utf8[read..].IndexOf(LineEnd);
            if (rest < 0)
                break;
            line += utf8[..(read + rest + 1)].Count(LineEnd);
            utf8 = utf8[(read + rest + 1)..];
        }

        return fault;
    }

    // How many bytes were read: all, or as many as there are before what is no object.
    private static int ReadUpToFault(ReadOnlySpan<byte> utf8, Func<JsonElement, bool> take, int line, ref string? fault, ref int faults)
    {
        // As if there were more to come: what is not whole is told from what is wrong.
        var reader = new Utf8JsonReader(
            utf8, isFinalBlock: false, new JsonReaderState(new JsonReaderOptions { AllowMultipleValues = true }));
        try
        {
            while (reader.Read())
            {
                if (reader.TokenType != JsonTokenType.StartObject)
                {
                    fault ??= "it has something other than objects";
                    return (int)reader.BytesConsumed;
                }

                if (!JsonElement.TryParseValue(ref reader, out JsonElement? message))
                {
                    fault ??= CutOff;
                    return utf8.Length;
                }

                faults = 0;
                if (!take(message.Value))
                    return utf8.Length;
            }
        }
        catch (JsonException e)
        {
            int failed = line + (int)(e.LineNumber ?? 0);
            fault ??= string.Create(CultureInfo.InvariantCulture, $"line {failed} is not JSON");
            return Start(utf8, (int)(e.LineNumber ?? 0)) + (int)(e.BytePositionInLine ?? 0) is var at && at < utf8.Length
                ? at
                : utf8.Length;
        }

        if (!utf8[(int)reader.BytesConsumed..].Trim(WhiteSpace).IsEmpty)
            fault ??= CutOff;
        return utf8.Length;
    }

    private static int Start(ReadOnlySpan<byte> utf8, int line)
    {
        int start = 0;
        for (; line > 0; line--)
            start += utf8[start..].IndexOf(LineEnd) + 1;
        return start;
    }
}
