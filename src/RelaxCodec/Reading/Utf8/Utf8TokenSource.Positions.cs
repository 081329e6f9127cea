namespace RelaxCodec;

/// <content>Places: of tokens when they are read, of everything in them when asked for.</content>
internal ref partial struct Utf8TokenSource
{
    /// <inheritdoc/>
    public readonly XmlPosition Position
    {
        get
        {
            if (_attribute == 0)
                return new XmlPosition(_tokenLine, _tokenStart - _tokenLineStart + 1, _base + _tokenStart);
            int start = _attributes[_attribute - 1].NameStart;
            return _isIrregular ? Locate(start) : new XmlPosition(_tokenLine, start - _tokenLineStart + 1, _base + start);
        }
    }

    /// <summary>A place in the current token, or at its end.</summary>
    private readonly XmlPosition Locate(int position)
    {
        int line = _tokenLine;
        int lineStart = _tokenLineStart;
        for (int i = _tokenStart; i < position; i++)
        {
            byte c = At(i);
            if (c == '\n' || (c == '\r' && At(i + 1) != '\n'))
            {
                line++;
                lineStart = i + 1;
            }
            else if ((c & 0xC0) == 0x80)
            {
                lineStart++;
            }
            else if (c >= 0xF0)
            {
                lineStart--;
            }
        }

        return new XmlPosition(line, position - lineStart + 1, _base + position);
    }

    /// <summary>A line end, at its first byte.</summary>
    /// <returns>Where the next line starts.</returns>
    private int PassLineEnd(int p)
    {
        p += At(p) == '\r' && At(p + 1) == '\n' ? 2 : 1;
        _line++;
        _lineStart = p;
        return p;
    }

    /// <summary>White space.</summary>
    /// <returns>Where it ends.</returns>
    private int SkipSpace(int p)
    {
        while (true)
        {
            switch (At(p))
            {
                case (byte)' ' or (byte)'\t':
                    p++;
                    break;
                case (byte)'\n' or (byte)'\r':
                    p = PassLineEnd(p);
                    _isIrregular = true;
                    break;
                default:
                    return p;
            }
        }
    }

    private static bool IsSpace(byte c) => c is (byte)' ' or (byte)'\n' or (byte)'\t' or (byte)'\r';
}
