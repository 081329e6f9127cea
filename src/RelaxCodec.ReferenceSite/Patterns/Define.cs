namespace RelaxCodec.ReferenceSite;

/// <summary>A define of a grammar.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Documentation">What the grammar says of it; empty for nothing.</param>
/// <param name="Body">What it stands for.</param>
/// <param name="Fragment">Where it was read.</param>
internal sealed record Define(string Name, string Documentation, Pattern Body, GrammarFragment Fragment);
