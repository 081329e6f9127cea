namespace RelaxCodec.Cli;

/// <summary>The lines that a picture of characters is drawn with, each as wide as the others.</summary>
/// <param name="First">The corner above branches.</param>
/// <param name="Branch">A branch with others below it.</param>
/// <param name="Last">The last branch.</param>
/// <param name="Through">A line that goes on to a branch below.</param>
internal sealed record TextLines(string First, string Branch, string Last, string Through)
{
    /// <summary>Where no line is.</summary>
    public const string None = "   ";

    /// <summary>Unicode's box drawing.</summary>
    public static TextLines Boxes { get; } = new("┌─ ", "├─ ", "└─ ", "│  ");

    /// <summary>What every terminal has.</summary>
    public static TextLines Ascii { get; } = new(",- ", "|- ", "`- ", "|  ");
}
