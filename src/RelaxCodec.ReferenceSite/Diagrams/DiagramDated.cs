namespace RelaxCodec.ReferenceSite;

/// <summary>A part that not all releases have: its boxes are marked together.</summary>
/// <param name="part">The part.</param>
/// <param name="span">The releases that have it.</param>
internal sealed class DiagramDated(DiagramNode part, ReleaseSpan span) : DiagramNode
{
    public override int Width => part.Width;

    public override int Up => part.Up;

    public override int Down => part.Down;

    public override void Draw(DiagramCanvas canvas, int x, int y)
    {
        canvas.Box.Open("g", ("data-since", span.Since?.ToString()), ("data-until", span.Until?.ToString()));
        part.Draw(canvas, x, y);
        canvas.Box.Close("g");
    }
}
