using System.Text;

namespace RelaxCodec.Datatypes;

/// <summary>Reads a class such as <c>[a-z_]</c>, <c>[^,]</c> or <c>[a-z-[aeiou]]</c> (XML Schema Part 2, F.1).</summary>
/// <remarks>
/// jing hands classes to <c>java.util.regex</c>. There, from Java 9 on, <c>[^a&amp;&amp;[b]]</c> is the complement of the intersection, not
/// the intersection with the complement that jing means: it misreads the complement of a class that mixes flat members with nested ones,
/// such as <c>[^\s,]</c>. This parser tells when that happens, and how to write the class instead.
/// </remarks>
internal ref struct PatternClassParser
{
    private const int MaxNesting = 200;

    private readonly string _pattern;
    private int _position;
    private int _nesting;
    private string? _portable;
    private bool _isMisread;

    private PatternClassParser(string pattern, int position)
    {
        _pattern = pattern;
        _position = position;
    }

    private readonly char Current => _position < _pattern.Length ? _pattern[_position] : '\0';

    /// <summary>Reads the class whose bracket stands at <paramref name="position"/>, and moves behind it.</summary>
    /// <param name="pattern">The pattern.</param>
    /// <param name="position">The index of the bracket.</param>
    /// <param name="portable">Where jing misreads the class, the same class as jing reads it.</param>
    public static CodePointSet Parse(string pattern, ref int position, out string? portable)
    {
        var parser = new PatternClassParser(pattern, position);
        CodePointSet set = parser.ParseClass(complemented: false);
        position = parser._position;
        portable = parser._isMisread ? parser._portable ?? set.ToClass() : null;
        return set;
    }

    /// <param name="complemented">Whether the class around this one takes its complement.</param>
    private CodePointSet ParseClass(bool complemented)
    {
        int open = _position++;
        if (++_nesting > MaxNesting)
            throw Error($"Classes are nested deeper than {MaxNesting} levels.", open);

        bool negated = Current == '^';
        if (negated)
            _position++;
        if (Current == ']')
            throw Error("A class has at least one character: write \"\\]\" for the bracket itself.", _position);

        var ranges = new List<CodePointRange>();
        bool subtracts = false;
        var flat = new StringBuilder();
        var nested = new StringBuilder();
        do
        {
            int start = _position;
            PatternEscape lower = ParseMember(open);
            int end = _position;
            bool isRange = false;
            if (Current == '-')
            {
                _position++;
                subtracts = Current == '[';
                isRange = !subtracts;
            }

            if (isRange)
            {
                ranges.Add(ParseRange(lower, open));
                end = _position;
            }
            else
            {
                ranges.AddRange(lower.Set.Ranges);
            }

            (lower.IsFlat ? flat : nested).Append(_pattern, start, end - start);
            if (isRange && Current == '-')
            {
                _position++;
                subtracts = Current == '[';
                if (!subtracts)
                {
                    throw Error(
                        "A hyphen may follow a range only to subtract a class, as in [a-z-[aeiou]]: write \"\\-\" for the character.",
                        _position - 1);
                }
            }
        }
        while (!subtracts && Current != ']');

        if (flat.Length > 0 && nested.Length > 0 && negated != complemented)
        {
            _isMisread = true;
            if (_nesting == 1 && !subtracts)
                _portable = $"[^{nested}-[{(flat[0] == '^' ? "\\" : "")}{flat}]]";
        }

        CodePointSet set = CodePointSet.Union(ranges);
        if (negated)
            set = set.Complement();
        if (subtracts)
        {
            set = set.Except(ParseClass(!complemented));
            if (Current != ']')
                throw Error("A subtracted class ends its class: write \"]\" behind it, as in [a-z-[aeiou]].", _position);
        }

        _nesting--;
        _position++;
        return set;
    }

    private CodePointRange ParseRange(PatternEscape lower, int open)
    {
        int start = _position;
        if (Current == ']')
            throw Hyphen(start - 1);

        PatternEscape upper = ParseMember(open);
        if (lower.Single is not { } first || upper.Single is not { } last)
            throw Error("A range runs between two single characters: write \"\\-\" for a hyphen beside an escape such as \\d.", start - 1);
        if (first > last)
            throw Error("The range runs backwards: swap its ends, or write \"\\-\" for the character.", start - 1);
        return new CodePointRange(first, last);
    }

    private PatternEscape ParseMember(int open)
    {
        if (_position == _pattern.Length)
            throw Error("This \"[\" is never closed: write \"]\" where its class ends, or \"\\[\" for the character.", open);

        switch (Current)
        {
            case '\\':
                return PatternEscape.Parse(_pattern, ref _position);
            case '-':
                throw Hyphen(_position);
            case '[' or ']':
                throw Error($"Write \"\\{Current}\" for this bracket inside a class.", _position);
            default:
                int codePoint = PatternParser.CodePoint(_pattern, _position);
                _position += codePoint > 0xFFFF ? 2 : 1;
                return PatternEscape.OfCharacter(codePoint);
        }
    }

    private readonly XsdPatternException Hyphen(int position) =>
        Error("Write \"\\-\" for this hyphen: unescaped, XML Schema lets it only make a range or subtract a class.", position);

    private readonly XsdPatternException Error(string message, int position) => new(message, _pattern, position);
}
