namespace RelaxCodec;

/// <summary>A place in a document.</summary>
/// <param name="Line">The line, from 1; 0 if unknown.</param>
/// <param name="Column">The column in UTF-16 code units, from 1; 0 if unknown.</param>
/// <param name="Offset">How many bytes of the document stand before it, counted in UTF-8, a byte order mark included; -1 if the source has
/// no bytes.</param>
public readonly record struct XmlPosition(int Line, int Column, long Offset = -1);
