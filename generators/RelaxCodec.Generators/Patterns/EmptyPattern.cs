namespace RelaxCodec.Generators.Patterns;

/// <summary><c>&lt;empty&gt;</c>: no content.</summary>
internal sealed record EmptyPattern : Pattern
{
    public static EmptyPattern Instance { get; } = new();
}
