namespace RelaxCodec.Cli;

/// <summary>Where a line leaves another one.</summary>
internal readonly record struct SvgDot(int X, int Y);
