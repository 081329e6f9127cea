namespace RelaxCodec.ReferenceSite;

/// <summary>Parts one after the other, in several rows if they are too wide for one.</summary>
internal sealed class DiagramSequence : DiagramNode
{
    private const int RowGap = 14;

    private readonly List<Row> _rows = [];

    /// <param name="parts">The parts, at least one.</param>
    /// <param name="widest">The most that a row may be wide; a part that is wider has a row of its own.</param>
    public DiagramSequence(IReadOnlyList<DiagramNode> parts, int widest)
    {
        var row = new List<DiagramNode>();
        int width = 0;
        foreach (DiagramNode part in parts)
        {
            if (row.Count > 0 && width + Gap + part.Width > widest)
            {
                _rows.Add(new Row([.. row]));
                row.Clear();
                width = 0;
            }

            width += part.Width + (row.Count > 0 ? Gap : 0);
            row.Add(part);
        }

        _rows.Add(new Row([.. row]));
    }

    public override int Width => _rows.Max(static row => row.Width) + (_rows.Count > 1 ? 4 * Bend : 0);

    public override int Up => _rows[0].Up;

    public override int Down => Below(_rows.Count - 1) + _rows[^1].Down;

    public override void Draw(DiagramCanvas canvas, int x, int y)
    {
        if (_rows.Count == 1)
        {
            _rows[0].Draw(canvas, x, y, x + Width);
            return;
        }

        int left = x + (2 * Bend);
        int right = x + Width - (2 * Bend);
        canvas.Line(x, y, left);
        for (int i = 0; i < _rows.Count; i++)
        {
            int row = y + Below(i);
            bool isLast = i == _rows.Count - 1;
            _rows[i].Draw(canvas, left, row, isLast ? right : left + _rows[i].Width);
            if (isLast)
                break;
            // Down between the rows, back to the left, and down again.
            int end = left + _rows[i].Width;
            int between = row + _rows[i].Down + (RowGap / 2);
            canvas.Track($"M{end} {row}a{Bend} {Bend} 0 0 1 {Bend} {Bend}V{between - Bend}a{Bend} {Bend} 0 0 1 {-Bend} {Bend}H{left}");
            canvas.Track(
                $"M{left} {between}a{Bend} {Bend} 0 0 0 {-Bend} {Bend}V{y + Below(i + 1) - Bend}a{Bend} {Bend} 0 0 0 {Bend} {Bend}");
        }

        // The last row goes up again to where the rail goes on.
        canvas.Track(
            $"M{right} {y + Below(_rows.Count - 1)}a{Bend} {Bend} 0 0 0 {Bend} {-Bend}V{y + Bend}a{Bend} {Bend} 0 0 1 {Bend} {-Bend}");
    }

    // From the baseline of the first row to that of another.
    private int Below(int row)
    {
        int below = 0;
        for (int i = 0; i < row; i++)
            below += Math.Max(_rows[i].Down + RowGap + Math.Max(_rows[i + 1].Up, 2 * Bend), 4 * Bend);
        return below;
    }

    private sealed record Row(DiagramNode[] Parts)
    {
        public int Width => Parts.Sum(static part => part.Width) + (Gap * (Parts.Length - 1));

        public int Up => Parts.Max(static part => part.Up);

        public int Down => Parts.Max(static part => part.Down);

        public void Draw(DiagramCanvas canvas, int x, int y, int end)
        {
            foreach (DiagramNode part in Parts)
            {
                part.Draw(canvas, x, y);
                canvas.Line(x + part.Width, y, part == Parts[^1] ? end : x + part.Width + Gap);
                x += part.Width + Gap;
            }
        }
    }
}
