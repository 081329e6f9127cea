using System.Text;
using System.Text.Unicode;

namespace RelaxCodec;

/// <summary>
/// Looks for the encoding that an XML declaration names. It goes as far as the declaration is well-formed; to say what is wrong behind
/// that is left to the one who reads the document.
/// </summary>
/// <param name="bytes">The document without its byte order mark, as far as it is there.</param>
/// <param name="family">How its characters are made.</param>
/// <param name="isFinal">Whether there are no more bytes.</param>
internal ref struct XmlDeclarationScanner(ReadOnlySpan<byte> bytes, XmlEncodingFamily family, bool isFinal)
{
    /// <summary>Behind the bytes: not a character.</summary>
    private const uint None = uint.MaxValue;

    private readonly ReadOnlySpan<byte> _bytes = bytes;
    private readonly ReadOnlySpan<byte> _significance = XmlEncodingFamilies.Significance(family);
    private int _index;
    private int _lineStart;
    private bool _isCutOff;

    /// <summary>The encoding's name as written; null if there is none.</summary>
    public string? EncodingName { get; private set; }

    /// <summary>The line of the name, from 1.</summary>
    public int Line { get; private set; } = 1;

    /// <summary>The column of the name, from 1.</summary>
    public int Column { get; private set; }

    /// <summary>How many bytes the declaration has; 0 if there is none that is well-formed.</summary>
    public int Length { get; private set; }

    /// <summary>Whether more bytes are needed to tell.</summary>
    public readonly bool NeedsMore => _isCutOff && !isFinal;

    /// <summary>Looks at the declaration.</summary>
    public void Scan()
    {
        if (!Take("<?xml") || SkipSpace() == 0 || !TakeAttribute("version") || !IsVersion())
            return;
        int space = SkipSpace();
        if (space > 0 && Current() == 'e')
        {
            if (!TakeAttribute("encoding") || !TakeEncodingName())
                return;
            space = SkipSpace();
        }

        if (space > 0 && Current() == 's')
        {
            if (!TakeAttribute("standalone") || !IsYesOrNo())
                return;
            SkipSpace();
        }

        if (Take("?>"))
            Length = _index * _significance.Length;
    }

    private readonly uint UnitAt(int index)
    {
        int start = index * _significance.Length;
        return start + _significance.Length <= _bytes.Length ? XmlEncodingFamilies.Unit(_bytes[start..], _significance) : None;
    }

    private uint Current()
    {
        uint current = UnitAt(_index);
        _isCutOff |= current == None;
        return current;
    }

    private bool Take(string expected)
    {
        foreach (char c in expected)
        {
            if (Current() != c)
                return false;
            _index++;
        }

        return true;
    }

    private int SkipSpace()
    {
        int start = _index;
        while (Current() is ' ' or '\t' or '\r' or '\n')
        {
            uint unit = UnitAt(_index++);
            if (unit == '\n' || (unit == '\r' && Current() != '\n'))
            {
                if (EncodingName is null)
                    Line++;
                _lineStart = _index;
            }
        }

        return _index - start;
    }

    /// <summary>Takes a name, the equals sign and the quote; the value is next.</summary>
    private bool TakeAttribute(string name)
    {
        if (!Take(name))
            return false;
        SkipSpace();
        if (!Take("="))
            return false;
        SkipSpace();
        return Current() is '"' or '\'';
    }

    private bool IsVersion() => TakeValue() is "1.0";

    private bool IsYesOrNo() => TakeValue() is "yes" or "no";

    private bool TakeEncodingName()
    {
        int column = _index + 1 - _lineStart + 1;
        string? name = TakeValue();
        if (name is null)
            return false;
        EncodingName = name;
        Column = column;
        return true;
    }

    private string? TakeValue()
    {
        uint quote = Current();
        int start = ++_index;
        while (true)
        {
            uint unit = Current();
            if (unit == quote)
                break;
            // What no value of a declaration has; what is not ASCII is at least no known name.
            if (unit is None or < ' ' or '"' or '\'' or '<' or '>' or '&')
                return null;
            _index++;
        }

        // Bytes that are no UTF-8 after its mark are refused as such.
        if (family == XmlEncodingFamily.Utf8 && !Utf8.IsValid(_bytes[start.._index]))
            return null;
        var value = new StringBuilder(_index - start);
        for (int i = start; i < _index; i++)
            value.Append(UnitAt(i) is var unit && unit < 0x80 ? (char)unit : '\uFFFD');
        _index++;
        return value.ToString();
    }
}
