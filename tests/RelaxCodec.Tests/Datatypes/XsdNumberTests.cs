using System.Globalization;
using CsCheck;
using RelaxCodec.Datatypes;

namespace RelaxCodec.Tests.Datatypes;

public sealed class XsdNumberTests
{
    [Theory]
    [InlineData("5", 5)]
    [InlineData(" +5\r\n", 5)]
    [InlineData("\t-05", -5)]
    [InlineData("-0", 0)]
    [InlineData("2147483647", int.MaxValue)]
    [InlineData("-2147483648", int.MinValue)]
    [InlineData("0000000000000000000000000000000000000001", 1)]
    public void Reads_an_int(string text, int expected)
    {
        Assert.True(XsdNumber.TryParseInt32(text, out int value));
        Assert.Equal(expected, value);
    }

    [Theory]
    [InlineData("")]
    [InlineData(" ")]
    [InlineData("+")]
    [InlineData("- 5")]
    [InlineData("5 5")]
    [InlineData("1,000")]
    [InlineData("1.0")]
    [InlineData("0x5")]
    [InlineData("1e3")]
    [InlineData("\u0665")]
    [InlineData("2147483648")]
    [InlineData("-2147483649")]
    [InlineData("99999999999999999999999999")]
    public void Refuses_what_is_no_int(string text)
    {
        Assert.False(XsdNumber.TryParseInt32(text, out int value));
        Assert.Equal(0, value);
    }

    [Theory]
    [InlineData("-128", "127", "-129", "128")]
    public void A_byte_has_8_bits(string least, string most, string below, string above)
    {
        Assert.True(XsdNumber.TryParseSByte(least, out sbyte min) && min == sbyte.MinValue);
        Assert.True(XsdNumber.TryParseSByte(most, out sbyte max) && max == sbyte.MaxValue);
        Assert.False(XsdNumber.TryParseSByte(below, out _) || XsdNumber.TryParseSByte(above, out _));
        Assert.True(XsdNumber.TryParseByte("255", out byte whole) && whole == byte.MaxValue);
        Assert.False(XsdNumber.TryParseByte("256", out _) || XsdNumber.TryParseByte("-1", out _));
    }

    [Fact]
    public void Every_width_ends_where_its_type_does()
    {
        Assert.True(XsdNumber.TryParseInt16("-32768", out short a) && a == short.MinValue);
        Assert.False(XsdNumber.TryParseInt16("32768", out _));
        Assert.True(XsdNumber.TryParseUInt16("65535", out ushort b) && b == ushort.MaxValue);
        Assert.False(XsdNumber.TryParseUInt16("65536", out _));
        Assert.True(XsdNumber.TryParseUInt32("+4294967295", out uint c) && c == uint.MaxValue);
        Assert.False(XsdNumber.TryParseUInt32("4294967296", out _));
        Assert.True(XsdNumber.TryParseInt64("-9223372036854775808", out long d) && d == long.MinValue);
        Assert.False(XsdNumber.TryParseInt64("9223372036854775808", out _));
        Assert.True(XsdNumber.TryParseUInt64("18446744073709551615", out ulong e) && e == ulong.MaxValue);
        Assert.False(XsdNumber.TryParseUInt64("18446744073709551616", out _));
        Assert.True(XsdNumber.TryParseUInt64("-0", out ulong f) && f == 0);
    }

    [Theory]
    [InlineData("1.50", "1.5")]
    [InlineData(".5", "0.5")]
    [InlineData("5.", "5.0")]
    [InlineData("-0.0", "0.0")]
    [InlineData("+007", "7.0")]
    [InlineData("79228162514264337593543950335", "79228162514264337593543950335.0")]
    [InlineData("-79228162514264337593543950335", "-79228162514264337593543950335.0")]
    [InlineData("0.0000000000000000000000000001", "0.0000000000000000000000000001")]
    [InlineData("1.000000000000000000000000000000000000000000", "1.0")]
    [InlineData("100", "100.0")]
    public void A_decimal_has_a_canonical_form(string text, string canonical)
    {
        Assert.True(XsdNumber.TryParseDecimal(text, out decimal value));
        Assert.Equal(canonical, Format((Span<char> to, out int written) => XsdNumber.TryFormat(value, to, out written)));
    }

    [Theory]
    [InlineData("12.00", "12.00")]
    [InlineData("012.50 ", "12.50")]
    [InlineData("5.", "5")]
    [InlineData("0.00", "0.00")]
    [InlineData("-0.0", "0.0")]
    [InlineData("-1.0", "-1.0")]
    [InlineData("100", "100")]
    [InlineData("0.10000000000000000000000000000000000", "0.1000000000000000000000000000")]
    [InlineData("7922816251426433759354395033.50", "7922816251426433759354395033.5")]
    [InlineData("79228162514264337593543950335.0", "79228162514264337593543950335")]
    public void A_decimal_keeps_its_scale(string text, string expected)
    {
        Assert.True(XsdNumber.TryParseDecimal(text, out decimal value));
        Assert.Equal(expected, value.ToString(CultureInfo.InvariantCulture));
    }

    [Theory]
    [InlineData("79228162514264337593543950336")]
    [InlineData("0.00000000000000000000000000001")]
    [InlineData("1.00000000000000000000000000001")]
    [InlineData(".")]
    [InlineData("1e3")]
    public void A_decimal_that_would_lose_digits_is_refused(string text) => Assert.False(XsdNumber.TryParseDecimal(text, out _));

    [Theory]
    [InlineData("1", "1.0E0")]
    [InlineData("0", "0.0E0")]
    [InlineData("-0", "-0.0E0")]
    [InlineData("0.001", "1.0E-3")]
    [InlineData("1500", "1.5E3")]
    [InlineData("1e22", "1.0E22")]
    [InlineData("-1.7976931348623157e308", "-1.7976931348623157E308")]
    [InlineData("4.9e-324", "5.0E-324")]
    [InlineData("1e999", "INF")]
    [InlineData(" -INF ", "-INF")]
    [InlineData("NaN", "NaN")]
    public void A_double_has_a_canonical_form(string text, string canonical)
    {
        Assert.True(XsdNumber.TryParseDouble(text, out double value));
        Assert.Equal(canonical, Format((Span<char> to, out int written) => XsdNumber.TryFormat(value, to, out written)));
    }

    [Theory]
    [InlineData("0.1", "1.0E-1")]
    [InlineData("16777217", "1.6777216E7")]
    [InlineData("3.4028235677e38", "3.4028235E38")]
    [InlineData("3.4028236e38", "INF")]
    [InlineData("1e39", "INF")]
    public void A_float_is_rounded_once(string text, string canonical)
    {
        Assert.True(XsdNumber.TryParseSingle(text, out float value));
        Assert.Equal(canonical, Format((Span<char> to, out int written) => XsdNumber.TryFormat(value, to, out written)));
    }

    [Theory]
    [InlineData("Infinity")]
    [InlineData("+INF")]
    [InlineData("1e")]
    [InlineData("1,5")]
    [InlineData("1e5.0")]
    public void Refuses_what_is_no_double(string text) =>
        Assert.False(XsdNumber.TryParseDouble(text, out _) || XsdNumber.TryParseSingle(text, out _));

    [Fact]
    public void Numbers_read_back_as_they_were_written()
    {
        Span<char> buffer = stackalloc char[XsdNumber.MaxLength];
        foreach (long value in (long[])[0, 1, -1, 9, 10, -10, 99, 100, int.MinValue, long.MaxValue, long.MinValue])
        {
            Assert.True(XsdNumber.TryFormat(value, buffer, out int written));
            Assert.Equal(value.ToString(CultureInfo.InvariantCulture), buffer[..written]);
        }

        Gen.Double.Sample(value => ReadsBack(value));
        Gen.Float.Sample(value => ReadsBack(value));
        Gen.Decimal.Sample(value =>
        {
            Span<char> text = stackalloc char[XsdNumber.MaxLength];
            return XsdNumber.TryFormat(value, text, out int written)
                && XsdNumber.TryParseDecimal(text[..written], out decimal back) && back == value;
        });
    }

    [Fact]
    public void A_destination_that_is_too_short_stays_as_it_was()
    {
        Span<char> buffer = ['x', 'x', 'x'];
        Assert.False(XsdNumber.TryFormat(1234L, buffer, out int written));
        Assert.Equal(0, written);
        Assert.False(XsdNumber.TryFormat(12m, buffer, out _));
        Assert.False(XsdNumber.TryFormat(1d, buffer, out _));
        Assert.Equal("xxx", buffer);
        Assert.True(XsdNumber.TryFormat(-12L, buffer, out written));
        Assert.Equal("-12", buffer[..written]);
    }

    private static bool ReadsBack(double value)
    {
        Span<char> text = stackalloc char[XsdNumber.MaxLength];
        return XsdNumber.TryFormat(value, text, out int written)
            && new XsdData(XsdDatatype.Double).IsValid(text[..written])
            && XsdNumber.TryParseDouble(text[..written], out double back) && back.Equals(value);
    }

    private static bool ReadsBack(float value)
    {
        Span<char> text = stackalloc char[XsdNumber.MaxLength];
        return XsdNumber.TryFormat(value, text, out int written)
            && XsdNumber.TryParseSingle(text[..written], out float back) && back.Equals(value);
    }

    private delegate bool Formatter(Span<char> destination, out int written);

    private static string Format(Formatter format)
    {
        Span<char> buffer = stackalloc char[XsdNumber.MaxLength];
        Assert.True(format(buffer, out int written));
        return buffer[..written].ToString();
    }
}
