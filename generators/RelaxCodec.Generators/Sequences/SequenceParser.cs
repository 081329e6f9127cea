using RelaxCodec.Datatypes;
using RelaxCodec.Generators.Model;

namespace RelaxCodec.Generators.Sequences;

/// <summary>
/// Parses patterns over names in RELAX NG's compact syntax (section 2 of its specification): <c>,</c> <c>|</c> <c>&amp;</c>,
/// <c>?</c> <c>*</c> <c>+</c>, parentheses and <c>empty</c>. Each name is resolved to the index of an element; where there is none the
/// parser goes on as if it were empty.
/// </summary>
internal sealed class SequenceParser
{
    // Each parenthesis is a call: the compiler's stack must not end before the text does.
    private const int DeepestNesting = 100;

    private readonly string _text;
    private readonly Func<SequenceMention, int?> _resolve;
    private readonly Dictionary<int, SequenceMention> _mentions = [];
    private int _at;
    private int _depth;

    private SequenceParser(string text, Func<SequenceMention, int?> resolve)
    {
        _text = text;
        _resolve = resolve;
    }

    /// <summary>Why the text is no pattern; null if it is one.</summary>
    private SequenceFault? Fault { get; set; }

    /// <summary>Parses a text.</summary>
    /// <param name="text">The pattern in compact syntax.</param>
    /// <param name="resolve">Finds the index of the element that a name means; null if there is none.</param>
    /// <param name="fault">Why the text is no pattern.</param>
    /// <returns>The pattern; null if the text is none.</returns>
    public static SequencePattern? Parse(string text, Func<SequenceMention, int?> resolve, out SequenceFault? fault)
    {
        var parser = new SequenceParser(text, resolve);
        SequencePattern? pattern = parser.ParsePattern();
        if (pattern is not null && parser._at < text.Length)
        {
            pattern = parser.Fail(text[parser._at] == ')'
                ? "this ')' closes nothing: remove it"
                : $"expected ',', '|' or '&' before {parser.Found()}");
        }

        fault = parser.Fault;
        return pattern;
    }

    private SequencePattern? ParsePattern()
    {
        if (ParseParticle() is not { } first)
            return null;
        var parts = new List<SequencePattern> { first };
        char connector = '\0';
        while (_at < _text.Length && _text[_at] is ',' or '|' or '&')
        {
            if (connector != '\0' && _text[_at] != connector)
                return Fail($"'{_text[_at]}' beside '{connector}' could be read in two ways: put parentheses around one of them");
            connector = _text[_at++];
            if (ParseParticle() is not { } part)
                return null;
            parts.Add(part);
        }

        return connector switch
        {
            ',' => SequencePattern.Of(SequencePatternKind.Group, parts),
            '|' => SequencePattern.Of(SequencePatternKind.Choice, parts),
            '&' => Interleave(parts),
            _ => first,
        };
    }

    // Section 7.4: an element that two parts could take would leave open which of them it belongs to.
    private SequencePattern? Interleave(List<SequencePattern> parts)
    {
        var taken = new HashSet<int>();
        foreach (SequencePattern part in parts)
        {
            foreach (int item in part.Items.Where(taken.Contains))
            {
                _at = _mentions[item].Column - 1;
                return Fail($"'{_mentions[item].Name}' stands on both sides of '&', which RELAX NG forbids (section 7.4): "
                    + "mention it on one side only");
            }

            taken.UnionWith(part.Items);
        }

        return SequencePattern.Of(SequencePatternKind.Interleave, parts);
    }

    private SequencePattern? ParseParticle()
    {
        if (ParsePrimary() is not { } pattern)
            return null;
        SkipWhiteSpace();
        if (_at == _text.Length || _text[_at] is not ('?' or '*' or '+'))
            return pattern;
        SequencePatternKind kind = _text[_at++] switch
        {
            '?' => SequencePatternKind.Optional,
            '*' => SequencePatternKind.ZeroOrMore,
            _ => SequencePatternKind.OneOrMore,
        };
        SkipWhiteSpace();
        return _at < _text.Length && _text[_at] is '?' or '*' or '+'
            ? Fail($"'{_text[_at]}' follows another sign of number: keep one of them")
            : SequencePattern.Of(kind, [pattern]);
    }

    private SequencePattern? ParsePrimary()
    {
        SkipWhiteSpace();
        if (_at < _text.Length && _text[_at] == '(')
            return ParseParenthesis();
        bool isEscaped = _at < _text.Length && _text[_at] == '\\';
        int start = isEscaped ? _at + 1 : _at;
        int end = start;
        while (end < _text.Length && !IsDelimiter(_text[end]))
            end++;
        string name = _text.Substring(start, end - start);
        if (name.Length == 0)
            return Fail($"expected the name of an element, 'empty' or '(' before {Found()}");
        if (!XmlChars.IsNCName(name.AsSpan()))
            return Fail($"'{name}' is not the name of an element without its prefix");
        int column = _at + 1;
        _at = end;
        if (name == "empty" && !isEscaped)
            return SequencePattern.Empty;
        var mention = new SequenceMention(name, column);
        if (_resolve(mention) is not { } item)
            return SequencePattern.Empty;
        _mentions[item] = mention;
        return SequencePattern.Of(item);
    }

    private SequencePattern? ParseParenthesis()
    {
        int opening = _at++;
        if (++_depth > DeepestNesting)
            return Fail($"there are more than {DeepestNesting} parentheses in each other");
        if (ParsePattern() is not { } pattern)
            return null;
        if (_at == _text.Length)
            return Fail($"the '(' of column {opening + 1} is not closed: add ')'");
        if (_text[_at] != ')')
            return Fail($"expected ',', '|', '&' or ')' before {Found()}");
        _at++;
        _depth--;
        return pattern;
    }

    private void SkipWhiteSpace()
    {
        while (_at < _text.Length && (char.IsWhiteSpace(_text[_at]) || _text[_at] == '#'))
        {
            if (_text[_at] == '#')
                _at = _text.IndexOf('\n', _at) is >= 0 and var end ? end : _text.Length - 1;
            _at++;
        }
    }

    private static bool IsDelimiter(char c) =>
        char.IsWhiteSpace(c) || c is ',' or '|' or '&' or '?' or '*' or '+' or '(' or ')' or '\\' or '#';

    private string Found() => _at < _text.Length ? $"'{_text[_at]}'" : "the end";

    private SequencePattern? Fail(string message)
    {
        Fault ??= new SequenceFault(_at + 1, message);
        return null;
    }
}
