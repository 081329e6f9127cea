namespace RelaxCodec.Cli;

/// <summary>A line between boxes.</summary>
/// <param name="Class">The class that tells what it is.</param>
/// <param name="Path">Its way, as SVG writes it.</param>
/// <param name="From">What it begins at: the path of a device, or a title.</param>
/// <param name="To">What it ends at.</param>
internal sealed record SvgEdge(string Class, string Path, string From, string To);
