using System.Text;

namespace RelaxCodec.Cli;

/// <summary>A list of paths, as <c>find</c> and <c>git</c> write it.</summary>
internal static class PathList
{
    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: false);

    /// <summary>
    /// The paths of a list with one on each line. What is empty is passed over; a carriage return belongs to the line's end.
    /// </summary>
    public static IReadOnlyList<string> OfLines(ReadOnlySpan<byte> list) =>
    [
        .. TextOf(list).Split('\n')
            .Select(static line => line.EndsWith('\r') ? line[..^1] : line)
            .Where(static path => path.Length > 0),
    ];

    /// <summary>The paths of a list in which each ends with a zero byte, so that any character may be in them.</summary>
    public static IReadOnlyList<string> OfZeroTerminated(ReadOnlySpan<byte> list) =>
        [.. TextOf(list).Split('\0', StringSplitOptions.RemoveEmptyEntries)];

    private static string TextOf(ReadOnlySpan<byte> list)
    {
        string text = Utf8.GetString(list);
        return text.StartsWith('\uFEFF') ? text[1..] : text;
    }
}
