namespace RelaxCodec.ReferenceSite;

/// <summary>Parts in any order, in a frame: all of them, in columns.</summary>
internal sealed class DiagramInterleave : DiagramNode
{
    private const int Padding = 12;
    private const int Title = 18;
    private const int RowGap = 10;
    private const int Stub = 7;
    private const int Columns = 3;

    // Of the title, whose font is not monospaced.
    private const int WidthOfCharacter = 7;

    private readonly List<List<DiagramNode>> _rows = [];
    private readonly int _column;
    private readonly string _title;

    /// <param name="parts">The parts, at least one.</param>
    /// <param name="widest">The most that the frame may be wide, unless a part is wider.</param>
    /// <param name="span">The releases that have it.</param>
    public DiagramInterleave(IReadOnlyList<DiagramNode> parts, int widest, ReleaseSpan span = default)
    {
        _title = span.IsAlways ? "in any order" : $"in any order, {span}";
        int wide = Math.Max(widest / Columns, parts.Min(static part => part.Width));
        _column = parts.Where(part => part.Width <= wide).Max(static part => part.Width) + (2 * Stub);
        int columns = Math.Max(1, (widest - (2 * Padding) + Gap) / (_column + Gap));
        foreach (DiagramNode part in parts)
        {
            // One that is wider than its column has a row of its own.
            bool isNew = _rows.Count == 0 || part.Width > wide || _rows[^1][0].Width > wide || _rows[^1].Count == columns;
            if (isNew)
                _rows.Add([]);
            _rows[^1].Add(part);
        }
    }

    public override int Width => Math.Max((_title.Length * WidthOfCharacter) + (2 * Padding), _rows.Max(RowWidth) + (2 * Padding));

    public override int Up => Padding + Title + RowUp(_rows[0]);

    public override int Down => _rows.Sum(row => RowDown(row) + (row == _rows[0] ? 0 : RowGap + RowUp(row))) + Padding;

    public override void Draw(DiagramCanvas canvas, int x, int y)
    {
        HtmlWriter box = canvas.Box;
        box.Open("rect",
            ("class", "any"), ("x", DiagramCanvas.Number(x)), ("y", DiagramCanvas.Number(y - Up)),
            ("width", DiagramCanvas.Number(Width)), ("height", DiagramCanvas.Number(Up + Down)), ("rx", "8")).Close("rect");
        box.Element(
            "text", _title, ("class", "any"), ("x", DiagramCanvas.Number(x + Padding)), ("y", DiagramCanvas.Number(y - Up + 16)));
        int line = y;
        for (int row = 0; row < _rows.Count; row++)
        {
            if (row > 0)
                line += RowDown(_rows[row - 1]) + RowGap + RowUp(_rows[row]);
            int left = x + Padding;
            foreach (DiagramNode part in _rows[row])
            {
                canvas.Line(left, line, left + Stub);
                part.Draw(canvas, left + Stub, line);
                canvas.Line(left + Stub + part.Width, line, left + Stub + part.Width + Stub);
                left += _column + Gap;
            }
        }
    }

    private int RowWidth(List<DiagramNode> row) => ((row.Count - 1) * (_column + Gap)) + Math.Max(_column, row[^1].Width + (2 * Stub));

    private static int RowUp(List<DiagramNode> row) => row.Max(static part => part.Up);

    private static int RowDown(List<DiagramNode> row) => row.Max(static part => part.Down);
}
