namespace RelaxCodec.Datatypes;

/// <summary>The text of a release: one to four numbers with dots between them.</summary>
internal static class XmlReleaseForm
{
    /// <summary>What a release looks like, in words that fit after "expected ".</summary>
    public const string Expected = "one to four numbers from 0 to 65535 with dots between them, such as 10.2.0";

    private const int Most = 4;

    /// <summary>Reads a release.</summary>
    /// <param name="text">The text.</param>
    /// <param name="packed">Its numbers, 16 bits each, the first the highest; those that are not there are 0.</param>
    /// <param name="count">How many numbers there are.</param>
    public static bool TryParse(ReadOnlySpan<char> text, out ulong packed, out int count)
    {
        packed = 0;
        count = 0;
        int number = -1;
        for (int i = 0; i <= text.Length; i++)
        {
            if (i < text.Length && text[i] is >= '0' and <= '9')
            {
                number = (Math.Max(number, 0) * 10) + text[i] - '0';
                if (number > ushort.MaxValue)
                    return false;
            }
            else if (number < 0 || count == Most || (i < text.Length && text[i] != '.'))
            {
                return false;
            }
            else
            {
                count++;
                packed |= (ulong)number << (16 * (Most - count));
                number = -1;
            }
        }

        return true;
    }
}
