using System.Buffers;
using System.Diagnostics.CodeAnalysis;
using System.Runtime.CompilerServices;

namespace RelaxCodec;

/// <summary>
/// Characters in the canonical lexical form: libvirt's five escapes in text and attribute values alike, and character references for what
/// a reader would change (line ends, and in attribute values tabs and line feeds).
/// </summary>
internal static class CanonicalText
{
    private static readonly SearchValues<char> TextSpecials = SearchValues.Create("&<>'\"\r");
    private static readonly SearchValues<char> AttributeSpecials = SearchValues.Create("&<>'\"\r\n\t");

    // All of C0 but tab, line feed and carriage return.
    private static readonly SearchValues<char> Controls = SearchValues.Create(
        "\u0000\u0001\u0002\u0003\u0004\u0005\u0006\u0007\u0008\u000B\u000C\u000E\u000F\u0010\u0011\u0012\u0013\u0014\u0015\u0016\u0017"
            + "\u0018\u0019\u001A\u001B\u001C\u001D\u001E\u001F");

    /// <summary>Whether the characters are all white space in the sense of XML.</summary>
    public static bool IsWhiteSpace(ReadOnlySpan<char> text) => text.IndexOfAnyExcept(" \t\n\r") < 0;

    public static void AppendText(ref CharBuffer buffer, ReadOnlySpan<char> text)
    {
        if (text.IndexOfAny(TextSpecials) < 0)
            buffer.Append(text);
        else
            AppendEscaped(ref buffer, text, TextSpecials);
    }

    public static void AppendAttributeValue(ref CharBuffer buffer, ReadOnlySpan<char> value)
    {
        if (value.IndexOfAny(AttributeSpecials) < 0)
            buffer.Append(value);
        else
            AppendEscaped(ref buffer, value, AttributeSpecials);
    }

    /// <summary>Where the first character stands that text may not have as it is; -1 if there is none.</summary>
    public static int IndexOfSpecial(ReadOnlySpan<char> text) => text.IndexOfAny(TextSpecials);

    /// <summary>What is written in place of a character.</summary>
    public static string EscapeOf(char special) => special switch
    {
        '&' => "&amp;",
        '<' => "&lt;",
        '>' => "&gt;",
        '\'' => "&apos;",
        '"' => "&quot;",
        '\t' => "&#x9;",
        '\n' => "&#xA;",
        _ => "&#xD;",
    };

    public static string Escape(string text) => text.AsSpan().IndexOfAny(TextSpecials) < 0 ? text : Escape(text, TextSpecials);

    public static string EscapeAttribute(string value) =>
        value.AsSpan().IndexOfAny(AttributeSpecials) < 0 ? value : Escape(value, AttributeSpecials);

    /// <summary>Refuses characters that no XML document can have.</summary>
    /// <exception cref="ArgumentException">There is one.</exception>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static void Verify(ReadOnlySpan<char> text)
    {
        if (text.IndexOfAnyInRange('\uD800', '\uFFFF') >= 0 || text.IndexOfAny(Controls) >= 0)
            VerifyEach(text);
    }

    /// <summary>Says which character is none of XML.</summary>
    /// <param name="text">The characters.</param>
    /// <param name="index">Where it stands.</param>
    /// <exception cref="ArgumentException">Always.</exception>
    [DoesNotReturn]
    public static void Refuse(ReadOnlySpan<char> text, int index) => throw new ArgumentException(
        XmlUnwritable.Reason(text[index..])
        ?? $"U+{(int)text[index]:X4} at index {index} is not a character that XML can hold: remove it before writing");

    private static void VerifyEach(ReadOnlySpan<char> text)
    {
        for (int i = 0; i < text.Length; i++)
        {
            char c = text[i];
            if (char.IsHighSurrogate(c) && i + 1 < text.Length && char.IsLowSurrogate(text[i + 1]))
                i++;
            else if (char.IsSurrogate(c) || c is '\uFFFE' or '\uFFFF' || Controls.Contains(c))
                Refuse(text, i);
        }
    }

    private static string Escape(ReadOnlySpan<char> text, SearchValues<char> specials)
    {
        var buffer = new CharBuffer(text.Length + 16);
        AppendEscaped(ref buffer, text, specials);
        string escaped = buffer.ToString();
        buffer.Return();
        return escaped;
    }

    private static void AppendEscaped(ref CharBuffer buffer, ReadOnlySpan<char> text, SearchValues<char> specials)
    {
        int special;
        while ((special = text.IndexOfAny(specials)) >= 0)
        {
            buffer.Append(text[..special]);
            buffer.Append(EscapeOf(text[special]));
            text = text[(special + 1)..];
        }

        buffer.Append(text);
    }
}
