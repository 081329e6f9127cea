namespace RelaxCodec.Generators.Sequences;

/// <summary>A name as a pattern mentions it.</summary>
/// <param name="Name">The name.</param>
/// <param name="Column">Where in the text, from 1.</param>
internal sealed record SequenceMention(string Name, int Column);
