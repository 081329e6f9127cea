namespace RelaxCodec.Libvirt;

/// <summary>A number of 16 bits.</summary>
[Datatype("unsignedShort", Value = typeof(int)), Data("integer", MinInclusive = "0", MaxInclusive = "65535")]
public sealed partial class UnsignedShort;

/// <summary>A number of 32 bits in decimal digits, without a sign.</summary>
[Datatype("unsignedInt", Value = typeof(uint)), Data("unsignedInt", Pattern = "[0-9]+")]
public sealed partial class UnsignedInt;

/// <summary>A number of 64 bits in decimal digits, without a sign.</summary>
[Datatype("unsignedLong", Value = typeof(ulong)), Data("unsignedLong", Pattern = "[0-9]+")]
public sealed partial class UnsignedLong;

/// <summary>A number from 1, of any size, in decimal digits.</summary>
[Datatype("positiveInteger", Value = typeof(uint)), Data("positiveInteger", Pattern = "[0-9]+")]
public sealed partial class PositiveInteger;

/// <summary>A number of 8 bits, also in hexadecimal with <c>0x</c>.</summary>
[Datatype("uint8", Mapping = typeof(NumberForm.AnyRadix<byte>))]
[Data("string", Pattern = "0x[0-9a-fA-F]{1,2}")]
[Data("int", MinInclusive = "0", MaxInclusive = "255")]
public sealed partial class UInt8Number;

/// <summary>A number of 24 bits, also in hexadecimal with <c>0x</c>.</summary>
[Datatype("uint24", Mapping = typeof(NumberForm.AnyRadix<uint>))]
[Data("string", Pattern = "0x[0-9a-fA-F]{1,6}")]
[Data("int", MinInclusive = "0", MaxInclusive = "16777215")]
public sealed partial class UInt24Number;

/// <summary>A number in hexadecimal digits.</summary>
[Datatype("hexuint", Mapping = typeof(NumberForm.Radix16<ulong>)), Data("string", Pattern = "(0x)?[0-9a-f]+")]
public sealed partial class HexNumber;

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

/// <summary>A unit of memory or storage.</summary>
[Datatype("unit", Expected = "a unit: b, bytes, or k, m, g, t, p, e alone (1024), with B (1000) or with iB (1024), such as MiB")]
[Data("string", Pattern = "([bB]([yY][tT][eE][sS]?)?)|([kKmMgGtTpPeE]([iI]?[bB])?)")]
public sealed partial class ScaleUnit;
