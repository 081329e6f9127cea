namespace RelaxCodec.Cli;

/// <summary>A text beside a line.</summary>
/// <param name="X">Its right end.</param>
/// <param name="Y">Its base line.</param>
/// <param name="Text">The text.</param>
internal sealed record SvgLabel(int X, int Y, string Text);
