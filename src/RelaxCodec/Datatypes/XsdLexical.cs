namespace RelaxCodec.Datatypes;

/// <summary>
/// The lexical rules of the datatypes. White space is processed already, except in binary data: jing matches patterns against that as it
/// stands in the document.
/// </summary>
internal static class XsdLexical
{
    /// <summary>Whether white space may stand inside a value. For the other types any is wrong, so there is nothing to collapse.</summary>
    public static bool AllowsInnerSpace(XsdDatatype type) =>
        type is XsdDatatype.Token or XsdDatatype.AnyUri || XsdDatatypes.IsList(type);

    /// <summary>Whether <paramref name="text"/> is in the lexical space of the type, its own bounds aside.</summary>
    public static bool IsValid(XsdDatatype type, ReadOnlySpan<char> text)
    {
        switch (type)
        {
            case XsdDatatype.String or XsdDatatype.NormalizedString or XsdDatatype.Token:
                return true;
            case XsdDatatype.Language:
                return IsLanguage(text);
            case XsdDatatype.Nmtoken:
                return XmlChars.IsNmtoken(text);
            case XsdDatatype.Name:
                return XmlChars.IsName(text);
            case XsdDatatype.NCName or XsdDatatype.Id or XsdDatatype.Idref or XsdDatatype.Entity:
                return XmlChars.IsNCName(text);
            case XsdDatatype.Nmtokens or XsdDatatype.Idrefs or XsdDatatype.Entities:
                return IsList(type, text);
            case XsdDatatype.QName or XsdDatatype.Notation:
                return XmlChars.IsQName(text);
            case XsdDatatype.Boolean:
                return text is "true" or "false" or "1" or "0";
            case XsdDatatype.Decimal:
                return XsdDecimalForm.TryRead(text, out _);
            case XsdDatatype.Float or XsdDatatype.Double:
                return IsFloat(text);
            case XsdDatatype.Duration:
                return XsdDurationForm.IsLexical(text);
            case XsdDatatype.HexBinary:
                return IsHex(XsdWhiteSpace.Trim(text));
            case XsdDatatype.Base64Binary:
                return Base64Length(text) >= 0;
            case XsdDatatype.AnyUri:
                return XsdUriForm.IsValid(text);
            default:
                return XsdDatatypes.IsInteger(type)
                    ? XsdDecimalForm.TryReadInteger(text, out _)
                    : XsdDateTimeForm.TryRead(type, text, out _);
        }
    }

    /// <summary>The length that <c>length</c>, <c>minLength</c> and <c>maxLength</c> measure.</summary>
    public static int Length(XsdDatatype type, ReadOnlySpan<char> text)
    {
        if (type == XsdDatatype.HexBinary)
            return XsdWhiteSpace.Trim(text).Length / 2;
        if (type == XsdDatatype.Base64Binary)
            return Base64Length(text);

        bool list = XsdDatatypes.IsList(type);
        int length = list && !text.IsEmpty ? 1 : 0;
        foreach (char c in text)
        {
            if (list ? c == ' ' : !char.IsLowSurrogate(c))
                length++;
        }

        return length;
    }

    /// <summary><c>[a-zA-Z]{1,8}(-[a-zA-Z0-9]{1,8})*</c>.</summary>
    private static bool IsLanguage(ReadOnlySpan<char> text)
    {
        int subtag = 0;
        bool first = true;
        foreach (char c in text)
        {
            if (c == '-' && subtag > 0)
            {
                subtag = 0;
                first = false;
                continue;
            }

            bool letter = (uint)((c | 0x20) - 'a') < 26;
            if ((!letter && (first || c is < '0' or > '9')) || ++subtag > 8)
                return false;
        }

        return subtag > 0;
    }

    private static bool IsList(XsdDatatype type, ReadOnlySpan<char> text)
    {
        while (true)
        {
            int space = text.IndexOf(' ');
            ReadOnlySpan<char> item = space < 0 ? text : text.Slice(0, space);
            if (!(type == XsdDatatype.Nmtokens ? XmlChars.IsNmtoken(item) : XmlChars.IsNCName(item)))
                return false;
            if (space < 0)
                return true;
            text = text.Slice(space + 1);
        }
    }

    /// <summary>A decimal number, and an exponent that may be left out; or INF, -INF or NaN.</summary>
    public static bool IsFloat(ReadOnlySpan<char> text)
    {
        if (text is "INF" or "-INF" or "NaN")
            return true;
        int exponent = text.IndexOfAny('e', 'E');
        return exponent < 0
            ? XsdDecimalForm.TryRead(text, out _)
            : XsdDecimalForm.TryRead(text.Slice(0, exponent), out _) && XsdDecimalForm.TryReadInteger(text.Slice(exponent + 1), out _);
    }

    private static bool IsHex(ReadOnlySpan<char> text)
    {
        foreach (char c in text)
        {
            if (c is (< '0' or > '9') and (< 'A' or > 'F') and (< 'a' or > 'f'))
                return false;
        }

        return text.Length % 2 == 0;
    }

    /// <summary>The number of bytes, or -1 where the text is not base64: groups of four, and no bits set behind the last byte.</summary>
    private static int Base64Length(ReadOnlySpan<char> text)
    {
        int characters = 0;
        int padding = 0;
        int last = 0;
        foreach (char c in text)
        {
            if (XsdWhiteSpace.IsWhiteSpace(c))
                continue;
            characters++;
            if (c == '=')
            {
                if (++padding > 2)
                    return -1;
                continue;
            }

            last = Base64Value(c);
            if (last < 0 || padding > 0)
                return -1;
        }

        int unused = padding == 1 ? 0x3 : padding == 2 ? 0xF : 0;
        return characters % 4 != 0 || (last & unused) != 0 ? -1 : (characters / 4 * 3) - padding;
    }

    private static int Base64Value(char c) => c switch
    {
        >= 'A' and <= 'Z' => c - 'A',
        >= 'a' and <= 'z' => c - 'a' + 26,
        >= '0' and <= '9' => c - '0' + 52,
        '+' => 62,
        '/' => 63,
        _ => -1,
    };
}
