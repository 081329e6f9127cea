using System.Globalization;
using System.Text;
using System.Xml;

namespace RelaxCodec.Cli;

/// <summary>Draws a picture as a document of Scalable Vector Graphics, without scripts and without anything from elsewhere.</summary>
internal sealed class SvgPicture
{
    private const string Svg = "http://www.w3.org/2000/svg";
    private const int TitleBaseline = 42;
    private const int ContentsBaseline = 62;
    private const double TitleWidth = 11;
    private const double WordWidth = 6.4;
    private const int BesideBadge = 10;

    private static readonly string[] Heads = ["Networks", "NICs", "Failover pairs", "Host devices", "PCI buses"];

    private readonly Picture _picture;
    private readonly SvgLayout _layout;
    private readonly XmlWriter _writer;
    private readonly List<(string Text, string Class)> _footer;

    private SvgPicture(Picture picture, XmlWriter writer)
    {
        _picture = picture;
        _layout = new SvgLayout(picture);
        _writer = writer;
        _footer = [.. Footer()];
    }

    private int Room => _layout.Width - (2 * SvgLayout.Margin);

    /// <summary>The document.</summary>
    public static string Of(Picture picture)
    {
        var text = new StringBuilder();
        using (var writer = XmlWriter.Create(text, new XmlWriterSettings { Indent = true, NewLineChars = "\n", OmitXmlDeclaration = true }))
            new SvgPicture(picture, writer).Write();
        return text.Append('\n').ToString();
    }

    private void Write()
    {
        int height = _layout.Bottom + SvgLayout.Margin + (_footer.Count * SvgBox.LineHeight);
        Start("svg", ("width", _layout.Width), ("height", height), ("role", "img"), ("aria-labelledby", "title desc"));
        _writer.WriteAttributeString("viewBox", string.Create(CultureInfo.InvariantCulture, $"0 0 {_layout.Width} {height}"));
        Element("title", $"{_picture.Name}: its NICs and failover pairs", ("id", "title"));
        Element("desc", Description(), ("id", "desc"));
        Element("style", $"\n{SvgStyle.Sheet}\n");
        Empty("rect", ("class", "page"), ("width", _layout.Width), ("height", height), ("rx", 8));
        Text(SvgLayout.Margin, TitleBaseline, "title", WrappedText.Cut(_picture.Name, (int)(Room / TitleWidth)));
        Text(SvgLayout.Margin, ContentsBaseline, "quiet", $"{_picture.Contents}; {_picture.Verdict}");
        foreach ((SvgColumn column, int x) in _layout.Columns)
            Text(x, SvgLayout.HeadBaseline, "head", Heads[(int)column]);
        WriteLines();
        foreach (SvgBox box in _layout.Boxes)
            Write(box);
        WriteFooter();
        _writer.WriteEndElement();
    }

    private void WriteLines()
    {
        // Pairs last: they are what a reader looks for.
        foreach (SvgEdge edge in _layout.Edges.OrderBy(static edge => edge.Class, StringComparer.Ordinal))
            Empty("path", ("class", edge.Class), ("d", edge.Path), ("data-from", edge.From), ("data-to", edge.To));
        foreach (SvgDot dot in _layout.Dots)
            Empty("circle", ("class", "dot"), ("cx", dot.X), ("cy", dot.Y), ("r", 2.5));
        foreach (SvgLabel label in _layout.Labels)
            Text(label.X, label.Y, "at", label.Text, "end");
    }

    private void Write(SvgBox box)
    {
        Start("g", ("class", box.Class.Split(' ')[0]));
        if (box.Path is { } path)
            _writer.WriteAttributeString("data-path", Fit(path));
        Element("title", box.Title);
        Empty("rect", ("class", $"box {box.Class}"), ("x", box.X), ("y", box.Y), ("width", box.Width), ("height", box.Height), ("rx", 6));
        int baseline = box.Y + SvgBox.LineHeight + 1;
        if (box.Badge.Length > 0)
            Text(box.Right - BesideBadge, baseline, "badge", box.Badge, "end");
        foreach (SvgLine line in box.Lines)
        {
            bool isClause = line.Class is "error" or "warning" or "note";
            Text(box.X + SvgBox.Padding, baseline, isClause ? $"{line.Class} small" : line.Class, line.Text);
            baseline += SvgBox.LineHeight;
        }

        _writer.WriteEndElement();
    }

    // The boxes have no room for what follows from a problem and what to do.
    private IEnumerable<(string Text, string Class)> Footer()
    {
        int room = (int)(Room / WordWidth);
        if (_picture.Problems.Count > _picture.Elsewhere.Count)
            yield return ("What is wrong", "section");
        foreach (PictureDevice device in _picture.Devices)
        {
            foreach ((string, string) line in device.Problems.SelectMany(problem => InFull($"{device.Name}: ", problem, room)))
                yield return line;
        }

        foreach (PictureBus bus in _picture.Devices.Select(static device => device.Bus).OfType<PictureBus>().Distinct())
        {
            foreach ((string, string) line in bus.Problems.SelectMany(problem => InFull($"{bus.Title}: ", problem, room)))
                yield return line;
        }

        if (_picture.Elsewhere.Count == 0)
            yield break;
        yield return (Picture.ElsewhereTitle, "section");
        foreach ((string, string) line in _picture.Elsewhere.Take(Picture.MostElsewhere).SelectMany(problem => InFull("", problem, room)))
            yield return line;
        if (_picture.MoreElsewhere is { } more)
            yield return (more, "quiet");
    }

    private static IEnumerable<(string Text, string Class)> InFull(string before, Problem problem, int room) =>
        WrappedText.Lines(before + Picture.InFull(problem), room).Select(static line => (line, "word"));

    private void WriteFooter()
    {
        int baseline = _layout.Bottom + SvgLayout.Margin;
        foreach ((string text, string look) in _footer)
        {
            Text(SvgLayout.Margin, baseline, look, text);
            baseline += SvgBox.LineHeight;
        }
    }

    private string Description()
    {
        IEnumerable<string> pairs = _picture.Pairs.Select(static pair => $"{pair.Alias}: {pair.InWords}");
        return string.Join(". ", [_picture.Contents, .. pairs, _picture.Verdict]) + ".";
    }

    private void Text(int x, int y, string look, string text, string? anchor = null)
    {
        Start("text", ("class", look), ("x", x), ("y", y));
        if (anchor is not null)
            _writer.WriteAttributeString("text-anchor", anchor);
        _writer.WriteString(Fit(text));
        _writer.WriteEndElement();
    }

    private void Element(string name, string text, params ReadOnlySpan<(string Name, object Value)> attributes)
    {
        Start(name, attributes);
        _writer.WriteString(Fit(text));
        _writer.WriteEndElement();
    }

    private void Empty(string name, params ReadOnlySpan<(string Name, object Value)> attributes)
    {
        Start(name, attributes);
        _writer.WriteEndElement();
    }

    private void Start(string name, params ReadOnlySpan<(string Name, object Value)> attributes)
    {
        _writer.WriteStartElement(name, Svg);
        foreach ((string attribute, object value) in attributes)
            _writer.WriteAttributeString(attribute, Fit(Convert.ToString(value, CultureInfo.InvariantCulture)!));
    }

    // The name of a file may have what XML does not.
    private static string Fit(string text) => text.All(XmlConvert.IsXmlChar) ? text : string.Concat(text.EnumerateRunes().Select(Fit));

    private static string Fit(Rune rune) =>
        (rune.IsBmp && !XmlConvert.IsXmlChar((char)rune.Value) ? Rune.ReplacementChar : rune).ToString();
}
