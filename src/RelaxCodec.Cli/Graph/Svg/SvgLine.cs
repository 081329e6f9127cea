namespace RelaxCodec.Cli;

/// <summary>A line of text in a box.</summary>
/// <param name="Text">The text, short enough.</param>
/// <param name="Class">The class that tells how it looks.</param>
internal sealed record SvgLine(string Text, string Class);
