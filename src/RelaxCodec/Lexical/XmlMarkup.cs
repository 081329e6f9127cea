using System.Buffers;
using System.Globalization;
using System.Text;

namespace RelaxCodec;

/// <summary>The parts of markup that is known to be well-formed and has no entities but the five of XML.</summary>
internal static class XmlMarkup
{
    /// <summary>What ends the name of an element.</summary>
    public static SearchValues<byte> ElementNameEnds { get; } = SearchValues.Create(" \t\r\n/>"u8);

    /// <summary>What ends the name of an attribute.</summary>
    public static SearchValues<byte> AttributeNameEnds { get; } = SearchValues.Create(" \t\r\n="u8);

    /// <summary>Whether it is a CDATA section.</summary>
    public static bool IsCData(ReadOnlySpan<byte> markup) => markup.StartsWith("<![CDATA["u8);

    /// <summary>The characters of a CDATA section.</summary>
    public static string OfCData(ReadOnlySpan<byte> markup) => Encoding.UTF8.GetString(markup["<![CDATA["u8.Length..^"]]>"u8.Length]);

    /// <summary>The characters of a comment.</summary>
    public static string OfComment(ReadOnlySpan<byte> markup) => Encoding.UTF8.GetString(markup["<!--"u8.Length..^"-->"u8.Length]);

    /// <summary>The target of a processing instruction and what follows it.</summary>
    public static (string Target, string Data) OfProcessingInstruction(ReadOnlySpan<byte> markup)
    {
        ReadOnlySpan<byte> inner = markup[2..^2];
        int end = inner.IndexOfAny(" \t\r\n"u8);
        return end < 0
            ? (Encoding.UTF8.GetString(inner), "")
            : (Encoding.UTF8.GetString(inner[..end]), Encoding.UTF8.GetString(inner[end..].TrimStart(" \t\r\n"u8)));
    }

    /// <summary>The characters of escaped text.</summary>
    public static string OfText(ReadOnlySpan<byte> markup)
    {
        string text = Encoding.UTF8.GetString(markup);
        int reference = text.IndexOf('&', StringComparison.Ordinal);
        if (reference < 0)
            return text;
        var characters = new StringBuilder(text.Length);
        ReadOnlySpan<char> rest = text;
        for (; reference >= 0; reference = rest.IndexOf('&'))
        {
            characters.Append(rest[..reference]);
            rest = rest[(reference + 1)..];
            int end = rest.IndexOf(';');
            AppendReferenced(characters, rest[..end]);
            rest = rest[(end + 1)..];
        }

        return characters.Append(rest).ToString();
    }

    private static void AppendReferenced(StringBuilder characters, ReadOnlySpan<char> name)
    {
        if (name is ['#', 'x', .. var hexadecimal])
            characters.Append(new Rune(int.Parse(hexadecimal, NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture)));
        else if (name is ['#', .. var @decimal])
            characters.Append(new Rune(int.Parse(@decimal, NumberStyles.None, CultureInfo.InvariantCulture)));
        else
            characters.Append(name switch { "amp" => '&', "lt" => '<', "gt" => '>', "quot" => '"', _ => '\'' });
    }
}
