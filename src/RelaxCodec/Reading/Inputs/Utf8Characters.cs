using System.Numerics;
using System.Runtime.Intrinsics;

namespace RelaxCodec;

/// <summary>Counts the characters of UTF-8 in UTF-16 code units, wherever it is cut.</summary>
internal static class Utf8Characters
{
    /// <summary>How many code units the bytes begin: one for each byte that continues no sequence, two for the first of four.</summary>
    public static int Count(ReadOnlySpan<byte> utf8)
    {
        int count = 0;
        while (utf8.Length >= Vector128<byte>.Count)
        {
            Vector128<byte> bytes = Vector128.Create(utf8);
            // As signed bytes those that continue are the lowest.
            uint starts = Vector128.GreaterThan(bytes.AsSByte(), Vector128.Create((sbyte)-65)).ExtractMostSignificantBits();
            uint pairs = Vector128.GreaterThanOrEqual(bytes, Vector128.Create((byte)0xF0)).ExtractMostSignificantBits();
            count += BitOperations.PopCount(starts) + BitOperations.PopCount(pairs);
            utf8 = utf8[Vector128<byte>.Count..];
        }

        foreach (byte b in utf8)
            count += ((b & 0xC0) != 0x80 ? 1 : 0) + (b >= 0xF0 ? 1 : 0);
        return count;
    }
}
