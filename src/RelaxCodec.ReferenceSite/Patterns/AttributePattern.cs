namespace RelaxCodec.ReferenceSite;

/// <summary><c>attribute</c>.</summary>
/// <param name="Name">How it may be called.</param>
/// <param name="Value">Its value.</param>
/// <param name="Documentation">What the grammar says of it; empty for nothing.</param>
/// <param name="Default">The value of <c>a:defaultValue</c>; null for none.</param>
/// <param name="Span">The releases that have it.</param>
internal sealed record AttributePattern(NameClass Name, Pattern Value, string Documentation, string? Default, ReleaseSpan Span)
    : Pattern(Span)
{
    public override IReadOnlyList<Pattern> Parts => [Value];
}
