namespace RelaxCodec.Generators.Patterns;

/// <summary><c>&lt;notAllowed&gt;</c>: nothing is valid.</summary>
internal sealed record NotAllowedPattern : Pattern
{
    public static NotAllowedPattern Instance { get; } = new();
}
