namespace RelaxCodec.Generators.Patterns;

/// <summary><c>&lt;define&gt;</c>: a pattern that others refer to by a name.</summary>
/// <param name="Name">The name.</param>
/// <param name="Pattern">The pattern.</param>
/// <param name="Documentation">What it is, for the schema.</param>
internal sealed record Define(string Name, Pattern Pattern, string? Documentation);
