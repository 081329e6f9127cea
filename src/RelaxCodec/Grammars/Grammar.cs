namespace RelaxCodec;

/// <summary>A RELAX NG grammar, composed of the fragments of generated classes.</summary>
public sealed class Grammar;
