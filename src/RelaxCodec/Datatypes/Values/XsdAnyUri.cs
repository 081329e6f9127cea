using System.Buffers;
using System.Diagnostics.CodeAnalysis;

namespace RelaxCodec.Datatypes;

/// <summary>
/// The forms of <c>xsd:anyURI</c> (XML Schema Part 2, 3.2.17) that a <see cref="Uri"/> holds, relative or absolute. They are written as
/// they were given.
/// </summary>
public sealed class XsdAnyUri : IXmlFormatter<Uri>
{
    private XsdAnyUri()
    {
    }

    /// <summary>Reads a URI reference.</summary>
    /// <param name="lexical">The text as it stands in the document.</param>
    /// <param name="value">The reference; white space around it is no part of it.</param>
    public static bool TryParse(ReadOnlySpan<char> lexical, [NotNullWhen(true)] out Uri? value)
    {
        value = null;
        string text = Collapse(XsdWhiteSpace.Trim(lexical));
        if (!XsdUriForm.IsValid(text))
            return false;

        // What begins with a slash is a file on some systems and a relative reference on others: here it is always the latter.
        UriKind kind = text.Length > 0 && text[0] is '/' or '\\' ? UriKind.Relative : UriKind.RelativeOrAbsolute;
        return Uri.TryCreate(text, kind, out value);
    }

    /// <inheritdoc/>
    public static bool TryFormat(Uri value, Span<char> destination, out int charsWritten)
    {
        ArgumentNullException.ThrowIfNull(value);
        bool fits = value.OriginalString.AsSpan().TryCopyTo(destination);
        charsWritten = fits ? value.OriginalString.Length : 0;
        return fits;
    }

    /// <summary>Whether both are written alike: <see cref="Uri"/> itself leaves fragments out of account.</summary>
    /// <param name="left">One.</param>
    /// <param name="right">The other.</param>
    public static bool AreEqual(Uri? left, Uri? right) => left?.OriginalString == right?.OriginalString;

    private static string Collapse(ReadOnlySpan<char> text)
    {
        if (XsdWhiteSpace.IsCollapsed(text))
            return text.ToString();
        char[] rented = ArrayPool<char>.Shared.Rent(text.Length);
        string collapsed = XsdWhiteSpace.Collapse(text, rented).ToString();
        ArrayPool<char>.Shared.Return(rented);
        return collapsed;
    }
}
