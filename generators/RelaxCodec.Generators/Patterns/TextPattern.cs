namespace RelaxCodec.Generators.Patterns;

/// <summary><c>&lt;text&gt;</c>: any text.</summary>
internal sealed record TextPattern : Pattern
{
    public static TextPattern Instance { get; } = new();
}
