namespace RelaxCodec.ReferenceSite;

/// <summary>Writes a diagram as SVG within a page.</summary>
internal static class DiagramSvg
{
    private const int Margin = 6;
    private const int End = 16;

    /// <summary>Writes a diagram, with a mark at each end of its rail.</summary>
    /// <param name="html">Where to.</param>
    /// <param name="node">The diagram.</param>
    /// <param name="label">What it shows, for those who do not see it.</param>
    public static void Write(HtmlWriter html, DiagramNode node, string label)
    {
        var canvas = new DiagramCanvas();
        int left = Margin + End;
        int y = Margin + Math.Max(node.Up, 8);
        node.Draw(canvas, left, y);
        int right = left + node.Width;
        canvas.Track($"M{Margin} {y - 7}V{y + 7}M{Margin} {y}H{left}M{right} {y}H{right + End}V{y - 7}V{y + 7}");
        string width = DiagramCanvas.Number(right + End + Margin);
        string height = DiagramCanvas.Number(y + Math.Max(node.Down, 8) + Margin);
        // A group and no image: the boxes in it are links.
        html.Open(
            "svg", ("role", "group"), ("aria-label", label), ("viewBox", $"0 0 {width} {height}"), ("width", width), ("height", height));
        html.Open("path", ("class", "rail"), ("d", canvas.Rail)).Close("path").Markup(canvas.Boxes).Close("svg");
    }
}
