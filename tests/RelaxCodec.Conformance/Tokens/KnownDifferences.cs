using System.Text;
using System.Text.RegularExpressions;
using System.Xml;

namespace RelaxCodec.Conformance.Tokens;

/// <summary>Where our errors are not those of the platform's reader, on purpose.</summary>
internal static partial class KnownDifferences
{
    /// <summary>Whether two errors are in the same place, or apart for a known reason.</summary>
    /// <param name="document">The document.</param>
    /// <param name="ours">Our error.</param>
    /// <param name="theirs">Theirs; null if they accept the document.</param>
    public static bool Explain(TokenDocument document, Problem ours, XmlException? theirs) =>
        (theirs is not null && IsSamePlace(document, ours, theirs)) || IsOurs(ours, document);

    /// <summary>Whether they may count line ends twice: those of an end tag that is not in one piece in their buffer.</summary>
    public static bool CountLinesTwice(TokenDocument document) =>
        (document.Bytes.Length > 4000 || document.Bytes.AsSpan().StartsWith("\uFEFF"u8))
        && EndTagWithLineEnd().IsMatch(document.Text ?? Encoding.Latin1.GetString(document.Bytes));

    /// <summary>What we refuse and they do not, or not there.</summary>
    private static bool IsOurs(Problem ours, TokenDocument document)
    {
        // They look at three characters of the version.
        if (VersionOfMore().IsMatch(document.Text ?? Encoding.Latin1.GetString(document.Bytes)))
            return true;

        // They compute with 16 bits, so that &#x1010FFFF; is U+10FFFF.
        if (ours.Message.Contains("there is no character of this number", StringComparison.Ordinal))
            return true;

        // They drop the first bytes of a character at the very end.
        if (ours.Message.Contains("in the middle of a character", StringComparison.Ordinal))
            return document.Text is null;

        // They do not look at the encoding that a text declares, at all.
        return document.Text is not null && ours.Message.Contains("is no name of an encoding", StringComparison.Ordinal);
    }

    private static bool IsSamePlace(TokenDocument document, Problem ours, XmlException theirs)
    {
        if ((ours.Line, ours.Column) == (theirs.LineNumber, theirs.LinePosition))
            return true;
        if (ours.Column == theirs.LinePosition && CountLinesTwice(document))
            return true;

        // They do not say where.
        if (theirs.LineNumber == 0)
            return true;

        // They are behind the '<!' of a document type declaration inside the root element.
        if (ours.Id == SchemaProblem.DocumentType)
            return ours.Line == theirs.LineNumber && ours.Column == theirs.LinePosition - 2;
        return IsInDeclarationOfNoCharacters(document) || IsWhereTheyLostCount(document, ours, theirs);
    }

    /// <summary>
    /// At the end of the document, and before bytes that are no characters, they do not count line ends that they have looked ahead over;
    /// or they forget the line ends of the white space in a tag; or they have moved what they point into.
    /// </summary>
    private static bool IsWhereTheyLostCount(TokenDocument document, Problem ours, XmlException theirs)
    {
        if (!ours.Message.Contains("it is cut off", StringComparison.Ordinal)
            && !ours.Message.Contains("is not UTF-8 here", StringComparison.Ordinal))
            return false;
        string text = document.Text ?? Encoding.UTF8.GetString(document.Bytes).TrimStart('\uFEFF');
        int[] starts = [.. LineStarts(text)];
        int place = starts[ours.Line - 1] + ours.Column - 1;
        int theirPlace = starts[theirs.LineNumber - 1] + theirs.LinePosition - 1;
        if (theirPlace == place || (theirs.LineNumber == ours.Line && theirPlace > text.Length))
            return true;
        return theirs.LineNumber < ours.Line
            && string.IsNullOrWhiteSpace(text[starts[theirs.LineNumber]..place].TrimEnd('/'))
            && starts[theirs.LineNumber..ours.Line].Any(start => start + theirs.LinePosition - 1 == place);
    }

    private static IEnumerable<int> LineStarts(string text)
    {
        yield return 0;
        for (int i = 0; i < text.Length; i++)
        {
            if (text[i] == '\n' || (text[i] == '\r' && (i + 1 == text.Length || text[i + 1] != '\n')))
                yield return i + 1;
        }
    }

    /// <summary>As long as the encoding is not known, they take each byte for a character.</summary>
    private static bool IsInDeclarationOfNoCharacters(TokenDocument document)
    {
        ReadOnlySpan<byte> bytes = document.Bytes;
        if (document.Text is not null || !bytes.StartsWith("<?xml"u8))
            return false;
        int end = bytes.IndexOf("?>"u8);
        return (end < 0 ? bytes : bytes[..end]).IndexOfAnyExceptInRange((byte)0, (byte)0x7F) >= 0;
    }

    [GeneratedRegex("^(?:\uFEFF|\u00EF\u00BB\u00BF)?<\\?xml\\s+version\\s*=\\s*(?:'1\\.0[^']|\"1\\.0[^\"])")]
    private static partial Regex VersionOfMore();

    [GeneratedRegex("</[^<>]*[\r\n]")]
    private static partial Regex EndTagWithLineEnd();
}
