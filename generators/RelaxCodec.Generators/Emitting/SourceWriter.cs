using System.Text;

namespace RelaxCodec.Generators.Emitting;

/// <summary>Writes indented C#: lines end with <c>\n</c> everywhere, whatever the machine.</summary>
internal sealed class SourceWriter
{
    private readonly StringBuilder _text = new();
    private int _depth;
    private bool _afterOpening = true;

    /// <summary>Writes lines, each of them at the current depth.</summary>
    public void Write(string lines)
    {
        foreach (string line in lines.Replace("\r\n", "\n").Split('\n'))
        {
            if (line.Length > 0)
                _text.Append(' ', _depth * 4).Append(line);
            _text.Append('\n');
        }

        _afterOpening = false;
    }

    /// <summary>Writes an empty line, unless a block has just begun.</summary>
    public void Separate()
    {
        if (!_afterOpening)
            _text.Append('\n');
        _afterOpening = true;
    }

    /// <summary>Writes lines and begins a block behind them.</summary>
    public void Open(string lines)
    {
        Write(lines);
        Write("{");
        _depth++;
        _afterOpening = true;
    }

    public void Close(string end = "}")
    {
        _depth--;
        Write(end);
    }

    /// <summary>Writes deeper without braces: the body of a <c>case</c>, a wrapped line.</summary>
    public void Indent() => _depth++;

    public void Unindent() => _depth--;

    public override string ToString() => _text.ToString();
}
