namespace RelaxCodec.ReferenceSite;

/// <summary>A part with a rail around it, above: it may be left out.</summary>
/// <param name="part">The part.</param>
internal sealed class DiagramOptional(DiagramNode part) : DiagramNode
{
    public override int Width => part.Width + (4 * Bend);

    public override int Up => Around + 1;

    public override int Down => part.Down;

    private int Around => Math.Max(part.Up + 7, 2 * Bend);

    public override void Draw(DiagramCanvas canvas, int x, int y)
    {
        int end = x + Width;
        canvas.Line(x, y, x + (2 * Bend));
        part.Draw(canvas, x + (2 * Bend), y);
        canvas.Line(end - (2 * Bend), y, end);
        int top = y - Around + Bend;
        canvas.Track(
            $"M{x} {y}a{Bend} {Bend} 0 0 0 {Bend} {-Bend}V{top}a{Bend} {Bend} 0 0 1 {Bend} {-Bend}H{end - (2 * Bend)}"
            + $"a{Bend} {Bend} 0 0 1 {Bend} {Bend}V{y - Bend}a{Bend} {Bend} 0 0 0 {Bend} {Bend}");
    }
}
