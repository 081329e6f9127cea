namespace RelaxCodec.Datatypes;

/// <summary>Reads what <see cref="PatternTableWriter"/> wrote.</summary>
internal ref struct PatternTableReader(string table)
{
    /// <summary>Stands between the numbers and the source.</summary>
    public const char End = ' ';

    private readonly string _table = table;
    private int _position;

    /// <exception cref="FormatException">There is no number here.</exception>
    public int Read()
    {
        int number = 0;
        for (int shift = 0; shift < 30; shift += 5)
        {
            if (_position == _table.Length)
                break;
            char c = _table[_position++];
            int group = (c == '!' ? '\\' : c) - '?';
            if (group is < 0 or > 0x3F)
                break;
            number |= (group & 0x1F) << shift;
            if (group <= 0x1F)
                return number;
        }

        throw Malformed();
    }

    public int ReadSigned()
    {
        int number = Read();
        return (number & 1) == 0 ? number / 2 : -(number + 1) / 2;
    }

    /// <summary>Reads how many items follow: a table of that many is about to be made, so it must be credible.</summary>
    public int ReadCount() => Require(Read(), 1, 1 << 20);

    public int ReadBelow(int limit) => Require(Read(), 0, limit - 1);

    public static int Require(int number, int least, int most) => number >= least && number <= most ? number : throw Malformed();

    /// <summary>The source, which stands behind the numbers.</summary>
    public readonly string Finish() =>
        _position < _table.Length && _table[_position] == End ? _table.Substring(_position + 1) : throw Malformed();

    public static FormatException Malformed() =>
        new("This is no pattern table of this release: it comes from XsdPattern.ToTable of another one, or was changed.");
}
