namespace RelaxCodec.ReferenceSite;

/// <summary>One alternative of what a text may be.</summary>
/// <param name="IsLiteral">Whether the words are the text itself.</param>
/// <param name="Words">The text, or what it is: <c>a whole number from 1 to 4095</c>.</param>
/// <param name="Patterns">The regular expressions that it matches.</param>
/// <param name="Span">The releases that have it.</param>
internal sealed record ValueTerm(bool IsLiteral, string Words, IReadOnlyList<string> Patterns, ReleaseSpan Span)
{
    /// <summary>The words for text that may be anything.</summary>
    public const string AnyText = "text";
}
