namespace RelaxCodec.Generators.Model;

/// <summary>The value of an attribute that is absent.</summary>
/// <param name="Lexical">A lexical form of it.</param>
/// <param name="Constant">The value as a C# expression; null if it has to be read once.</param>
internal sealed record DefaultValue(string Lexical, string? Constant);
