namespace RelaxCodec.Cli;

/// <summary>A box of a picture, in pixels.</summary>
/// <param name="Class">The class that tells what it is.</param>
/// <param name="Lines">What stands in it.</param>
internal sealed record SvgBox(string Class, IReadOnlyList<SvgLine> Lines)
{
    /// <summary>The height of a line.</summary>
    public const int LineHeight = 17;

    /// <summary>What is free on each side of the text.</summary>
    public const int Padding = 12;

    public int X { get; init; }

    public int Y { get; init; }

    public int Width { get; init; }

    public int Height => (Lines.Count * LineHeight) + Padding;

    public int Right => X + Width;

    public int Bottom => Y + Height;

    public int Middle => Y + (Height / 2);

    /// <summary>What is told of it in full where the mouse rests, and to those who do not see it.</summary>
    public string Title { get; init; } = "";

    /// <summary>The path of the device that it stands for; null for what is none.</summary>
    public string? Path { get; init; }

    /// <summary>What stands at its right edge on the first line; empty for nothing.</summary>
    public string Badge { get; init; } = "";
}
