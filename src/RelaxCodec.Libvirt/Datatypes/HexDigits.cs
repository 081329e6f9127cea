namespace RelaxCodec.Libvirt;

/// <summary>The values of hexadecimal digits.</summary>
internal static class HexDigits
{
    /// <summary>What <see cref="ValueOf"/> says of a character that is no digit: more than any digit.</summary>
    public const int None = 16;

    /// <summary>The value of a digit, in either case.</summary>
    /// <param name="c">The digit.</param>
    public static int ValueOf(char c)
    {
        int decimalDigit = c - '0';
        if ((uint)decimalDigit <= 9) return decimalDigit;
        int letter = (c | 0x20) - 'a';
        return (uint)letter <= 5 ? letter + 10 : None;
    }

    /// <summary>The digit of a value from 0 to 15, in lower case.</summary>
    /// <param name="value">The value.</param>
    public static char Of(int value) => "0123456789abcdef"[value];
}
