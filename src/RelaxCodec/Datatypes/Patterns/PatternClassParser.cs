namespace RelaxCodec.Datatypes;

/// <summary>Reads a class such as <c>[a-z_]</c>, <c>[^,]</c> or <c>[a-z-[aeiou]]</c> (XML Schema Part 2, F.1).</summary>
internal ref struct PatternClassParser
{
    private const int MaxNesting = 200;

    private readonly string _pattern;
    private int _position;
    private int _nesting;

    private PatternClassParser(string pattern, int position)
    {
        _pattern = pattern;
        _position = position;
    }

    private readonly char Current => _position < _pattern.Length ? _pattern[_position] : '\0';

    /// <summary>Reads the class whose bracket stands at <paramref name="position"/>, and moves behind it.</summary>
    public static CodePointSet Parse(string pattern, ref int position)
    {
        var parser = new PatternClassParser(pattern, position);
        CodePointSet set = parser.ParseClass();
        position = parser._position;
        return set;
    }

    private CodePointSet ParseClass()
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
        do
        {
            PatternEscape lower = ParseMember(open);
            if (Current != '-')
            {
                ranges.AddRange(lower.Set.Ranges);
                continue;
            }

            _position++;
            subtracts = Current == '[';
            if (subtracts)
            {
                ranges.AddRange(lower.Set.Ranges);
                break;
            }

            ranges.Add(ParseRange(lower, open));
            if (Current == '-')
            {
                _position++;
                subtracts = Current == '[';
                if (!subtracts)
                    throw Error("A hyphen may follow a range only to subtract a class, as in [a-z-[aeiou]]: write \"\\-\" for the character.", _position - 1);
                break;
            }
        }
        while (Current != ']');

        CodePointSet set = CodePointSet.Union(ranges);
        if (negated)
            set = set.Complement();
        if (subtracts)
        {
            set = set.Except(ParseClass());
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

    /// <summary>One character or escape; the second part of the result is null where it cannot bound a range.</summary>
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
                return new PatternEscape(CodePointSet.Of(codePoint), codePoint);
        }
    }

    private readonly XsdPatternException Hyphen(int position) =>
        Error("Write \"\\-\" for this hyphen: unescaped, XML Schema lets it only make a range or subtract a class.", position);

    private readonly XsdPatternException Error(string message, int position) => new(message, _pattern, position);
}
