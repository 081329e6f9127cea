namespace RelaxCodec.ReferenceSite;

/// <summary>A part with a rail back, below: it may be there again.</summary>
/// <param name="part">The part.</param>
internal sealed class DiagramLoop(DiagramNode part) : DiagramNode
{
    public override int Width => part.Width + (4 * Bend);

    public override int Up => part.Up;

    public override int Down => Around + 4;

    private int Around => Math.Max(part.Down + 8, 2 * Bend);

    public override void Draw(DiagramCanvas canvas, int x, int y)
    {
        int end = x + Width;
        int left = x + (2 * Bend);
        int right = end - (2 * Bend);
        canvas.Line(x, y, left);
        part.Draw(canvas, left, y);
        canvas.Line(right, y, end);
        int bottom = y + Around - Bend;
        canvas.Track(
            $"M{right} {y}a{Bend} {Bend} 0 0 1 {Bend} {Bend}V{bottom}a{Bend} {Bend} 0 0 1 {-Bend} {Bend}"
            + $"H{left}a{Bend} {Bend} 0 0 1 {-Bend} {-Bend}V{y + Bend}a{Bend} {Bend} 0 0 1 {Bend} {-Bend}");
        // The way back goes to the left.
        int middle = (left + right) / 2;
        canvas.Track($"M{middle + 4} {y + Around - 4}L{middle - 1} {y + Around}L{middle + 4} {y + Around + 4}");
    }
}
