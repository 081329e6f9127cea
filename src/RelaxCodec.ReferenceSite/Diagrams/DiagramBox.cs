namespace RelaxCodec.ReferenceSite;

/// <summary>A box with a name, which may link to its page.</summary>
/// <param name="kind">What it stands for.</param>
/// <param name="label">The name.</param>
/// <param name="target">Where the link goes; null for none.</param>
/// <param name="span">The releases that have it.</param>
internal sealed class DiagramBox(DiagramBoxKind kind, string label, string? target, ReleaseSpan span) : DiagramNode
{
    private const int HalfHeight = 14;
    private const int Padding = 11;
    private const int LongestLabel = 48;

    // Of a monospaced font of 13 units: no platform's is wider.
    private const double WidthOfCharacter = 7.85;

    private readonly string _label = label.Length > LongestLabel ? label[..(LongestLabel - 1)] + "…" : label;

    public override int Width => (int)Math.Ceiling(_label.Length * WidthOfCharacter) + (2 * Padding);

    public override int Up => HalfHeight;

    public override int Down => HalfHeight;

    public override void Draw(DiagramCanvas canvas, int x, int y)
    {
        HtmlWriter box = canvas.Box;
        string name = target is null ? "g" : "a";
        string radius = kind is DiagramBoxKind.Attribute or DiagramBoxKind.Text ? "14" : "5";
        box.Open(name,
            ("class", kind switch
            {
                DiagramBoxKind.Element => "e",
                DiagramBoxKind.Attribute => "at",
                DiagramBoxKind.Section => "s",
                _ => "t",
            }),
            ("href", target),
            ("data-since", span.Since?.ToString()),
            ("data-until", span.Until?.ToString()));
        box.Open("rect",
            ("x", DiagramCanvas.Number(x)), ("y", DiagramCanvas.Number(y - HalfHeight)),
            ("width", DiagramCanvas.Number(Width)), ("height", DiagramCanvas.Number(2 * HalfHeight)), ("rx", radius)).Close("rect");
        box.Element("text", _label, ("x", DiagramCanvas.Number(x + (Width / 2))), ("y", DiagramCanvas.Number(y + 4)));
        box.Close(name);
    }
}
