using System.Numerics;
using CsCheck;
using RelaxCodec.Datatypes;

namespace RelaxCodec.Tests.Datatypes.Values;

/// <summary>Whole numbers of any size, binary data, URIs, and lists of values.</summary>
public sealed class OtherValueTests
{
    [Fact]
    public void A_whole_number_of_any_size_is_read_back() => Gen.Byte.Array[0, 60].Select(b => new BigInteger(b)).Sample(value =>
    {
        Span<char> text = stackalloc char[200];
        return XsdInteger.TryFormat(value, text, out int length)
            && XsdInteger.TryParse(text[..length], out BigInteger read)
            && read == value;
    });

    [Theory]
    [InlineData(" +007\t", 7)]
    [InlineData("-0", 0)]
    public void Whole_numbers_have_several_forms(string text, int expected)
    {
        Assert.True(XsdInteger.TryParse(text, out BigInteger value));
        Assert.Equal(expected, value);
    }

    [Fact]
    public void A_number_of_too_many_digits_is_not_made()
    {
        Assert.True(XsdInteger.TryParse(new string('0', 5) + new string('9', XsdInteger.MaxDigits), out _));
        Assert.False(XsdInteger.TryParse(new string('9', XsdInteger.MaxDigits + 1), out _)
            || XsdInteger.TryParse("1.0", out _)
            || XsdInteger.TryParse("", out _));
    }

    [Fact]
    public void Bytes_are_read_back() => Gen.Byte.Array.Sample(bytes =>
    {
        char[] text = new char[(bytes.Length * 2) + 4];
        return XsdBase64Binary.TryFormat(bytes, text, out int length)
            && XsdBase64Binary.TryParse(text.AsSpan(0, length), out byte[]? base64)
            && XsdBase64Binary.AreEqual(base64, bytes)
            && XsdHexBinary.TryFormat(bytes, text, out length)
            && XsdHexBinary.TryParse(text.AsSpan(0, length), out byte[]? hex)
            && XsdBase64Binary.AreEqual(hex, bytes);
    });

    [Theory]
    [InlineData(" AQ\nID ", true)]
    [InlineData("", true)]
    [InlineData("AQ = =", true)]
    [InlineData("AQID=", false)]
    [InlineData("AQIDBB==", false)]
    [InlineData("A\u00E9ID", false)]
    public void Base64_is_read_as_it_is_judged(string text, bool isValid)
    {
        Assert.Equal(isValid, new XsdData(XsdDatatype.Base64Binary).IsValid(text));
        Assert.Equal(isValid, XsdBase64Binary.TryParse(text, out _));
    }

    [Theory]
    [InlineData("/a", false)]
    [InlineData("//host/a", false)]
    [InlineData("", false)]
    [InlineData("#f", false)]
    [InlineData(" urn:x\n", true)]
    [InlineData("http://example.com", true)]
    public void A_uri_is_relative_or_absolute_on_every_system(string text, bool isAbsolute)
    {
        Assert.True(XsdAnyUri.TryParse(text, out Uri? uri));
        Assert.Equal(isAbsolute, uri.IsAbsoluteUri);
        Assert.Equal(text.Trim(), uri.OriginalString);
    }

    [Fact]
    public void Uris_are_compared_as_they_are_written()
    {
        Assert.False(XsdAnyUri.AreEqual(new Uri("http://a/#b"), new Uri("http://a/#c")));
        Assert.False(XsdAnyUri.TryParse("%zz", out _) || XsdAnyUri.TryParse("http://a:99999/", out _));
        Assert.True(new XsdData(XsdDatatype.AnyUri).IsValid("http://a:99999/"));
    }

    [Theory]
    [InlineData("")]
    [InlineData(" \t\r\n")]
    [InlineData("a", "a")]
    [InlineData("\na\t b\u00A0c ", "a", "b\u00A0c")]
    public void Items_stand_between_white_space(string text, params string[] expected)
    {
        List<string> items = [];
        foreach (ReadOnlySpan<char> item in new XmlListItems(text))
            items.Add(item.ToString());

        Assert.Equal(expected, items);
    }

    [Fact]
    public void A_list_is_written_with_single_spaces()
    {
        var list = new XmlListWriter();
        list.Add("a");
        list.Add(long.MinValue);
        list.Add(ulong.MaxValue);
        list.Add(1.50m);
        list.Add(1.5);
        list.Add(0.1f);
        list.Add(Guid.Empty);
        list.Add<byte[], XsdHexBinary>(new byte[300]);

        Assert.Equal(
            $"a -9223372036854775808 18446744073709551615 1.50 1.5E0 1.0E-1 {Guid.Empty} {new string('0', 600)}", list.Written.ToString());
        list.Return();
    }
}
