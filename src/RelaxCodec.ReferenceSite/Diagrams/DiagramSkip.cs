namespace RelaxCodec.ReferenceSite;

/// <summary>Nothing: the rail goes straight on.</summary>
internal sealed class DiagramSkip : DiagramNode
{
    public override int Width => 24;

    public override int Up => 4;

    public override int Down => 4;

    public override void Draw(DiagramCanvas canvas, int x, int y) => canvas.Line(x, y, x + Width);
}
