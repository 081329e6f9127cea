namespace RelaxCodec.Generators.Patterns;

/// <summary><c>&lt;value&gt;</c>: one text, compared as RELAX NG's built-in type <c>token</c> does unless another type is said.</summary>
/// <param name="Literal">The text.</param>
internal sealed record ValuePattern(string Literal) : Pattern
{
    /// <summary>Whether RELAX NG's built-in type <c>string</c> compares it, to which all white space counts.</summary>
    public bool IsExact { get; init; }

    /// <summary>The datatype of XML Schema that compares it; null if RELAX NG's own do.</summary>
    public string? Type { get; init; }
}
