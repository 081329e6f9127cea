using RelaxCodec.Datatypes;

namespace RelaxCodec.Tests.Datatypes;

/// <summary>Texts at and around the borders of the lexical spaces.</summary>
internal static class LexicalForms
{
    public static readonly string[] Integers =
    [
        "0", "-0", "+0", "5", "+5", "-5", "08", "010", "007", "++5", "+ 5", "5 5", "1,000", "1_000", "0x10", "1e3", "1.0", "1.", ".1", "-",
        "+", "127", "128", "-128", "-129", "255", "256", "32767", "32768", "-32768", "-32769", "65535", "65536", "2147483647", "2147483648",
        "-2147483648", "-2147483649", "4294967295", "4294967296", "9223372036854775807", "9223372036854775808", "-9223372036854775808",
        "-9223372036854775809", "18446744073709551615", "18446744073709551616", new('9', 60), "-" + new string('9', 60),
        new string('0', 60) + "5", "\u0663", "\uFF15",
    ];

    public static readonly string[] Decimals =
    [
        "1.5", "-1.50", ".5", "5.", "+.5", "-.", ".", "00.100", "0.001", "1.10", "100", "0.0", "-0.0", "1.5.0", "1,5",
        "123456789012345678901234567890.123456789", "0.00000000000000000000000000000000000000000001",
        "1.0000000000000000000000000000000000",
    ];

    public static readonly string[] Floats =
    [
        "1e5", "1E+5", "-1.5e-300", "1e400", "-1e400", "INF", "-INF", "+INF", "inf", "Infinity", "NaN", "-NaN", ".e5", "1.e5", "e5", "1e",
        "1e5.0", "1e 5", "0.1", "3.4028235e38", "3.4028236e38", "1e-50", "16777217", "1.7976931348623159e308", "4.9e-324",
        "0x1p3", "1f", "1d",
    ];

    public static readonly string[] Durations =
    [
        "P1Y", "P12M", "P13M", "P11M", "-P1Y", "+P1Y", "P1M", "P28D", "P30D", "P31D", "P32D", "PT1H", "PT60M", "PT61M", "PT36H", "P1DT12H",
        "P", "PT", "-P", "P1YT", "PT1.5S", "PT.5S", "PT5.S", "PT.S", "P1Y2M3DT4H5M6.7S", "P2M1Y", "P1S", "PT1Y", "P1.5D", "P400Y", "P4800M",
        "P146097D", "-P30D", "-P1M", "P1YT1S", "--P1Y", "P1 Y", "PT0S", "P0Y", "P99999999999999999999Y", "P1YP1M", "P1YTT1S", "PT1M1H",
        "PT1S", "PT1.000S", "PT1.0000000000000000000000001S", "p1y", "1Y", "P-1Y", "PT1M1M",
    ];

    public static readonly string[] Times =
    [
        "2001-12-01T19:45:00", "2001-12-01T19:45:00Z", "2001-12-01T19:45:00.5", "2001-12-01T19:45:00.", "2001-12-01T19:45:00.9999",
        "2001-12-01T19:45:00.999", "2001-12-01T24:00:00", "2001-12-01T23:59:60", "2001-12-01T23:59:61", "2001-12-01T23:60:00",
        "0000-01-01T00:00:00", "0001-01-01T00:00:00", "-0001-01-01T00:00:00", "-0001-02-29T00:00:00", "-0004-02-29T00:00:00",
        "-0005-02-29T00:00:00", "2000-02-29T00:00:00", "1900-02-29T00:00:00", "12000-01-01T00:00:00", "01200-01-01T00:00:00",
        "2001-12-01T19:45:00+14:00", "2001-12-01T19:45:00+14:01", "2001-12-01T19:45:00-13:00", "2001-12-01T19:45:00-13:01",
        "2001-12-01T19:45:00-14:00", "2001-12-01T19:45:00+00:60", "2001-12-01t19:45:00z", "2001-12-01 19:45:00", "2001-12-01T19:45",
        "2001-12-02T09:45:00", "2001-12-02T09:45:01Z", "19:45:00", "19:45:00Z", "19:45:00-05:00", "24:00:00", "00:00:00", "9:45:00",
        "2001-12-31", "2001-12-32", "2001-02-29", "2004-02-29", "2001-12-31Z", "2001-12-31+05:30", "2001-1-01", "20011201", "2001-12",
        "2001-13", "2001-00", "2001-12Z", "2001", "0000", "-2001", "99999", "201", "+2001", "292278993", "292278996", "2147483648",
        "999999999999", "-292275000", "-292275100", "2001Z", "--12-31", "--02-29", "--02-30", "--04-31", "--12-31Z", "---31", "---32",
        "---00", "---01Z", "--12", "--13", "--12--", "--00", "--01Z", "-12",
    ];

    public static readonly string[] Binaries =
    [
        "", "00", "0", "0f", "0G", "0FaB", "00 00", "AAAA", "AA==", "AAA=", "AB==", "AAB=", "A A = =", "A===", "====", "=AAA", "AA=A", "AA",
        "+/+/", "deadBEEF", "AAAAAAAA", "AA==AA==", "AA=",
    ];

    public static readonly string[] Names =
    [
        "foo", "_", ":", "-", ".", "1", "1a", "a1", "a:b", "foo:b", ":a", "a:", "a::b", "a:b:c", "-a", "a.b-c", "a b", "a  b", "a b c",
        "\u00E9t\u00E9", "\u0660", "a\u0660", "\u0300a", "a\u0300", "\u00B7", "a\u00B7", "\u4E00", "\u3007", "\u0132", "\u0131", "\u00AA",
        "\u0560", "\u2160", "\uD7A3", "\uFB00", "\U00010000", "a\U00010000", "\U0001F600", "en", "en-GB", "EN-gb-x", "x-klingon",
        "en-", "-en",
        "en--GB", "abcdefgh", "abcdefghi", "en-abcdefghi", "1-a", "i-1", "en-\u00E9",
    ];

    public static readonly string[] Booleans = ["true", "false", "1", "0", "TRUE", "True", "01", "yes", "2"];

    public static readonly string[] Uris =
    [
        "", "a", "a b", "http://a/b?c#d", "http://a:80/", "http://a:/", "http://a:x/", "http://u:p@a/", "http://", "http:///",
        "http:", "//",
        "///", "//?", "//#", "/", "?", "#", "a#b#c", "a?b?c", "1:b", ":a", "a:", "a:b", "foo$bar:stuff", "foo/$bar:stuff", "%41", "%4", "%",
        "%zz", "a%20b", "{x}", "<>", "a\\b", "a|b", "a^b", "a`b", "\"", "'", "[", "]", "a[b]", "a?[b]", "\u00E9",
        "http://\u00E9/", "\u2028",
        "\u0085", "\U0001F600", "mailto:x@y", "urn:x:y", "http://[::1]/", "http://[::1]:80/", "http://[::1]:99999999999/", "http://[::1]x/",
        "http://[1:2:3:4:5:6:7:8]/", "http://[1:2:3:4:5:6:7]/", "http://[1:2:3:4:5:6:7:8:9]/", "http://[1:2:3:4:5:6:7::]/",
        "http://[1::2::3]/", "http://[:::]/", "http://[12345::]/", "http://[::1.2.3.4]/", "http://[::1.2.3.256]/", "http://[::1.2.3]/",
        "http://[1:2:3:4:5:6:1.2.3.4]/", "http://[1:2:3:4:5:6:7:1.2.3.4]/", "http://[fe80::1%eth0]/", "http://[fe80::1%]/", "http://[]/",
        "http://[a]/", "http://u@[::1]/", "http://u[@[::1]/", "http://[::1/",
        "http://[:: 1]/", "http://[::1<]/", "http://[::1<>]/", "http://[::1\u0085]/",
    ];

    public static readonly string[] Texts =
    [
        "", "x", "xy", "  a  b  ", "\U0001F600", "a\U0001F600b", "4 ", " 4 ", "4", "a\u00A0b", "\u2028", "\t", "\n", "\r\n", "a\tb", "a\nb",
        "\u0085", new string('x', 300), " " + new string('x', 300) + "\n" + new string('y', 300),
    ];

    /// <summary>The forms that the type is about.</summary>
    public static IReadOnlyList<string> Of(XsdDatatype type) => type switch
    {
        XsdDatatype.String or XsdDatatype.NormalizedString or XsdDatatype.Token => Texts,
        <= XsdDatatype.Notation => Names,
        XsdDatatype.Boolean => Booleans,
        XsdDatatype.Decimal => [.. Decimals, .. Integers],
        <= XsdDatatype.PositiveInteger => Integers,
        XsdDatatype.Float or XsdDatatype.Double => [.. Floats, .. Decimals, .. Integers],
        XsdDatatype.Duration => Durations,
        <= XsdDatatype.GMonth => Times,
        XsdDatatype.HexBinary or XsdDatatype.Base64Binary => Binaries,
        XsdDatatype.AnyUri => Uris,
        _ => throw new ArgumentOutOfRangeException(nameof(type)),
    };

    /// <summary>All of them.</summary>
    public static IReadOnlyList<string> All { get; } =
    [
        .. Integers, .. Decimals, .. Floats, .. Durations, .. Times, .. Binaries, .. Names, .. Booleans, .. Uris, .. Texts,
    ];

    /// <summary>The text with white space around it, and in it where it had some.</summary>
    public static IEnumerable<string> Padded(string text) =>
        [$" {text}", $"{text} ", $"\t{text}\n", $"\r\n{text}\r\n", text.Replace(" ", " \n", StringComparison.Ordinal), $"\u00A0{text}"];
}
