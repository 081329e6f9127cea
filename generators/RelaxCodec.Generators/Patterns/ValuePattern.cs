namespace RelaxCodec.Generators.Patterns;

/// <summary><c>&lt;value&gt;</c>: one text, compared as RELAX NG's built-in type <c>token</c> does.</summary>
/// <param name="Literal">The text.</param>
internal sealed record ValuePattern(string Literal) : Pattern;
