namespace RelaxCodec.Datatypes;

/// <summary>An escape of a regular expression, such as <c>\n</c>, <c>\d</c> or <c>\p{Lu}</c> (XML Schema Part 2, F.1.1).</summary>
/// <param name="Set">The characters that it stands for.</param>
/// <param name="Single">The character, where it stands for one and may bound a range.</param>
/// <param name="IsFlat">Whether jing puts it into a Java class as it is, rather than as a class of its own.</param>
internal readonly record struct PatternEscape(CodePointSet Set, int? Single, bool IsFlat)
{
    /// <summary>The categories that jing adds to or takes from Java's.</summary>
    private static readonly string[] NestedCategories = ["L", "P", "C", "Lu", "Ll", "Nl", "No", "Cn", "Pi", "Pf"];

    /// <summary>jing, on Java 17, counts these letters of later Unicode versions among those of <c>\i</c> and <c>\c</c>.</summary>
    private const string LaterNameStarts =
        "\u0560\u0560\u0588\u0588\u05EF\u05EF\u0D04\u0D04\u0E86\u0E86\u0E89\u0E89\u0E8C\u0E8C\u0E8E\u0E93\u0E98\u0E98\u0EA0\u0EA0" +
        "\u0EA8\u0EA9\u0EAC\u0EAC\u4DB6\u4DBF";

    private const string LaterNameRest = "\u0B55\u0B55\u0C04\u0C04\u0EBA\u0EBA";

    /// <summary>Reads the escape whose backslash stands at <paramref name="position"/>, and moves behind it.</summary>
    public static PatternEscape Parse(string pattern, ref int position)
    {
        int start = position++;
        if (position == pattern.Length)
            throw new XsdPatternException("The pattern ends in a lone \"\\\": write \"\\\\\" for the character.", pattern, start);

        char c = pattern[position++];
        switch (c)
        {
            case 'n':
                return OfCharacter('\n');
            case 'r':
                return OfCharacter('\r');
            case 't':
                return OfCharacter('\t');
            case '\\' or '|' or '.' or '-' or '^' or '?' or '*' or '+' or '(' or ')' or '{' or '}' or '[' or ']':
                return OfCharacter(c);
            case 's' or 'S':
                return OfClass(CodePointSet.OfPairs("\t\n\r\r  "), c == 'S');
            case 'd' or 'D':
                return OfClass(UnicodeCategories.Digit, c == 'D', isFlat: true);
            case 'w' or 'W':
                return OfClass(UnicodeCategories.Word, c == 'W');
            case 'i' or 'I':
                return OfClass(XmlChars.NameStartSet().Union(CodePointSet.OfPairs(LaterNameStarts)), c == 'I');
            case 'c' or 'C':
                return OfClass(XmlChars.NameSet().Union(CodePointSet.OfPairs(LaterNameStarts + LaterNameRest)), c == 'C');
            case 'p' or 'P':
                return OfProperty(pattern, ref position, c == 'P');
            default:
                throw new XsdPatternException(Unknown(c), pattern, start);
        }
    }

    public static PatternEscape OfCharacter(int codePoint) => new(CodePointSet.Of(codePoint), codePoint, IsFlat: true);

    private static PatternEscape OfClass(CodePointSet set, bool negated, bool isFlat = false) =>
        new(negated ? set.Complement() : set, null, isFlat && !negated);

    private static PatternEscape OfProperty(string pattern, ref int position, bool negated)
    {
        int start = position;
        int end = start < pattern.Length && pattern[start] == '{' ? pattern.IndexOf('}', start) : -1;
        if (end < 0)
            throw new XsdPatternException("A category is written \\p{Lu}, a block \\p{IsBasicLatin}, with braces.", pattern, start);

        string name = pattern.Substring(start + 1, end - start - 1);
        position = end + 1;
        if (UnicodeCategories.TryFind(name, out CodePointSet set))
            return OfClass(set, negated, isFlat: Array.IndexOf(NestedCategories, name) < 0);
        if (name.StartsWith("Is", StringComparison.Ordinal) && UnicodeBlocks.TryFind(name.Substring(2), out set))
            return OfClass(set, negated, isFlat: set.Ranges.Count == 1);

        throw new XsdPatternException(
            $"\"{name}\" is neither a category of Unicode such as L, Lu or Nd (Cs is left out, for surrogates are no characters) "
            + "nor \"Is\" and a block of Unicode 3.1 such as IsBasicLatin or IsGreek.", pattern, start + 1);
    }

    private static string Unknown(char c) => c switch
    {
        'b' or 'B' or 'A' or 'z' or 'Z' or 'G' =>
            $"\"\\{c}\" is not known: a pattern always matches the whole text, so leave the anchor out.",
        'u' or 'x' or 'U' or '0' => $"\"\\{c}\" is not known: write the character itself, or a character reference in XML.",
        >= '1' and <= '9' => $"\"\\{c}\" is not known: there are no references to groups.",
        >= 'a' and <= 'z' or >= 'A' and <= 'Z' =>
            $"\"\\{c}\" is not known: the escapes are \\n \\r \\t \\s \\S \\i \\I \\c \\C \\d \\D \\w \\W \\p{{..}} \\P{{..}}.",
        _ => $"\"\\{c}\" is not an escape: write \"{c}\" itself. Only \\ | . - ^ ? * + ( ) {{ }} [ ] are escaped.",
    };
}
