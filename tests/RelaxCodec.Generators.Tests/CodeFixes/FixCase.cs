namespace RelaxCodec.Generators.Tests.CodeFixes;

/// <summary>A mistake, the fix that is chosen, and what it makes of the source.</summary>
public sealed record FixCase(string Id, string Title, string Before, string After)
{
    /// <summary>As the test is listed.</summary>
    public override string ToString() => $"{Id} {Title}";
}
