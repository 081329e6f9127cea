namespace RelaxCodec.Datatypes;

/// <summary>
/// URI references (XML Schema Part 2, 3.2.17) by RFC 2396 and 2732, with the freedoms that jing inherits from <c>java.net.URI</c>: a path
/// may be empty, an authority may be empty before a path, query or fragment, and an IPv6 address may have a scope.
/// </summary>
internal static class XsdUriForm
{
    private const string Reserved = ";/?:@&=+$,[]";
    private const string PathMarks = ":@&=+$,;/";
    private const string RegistryMarks = "$,;:@&=+";
    private const string UserInfoMarks = ";:&=+$,";

    public static bool IsValid(ReadOnlySpan<char> text)
    {
        int hash = text.IndexOf('#');
        if (hash >= 0)
        {
            if (!AreAllowed(text.Slice(hash + 1), Reserved))
                return false;
            text = text.Slice(0, hash);
        }

        int end = text.IndexOfAny(':', '/', '?');
        if (end < 0 || text[end] != ':')
            return IsHierarchical(text, fragmentFollows: hash >= 0);
        if (!IsScheme(text.Slice(0, end)))
            return false;

        text = text.Slice(end + 1);
        return !text.IsEmpty
            && (text[0] == '/' ? IsHierarchical(text, fragmentFollows: hash >= 0) : AreAllowed(text, Reserved));
    }

    private static bool IsScheme(ReadOnlySpan<char> text)
    {
        foreach (char c in text)
        {
            if (!IsAlphanumeric(c) && c is not ('+' or '-' or '.'))
                return false;
        }

        return !text.IsEmpty && IsAlphanumeric(text[0]) && !IsDigit(text[0]);
    }

    private static bool IsHierarchical(ReadOnlySpan<char> text, bool fragmentFollows)
    {
        if (text.StartsWith("//".AsSpan(), StringComparison.Ordinal))
        {
            text = text.Slice(2);
            int end = text.IndexOfAny('/', '?');
            ReadOnlySpan<char> authority = end < 0 ? text : text.Slice(0, end);
            if (authority.IsEmpty ? end < 0 && !fragmentFollows : !IsAuthority(authority))
                return false;
            text = text.Slice(authority.Length);
        }

        int query = text.IndexOf('?');
        return query < 0
            ? AreAllowed(text, PathMarks)
            : AreAllowed(text.Slice(0, query), PathMarks) && AreAllowed(text.Slice(query + 1), Reserved);
    }

    /// <summary>Any name that a registry might know, or a server whose host is an IPv6 address in brackets.</summary>
    private static bool IsAuthority(ReadOnlySpan<char> text)
    {
        if (AreAllowed(text, RegistryMarks))
            return true;

        int at = text.IndexOf('@');
        if (at >= 0)
        {
            if (!AreAllowed(text.Slice(0, at), UserInfoMarks))
                return false;
            text = text.Slice(at + 1);
        }

        int close = text.IndexOf(']');
        return close > 1 && text[0] == '['
            && IsScopedAddress(text.Slice(1, close - 1))
            && IsPort(text.Slice(close + 1));
    }

    private static bool IsPort(ReadOnlySpan<char> text)
    {
        if (text.IsEmpty)
            return true;
        if (text[0] != ':')
            return false;
        foreach (char c in text.Slice(1))
        {
            if (!IsDigit(c))
                return false;
        }

        return text.Length == 1 || XsdNumber.TryParseInt32(text.Slice(1), out _);
    }

    /// <summary>An address, and behind a percent sign the name of a network interface.</summary>
    private static bool IsScopedAddress(ReadOnlySpan<char> text)
    {
        int end = 0;
        while (end < text.Length && text[end] != '%' && !IsEscapedAscii(text[end]))
            end++;
        if (end == text.Length)
            return IsIPv6(text);

        // jing escapes before it parses, so it takes a space for a scope that begins with 20.
        bool escapes = text[end] != '%';
        ReadOnlySpan<char> scope = text.Slice(end + 1);
        foreach (char c in scope)
        {
            if (!IsAlphanumeric(c) && c is not ('_' or '.'))
                return false;
        }

        return (escapes || !scope.IsEmpty) && IsIPv6(text.Slice(0, end));
    }

    /// <summary>Eight groups of hexadecimal digits; the last two may be an IPv4 address, and "::" stands for groups of zeros.</summary>
    private static bool IsIPv6(ReadOnlySpan<char> text)
    {
        int gap = text.IndexOf("::".AsSpan(), StringComparison.Ordinal);
        if (gap < 0)
            return CountGroups(text, mayEndInIPv4: true) == 8;

        ReadOnlySpan<char> before = text.Slice(0, gap);
        ReadOnlySpan<char> after = text.Slice(gap + 2);
        int first = before.IsEmpty ? 0 : CountGroups(before, mayEndInIPv4: false);
        int last = after.IsEmpty ? 0 : CountGroups(after, mayEndInIPv4: true);
        return first >= 0 && last >= 0 && first + last < 8;
    }

    /// <summary>How many groups of 16 bits the text has; -1 where it is malformed.</summary>
    private static int CountGroups(ReadOnlySpan<char> text, bool mayEndInIPv4)
    {
        int groups = 0;
        while (true)
        {
            int colon = text.IndexOf(':');
            ReadOnlySpan<char> group = colon < 0 ? text : text.Slice(0, colon);
            if (colon < 0 && mayEndInIPv4 && group.IndexOf('.') >= 0)
                return IsIPv4(group) ? groups + 2 : -1;
            if (group.IsEmpty || group.Length > 4)
                return -1;
            foreach (char c in group)
            {
                if (!IsHex(c))
                    return -1;
            }

            groups++;
            if (colon < 0)
                return groups;
            text = text.Slice(colon + 1);
        }
    }

    private static bool IsIPv4(ReadOnlySpan<char> text)
    {
        for (int parts = 1; ; parts++)
        {
            int dot = text.IndexOf('.');
            ReadOnlySpan<char> part = dot < 0 ? text : text.Slice(0, dot);
            if (!IsByte(part))
                return false;
            if (dot < 0)
                return parts == 4;
            text = text.Slice(dot + 1);
        }
    }

    private static bool IsByte(ReadOnlySpan<char> text)
    {
        int value = 0;
        foreach (char c in text)
        {
            value = (value * 10) + (c - '0');
            if (!IsDigit(c) || value > byte.MaxValue)
                return false;
        }

        return !text.IsEmpty;
    }

    /// <summary>Whether every character is unreserved, one of <paramref name="marks"/>, an escape such as <c>%20</c>, or one that a URI
    /// would have to escape.</summary>
    private static bool AreAllowed(ReadOnlySpan<char> text, string marks)
    {
        for (int i = 0; i < text.Length; i++)
        {
            char c = text[i];
            if (c == '%')
            {
                if (i + 2 >= text.Length || !IsHex(text[i + 1]) || !IsHex(text[i + 2]))
                    return false;
                i += 2;
            }
            else if (!IsAlphanumeric(c) && "-_.!~*'()".AsSpan().IndexOf(c) < 0 && marks.AsSpan().IndexOf(c) < 0 && !IsEscapedOnUse(c))
            {
                return false;
            }
        }

        return true;
    }

    private static bool IsEscapedOnUse(char c) => c >= 0x80 || IsEscapedAscii(c);

    private static bool IsEscapedAscii(char c) => c is <= ' ' or '\x7F' || "<>\"{}|\\^`".AsSpan().IndexOf(c) >= 0;

    private static bool IsAlphanumeric(char c) => IsDigit(c) || (uint)((c | 0x20) - 'a') < 26;

    private static bool IsDigit(char c) => (uint)(c - '0') < 10;

    private static bool IsHex(char c) => IsDigit(c) || (uint)((c | 0x20) - 'a') < 6;
}
