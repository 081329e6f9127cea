using System.Runtime.CompilerServices;

namespace RelaxCodec.Datatypes;

/// <summary>
/// XML white space (space, tab, line feed, carriage return) as the <c>whiteSpace</c> facet treats it (XML Schema Part 2, 4.3.6).
/// </summary>
public static class XsdWhiteSpace
{
    /// <summary>Whether <paramref name="c"/> is a space, tab, line feed or carriage return.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static bool IsWhiteSpace(char c) => c is ' ' or '\t' or '\n' or '\r';

    /// <summary>Returns <paramref name="text"/> without the white space at its ends.</summary>
    public static ReadOnlySpan<char> Trim(ReadOnlySpan<char> text)
    {
        int start = 0;
        while (start < text.Length && IsWhiteSpace(text[start]))
            start++;
        int end = text.Length;
        while (end > start && IsWhiteSpace(text[end - 1]))
            end--;
        return text.Slice(start, end - start);
    }

    /// <summary>Whether collapsing would change nothing: no white space but single spaces between other characters.</summary>
    public static bool IsCollapsed(ReadOnlySpan<char> text)
    {
        bool afterSpace = true;
        foreach (char c in text)
        {
            if (c is '\t' or '\n' or '\r' || (c == ' ' && afterSpace))
                return false;
            afterSpace = c == ' ';
        }

        return !afterSpace || text.IsEmpty;
    }

    /// <summary>
    /// Writes <paramref name="source"/> with every run of white space turned into one space and none at the ends.
    /// </summary>
    /// <param name="source">The text as it stands in the document.</param>
    /// <param name="destination">At least as long as <paramref name="source"/>; it may be the same memory.</param>
    /// <returns>The written part of <paramref name="destination"/>.</returns>
    /// <exception cref="ArgumentException"><paramref name="destination"/> is shorter than <paramref name="source"/>.</exception>
    public static ReadOnlySpan<char> Collapse(ReadOnlySpan<char> source, Span<char> destination)
    {
        RequireRoom(source, destination);
        int length = 0;
        bool pending = false;
        foreach (char c in source)
        {
            if (IsWhiteSpace(c))
            {
                pending = length > 0;
                continue;
            }

            if (pending)
                destination[length++] = ' ';
            pending = false;
            destination[length++] = c;
        }

        return destination.Slice(0, length);
    }

    /// <summary>Writes <paramref name="source"/> with every tab, line feed and carriage return turned into a space.</summary>
    /// <param name="source">The text as it stands in the document.</param>
    /// <param name="destination">At least as long as <paramref name="source"/>; it may be the same memory.</param>
    /// <returns>The written part of <paramref name="destination"/>.</returns>
    /// <exception cref="ArgumentException"><paramref name="destination"/> is shorter than <paramref name="source"/>.</exception>
    public static ReadOnlySpan<char> Replace(ReadOnlySpan<char> source, Span<char> destination)
    {
        RequireRoom(source, destination);
        for (int i = 0; i < source.Length; i++)
            destination[i] = IsWhiteSpace(source[i]) ? ' ' : source[i];
        return destination.Slice(0, source.Length);
    }

    /// <summary>
    /// Whether two texts are the same <c>token</c>: equal once both are collapsed. That is how RELAX NG compares a
    /// <c>&lt;value&gt;</c> of the built-in type <c>token</c> (RELAX NG 6.2.8), so <c>" pci "</c> equals <c>"pci"</c>.
    /// </summary>
    public static bool TokenEquals(ReadOnlySpan<char> lexical, ReadOnlySpan<char> token)
    {
        if (lexical.SequenceEqual(token))
            return true;

        lexical = Trim(lexical);
        token = Trim(token);
        int i = 0;
        int j = 0;
        while (i < lexical.Length && j < token.Length)
        {
            bool space = IsWhiteSpace(lexical[i]);
            if (space != IsWhiteSpace(token[j]) || (!space && lexical[i] != token[j]))
                return false;

            i++;
            j++;
            if (!space)
                continue;
            while (IsWhiteSpace(lexical[i])) // Trimmed: something else follows.
                i++;
            while (IsWhiteSpace(token[j]))
                j++;
        }

        return i == lexical.Length && j == token.Length;
    }

    private static void RequireRoom(ReadOnlySpan<char> source, Span<char> destination)
    {
        if (destination.Length < source.Length)
            throw new ArgumentException("The destination is shorter than the source.", nameof(destination));
    }
}
