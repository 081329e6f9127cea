namespace RelaxCodec.ReferenceSite;

/// <summary>Parts in any order, in a frame: all of them, in columns that are as wide as the widest.</summary>
internal sealed class DiagramInterleave : DiagramNode
{
    private const int Padding = 12;
    private const int Title = 18;
    private const int RowGap = 10;
    private const int Stub = 7;

    private readonly IReadOnlyList<DiagramNode> _parts;
    private readonly int _columns;
    private readonly int _column;

    /// <param name="parts">The parts, at least one.</param>
    /// <param name="widest">The most that the frame may be wide, unless a part is wider.</param>
    public DiagramInterleave(IReadOnlyList<DiagramNode> parts, int widest)
    {
        _parts = parts;
        _column = parts.Max(static part => part.Width) + (2 * Stub);
        _columns = Math.Clamp((widest - (2 * Padding) + Gap) / (_column + Gap), 1, parts.Count);
    }

    public override int Width => Math.Max(LeastWidth, (_columns * (_column + Gap)) - Gap + (2 * Padding));

    public override int Up => Padding + Title + RowUp(0);

    public override int Down => Rows.Sum(row => RowDown(row) + (row == 0 ? 0 : RowGap + RowUp(row))) + Padding;

    private static int LeastWidth => 120;

    private IEnumerable<int> Rows => Enumerable.Range(0, (_parts.Count + _columns - 1) / _columns);

    public override void Draw(DiagramCanvas canvas, int x, int y)
    {
        HtmlWriter box = canvas.Box;
        box.Open("rect",
            ("class", "any"), ("x", DiagramCanvas.Number(x)), ("y", DiagramCanvas.Number(y - Up)),
            ("width", DiagramCanvas.Number(Width)), ("height", DiagramCanvas.Number(Up + Down)), ("rx", "8")).Close("rect");
        box.Element(
            "text", "in any order", ("class", "any"), ("x", DiagramCanvas.Number(x + Padding)), ("y", DiagramCanvas.Number(y - Up + 16)));
        int line = y;
        foreach (int row in Rows)
        {
            if (row > 0)
                line += RowDown(row - 1) + RowGap + RowUp(row);
            for (int i = row * _columns; i < Math.Min((row + 1) * _columns, _parts.Count); i++)
            {
                int left = x + Padding + (i % _columns * (_column + Gap));
                canvas.Line(left, line, left + Stub);
                _parts[i].Draw(canvas, left + Stub, line);
                canvas.Line(left + Stub + _parts[i].Width, line, left + Stub + _parts[i].Width + Stub);
            }
        }
    }

    private IEnumerable<DiagramNode> Row(int row) => _parts.Skip(row * _columns).Take(_columns);

    private int RowUp(int row) => Row(row).Max(static part => part.Up);

    private int RowDown(int row) => Row(row).Max(static part => part.Down);
}
