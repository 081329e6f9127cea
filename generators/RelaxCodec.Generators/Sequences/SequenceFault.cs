namespace RelaxCodec.Generators.Sequences;

/// <summary>Why a text is no pattern.</summary>
/// <param name="Column">Where in the text, from 1.</param>
/// <param name="Message">What is wrong and what to do.</param>
internal sealed record SequenceFault(int Column, string Message);
