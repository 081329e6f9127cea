using System.Globalization;
using System.Text;

namespace RelaxCodec.Datatypes;

/// <summary>
/// Reads the regular expressions of XML Schema Part 2, appendix F. Where that grammar is read in two ways, jing's reading counts: a
/// hyphen in a class is always escaped unless it makes a range.
/// </summary>
internal ref struct PatternParser
{
    private const int MaxNesting = 200;

    private readonly string _pattern;
    private readonly StringBuilder _portable = new();
    private int _copied;
    private int _position;
    private int _nesting;

    private PatternParser(string pattern) => _pattern = pattern;

    private readonly bool AtEnd => _position == _pattern.Length;

    private readonly char Current => _position < _pattern.Length ? _pattern[_position] : '\0';

    /// <summary>Parses a pattern.</summary>
    /// <param name="pattern">The pattern.</param>
    /// <param name="portable">The same pattern with every class that jing misreads written another way.</param>
    public static PatternNode Parse(string pattern, out string portable)
    {
        var parser = new PatternParser(pattern);
        parser.RequireXmlText();
        PatternNode node = parser.ParseBranches();
        if (!parser.AtEnd)
            throw parser.Unexpected();
        portable = parser._portable.Append(pattern, parser._copied, pattern.Length - parser._copied).ToString();
        return node;
    }

    private readonly void RequireXmlText()
    {
        for (int i = 0; i < _pattern.Length; i++)
        {
            int codePoint = CodePoint(_pattern, i);
            if (!XmlChars.IsXmlChar(codePoint))
                throw Error($"U+{codePoint:X4} is not a character of XML: no document has it, and no schema can hold it.", i);
            if (codePoint > 0xFFFF)
                i++;
        }
    }

    private PatternNode ParseBranches()
    {
        var alternatives = new List<PatternNode> { ParseBranch() };
        while (Current == '|')
        {
            _position++;
            alternatives.Add(ParseBranch());
        }

        return alternatives.Count == 1 ? alternatives[0] : new PatternNode.Branches(alternatives);
    }

    private PatternNode ParseBranch()
    {
        var parts = new List<PatternNode>();
        while (ParseAtom() is { } atom)
            parts.Add(ParseQuantifier(atom));
        return parts.Count == 1 ? parts[0] : new PatternNode.Sequence(parts);
    }

    private PatternNode? ParseAtom()
    {
        if (AtEnd)
            return null;

        switch (Current)
        {
            case '?' or '*' or '+' or '{' or '}' or ')' or ']' or '|':
                return null;
            case '(':
                return ParseGroup();
            case '\\':
                return new PatternNode.Character(PatternEscape.Parse(_pattern, ref _position).Set);
            case '[':
                return new PatternNode.Character(ParseClass());
            case '.':
                _position++;
                return new PatternNode.Character(CodePointSet.OfPairs("\n\n\r\r").Complement());
            default:
                int codePoint = CodePoint(_pattern, _position);
                _position += codePoint > 0xFFFF ? 2 : 1;
                return new PatternNode.Character(CodePointSet.Of(codePoint));
        }
    }

    private CodePointSet ParseClass()
    {
        int start = _position;
        CodePointSet set = PatternClassParser.Parse(_pattern, ref _position, out string? portable);
        if (portable is not null)
        {
            _portable.Append(_pattern, _copied, start - _copied).Append(portable);
            _copied = _position;
        }

        return set;
    }

    private PatternNode ParseGroup()
    {
        int open = _position++;
        if (Current == '?')
        {
            throw Error("\"(?\" means nothing in XML Schema: groups neither capture nor look around, so write a plain \"(\". "
                + "For an optional part write the \"?\" behind it.", _position);
        }

        if (++_nesting > MaxNesting)
            throw Error($"Groups are nested deeper than {MaxNesting} levels.", open);

        PatternNode node = ParseBranches();
        if (AtEnd)
            throw Error("This \"(\" is never closed: write \")\" where its group ends, or \"\\(\" for the character.", open);
        if (Current != ')')
            throw Unexpected();
        _nesting--;
        _position++;
        return node;
    }

    private PatternNode ParseQuantifier(PatternNode atom)
    {
        int start = _position;
        switch (AtEnd ? '\0' : Current)
        {
            case '?':
                _position++;
                return new PatternNode.Repeat(atom, 0, 1);
            case '*':
                _position++;
                return new PatternNode.Repeat(atom, 0, null);
            case '+':
                _position++;
                return new PatternNode.Repeat(atom, 1, null);
            case '{':
                _position++;
                int min = ParseCount();
                int? max = min;
                if (Current == ',')
                {
                    _position++;
                    max = Current == '}' ? null : ParseCount();
                }

                if (Current != '}')
                    throw Error("A count is written {3}, {3,} or {3,5}; write \"\\{\" for the character.", start);
                _position++;
                if (max < min)
                    throw Error($"The count {{{min},{max}}} has its larger number first: write {{{max},{min}}}.", start);
                return new PatternNode.Repeat(atom, min, max);
            default:
                return atom;
        }
    }

    private int ParseCount()
    {
        int start = _position;
        while (Current is >= '0' and <= '9')
            _position++;
        if (_position == start)
        {
            string hint = Current is ',' ? "write {0,5} for \"up to five\"" : "write \"\\{\" for the character";
            throw Error($"A digit is missing: a count is written {{3}}, {{3,}} or {{3,5}}; {hint}.", start);
        }

        string digits = _pattern.Substring(start, _position - start);
        if (!int.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out int count))
            throw Error($"The count {digits} is larger than this library takes.", start);
        return count;
    }

    private readonly XsdPatternException Unexpected() => Current switch
    {
        ')' => Error("This \")\" closes no group: write \"\\)\" for the character.", _position),
        ']' => Error("This \"]\" closes no class: write \"\\]\" for the character.", _position),
        '}' => Error("This \"}\" closes no count: write \"\\}\" for the character.", _position),
        '{' => Error("There is nothing here to repeat: write \"\\{\" for the character, or put a group around the first count.", _position),
        char c when _position > 0 && _pattern[_position - 1] is '*' or '+' or '?' or '}' => Error(
            $"A second quantifier \"{c}\" may not follow the first (nothing is lazy or possessive, for the whole text matches or not): "
            + $"leave it out, put the repeated part in a group, or write \"\\{c}\" for the character.", _position),
        char c => Error($"There is nothing here for \"{c}\" to repeat: write \"\\{c}\" for the character.", _position),
    };

    private readonly XsdPatternException Error(string message, int position) => new(message, _pattern, position);

    /// <summary>The code point at an index; half a surrogate pair is returned as it is.</summary>
    internal static int CodePoint(string text, int index) =>
        char.IsHighSurrogate(text[index]) && index + 1 < text.Length && char.IsLowSurrogate(text[index + 1])
            ? char.ConvertToUtf32(text[index], text[index + 1])
            : text[index];
}
