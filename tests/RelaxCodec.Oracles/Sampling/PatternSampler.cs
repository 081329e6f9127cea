using System.Globalization;
using System.Text;

namespace RelaxCodec.Oracles.Sampling;

/// <summary>Makes strings that a regular expression of XML Schema matches: as much of its syntax as libvirt's schemas use.</summary>
public ref struct PatternSampler
{
    private readonly ReadOnlySpan<char> _pattern;
    private readonly Random _random;
    private int _at;

    private PatternSampler(string pattern, Random random)
    {
        _pattern = pattern;
        _random = random;
    }

    /// <summary>A string that the pattern matches.</summary>
    /// <param name="pattern">The regular expression.</param>
    /// <param name="random">Decides.</param>
    public static string Sample(string pattern, Random random) => new PatternSampler(pattern, random).Alternatives();

    private bool IsAtEnd => _at == _pattern.Length;

    // a|b
    private string Alternatives()
    {
        var alternatives = new List<string> { Sequence() };
        while (!IsAtEnd && _pattern[_at] == '|')
        {
            _at++;
            alternatives.Add(Sequence());
        }

        return alternatives[_random.Next(alternatives.Count)];
    }

    private string Sequence()
    {
        var text = new StringBuilder();
        while (!IsAtEnd && _pattern[_at] is not ('|' or ')'))
            text.Append(Quantified());
        return text.ToString();
    }

    // The atom is sampled anew for each repetition.
    private string Quantified()
    {
        int start = _at;
        string first = Atom();
        int end = _at;
        (int min, int max) = Quantifier();
        int after = _at;
        int count = _random.Next(min, max + 1);
        var text = new StringBuilder(count > 0 ? first : "");
        for (int i = 1; i < count; i++)
        {
            _at = start;
            text.Append(Atom());
        }

        _at = after > end ? after : end;
        return text.ToString();
    }

    private (int Min, int Max) Quantifier()
    {
        switch (IsAtEnd ? '\0' : _pattern[_at])
        {
            case '?':
                _at++;
                return (0, 1);
            case '*':
                _at++;
                return (0, 4);
            case '+':
                _at++;
                return (1, 4);
            case '{':
                int close = _pattern[_at..].IndexOf('}') + _at;
                string[] bounds = _pattern[(_at + 1)..close].ToString().Split(',');
                _at = close + 1;
                int min = int.Parse(bounds[0], CultureInfo.InvariantCulture);
                return (min, bounds.Length == 1 ? min : int.Parse(bounds[1], CultureInfo.InvariantCulture));
            default:
                return (1, 1);
        }
    }

    private string Atom()
    {
        char c = _pattern[_at++];
        switch (c)
        {
            case '(':
                string group = Alternatives();
                _at++;
                return group;
            case '[':
                return Class().ToString();
            case '.':
                return Any().ToString();
            case '\\':
                return Escape().ToString();
            default:
                return c.ToString();
        }
    }

    private char Class()
    {
        bool isNegated = _pattern[_at] == '^';
        if (isNegated)
            _at++;
        var ranges = new List<(char First, char Last)>();
        while (_pattern[_at] != ']')
        {
            char first = ClassCharacter();
            bool isRange = _pattern[_at] == '-' && _pattern[_at + 1] != ']';
            if (isRange)
                _at++;
            ranges.Add((first, isRange ? ClassCharacter() : first));
        }

        _at++;
        if (isNegated)
        {
            char c;
            do c = Any();
            while (ranges.Any(range => c >= range.First && c <= range.Last));
            return c;
        }

        (char from, char to) = ranges[_random.Next(ranges.Count)];
        return (char)_random.Next(from, to + 1);
    }

    private char ClassCharacter()
    {
        char c = _pattern[_at++];
        return c == '\\' ? Escape() : c;
    }

    private char Escape() => _pattern[_at++] switch
    {
        'n' => '\n',
        's' => ' ',
        char c => c,
    };

    private char Any() => "abcXYZ019 /.-_é\u2603"[_random.Next(16)];
}
