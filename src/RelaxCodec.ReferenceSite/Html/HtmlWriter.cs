using System.Text;

namespace RelaxCodec.ReferenceSite;

/// <summary>Writes HTML, and SVG within it: what is text is escaped, what is opened has to be closed in its order.</summary>
internal sealed class HtmlWriter
{
    private readonly StringBuilder _text = new();
    private readonly Stack<string> _open = new();

    /// <summary>What was written.</summary>
    /// <exception cref="InvalidOperationException">An element is still open.</exception>
    public override string ToString() =>
        _open.Count == 0 ? _text.ToString() : throw new InvalidOperationException($"The element '{_open.Peek()}' is not closed.");

    /// <summary>A start tag. An attribute that is null is left out, one that is empty is written by its name alone.</summary>
    public HtmlWriter Open(string name, params ReadOnlySpan<(string Name, string? Value)> attributes)
    {
        Void(name, attributes);
        _open.Push(name);
        return this;
    }

    /// <summary>An element that has no content and no end tag.</summary>
    public HtmlWriter Void(string name, params ReadOnlySpan<(string Name, string? Value)> attributes)
    {
        _text.Append('<').Append(name);
        foreach ((string attribute, string? value) in attributes)
        {
            if (value is null)
                continue;
            _text.Append(' ').Append(attribute);
            if (value.Length > 0)
                _text.Append("=\"").Append(Escape(value).Replace("\"", "&quot;", StringComparison.Ordinal)).Append('"');
        }

        _text.Append('>');
        return this;
    }

    /// <summary>The end tag of the element that was opened last.</summary>
    public HtmlWriter Close(string name)
    {
        if (_open.Count == 0 || _open.Pop() != name)
            throw new InvalidOperationException($"The element '{name}' is not the one that was opened last.");
        _text.Append("</").Append(name).Append('>');
        return this;
    }

    /// <summary>An element with text in it.</summary>
    public HtmlWriter Element(string name, string text, params ReadOnlySpan<(string Name, string? Value)> attributes) =>
        Open(name, attributes).Text(text).Close(name);

    /// <summary>Text.</summary>
    public HtmlWriter Text(string text)
    {
        _text.Append(Escape(text));
        return this;
    }

    /// <summary>Markup that this class has written before.</summary>
    public HtmlWriter Markup(string markup)
    {
        _text.Append(markup);
        return this;
    }

    /// <summary>A line end, for those who compare files.</summary>
    public HtmlWriter Line()
    {
        _text.Append('\n');
        return this;
    }

    private static string Escape(string text) => text.AsSpan().IndexOfAny('&', '<', '>') < 0 ? text
        : text.Replace("&", "&amp;", StringComparison.Ordinal)
            .Replace("<", "&lt;", StringComparison.Ordinal).Replace(">", "&gt;", StringComparison.Ordinal);
}
