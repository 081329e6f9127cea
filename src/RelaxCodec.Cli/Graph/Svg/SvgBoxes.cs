namespace RelaxCodec.Cli;

/// <summary>Makes the boxes of a picture, each as high as its text and as wide as its column.</summary>
internal static class SvgBoxes
{
    // Columns of characters that surely have room in a pixel's width of a column, in whatever font.
    private const double WordWidth = 6.7;
    private const double MarkWidth = 7.1;
    private const double SmallWidth = 6.1;
    private const int MostLines = 3;
    private const int BadgeWidth = 18;

    private static readonly int[] Widths = [184, 244, 172, 244, 276];

    /// <summary>The width of a column.</summary>
    public static int WidthOf(SvgColumn column) => Widths[(int)column];

    /// <summary>The box of what stands behind NICs.</summary>
    public static SvgBox Of(PictureSource source) => new("source",
    [
        .. Lines(source.Title, SvgColumn.Sources, WordWidth, "word"),
        .. source.Detail.Length > 0 ? Lines(source.Detail, SvgColumn.Sources, WordWidth, "quiet") : [],
    ])
    {
        Width = WidthOf(SvgColumn.Sources),
        Title = source.Detail.Length > 0 ? $"{source.Title}: {source.Detail}" : source.Title,
    };

    /// <summary>The box of a device.</summary>
    public static SvgBox Of(PictureDevice device, SvgColumn column) => new(ClassOf("device", device.Problems),
    [
        new SvgLine(WrappedText.Cut(device.Name, Room(column, WordWidth) - (device.Role.Length > 0 ? BadgeWidth : 0)), "name"),
        .. Lines(device.Kind, column, WordWidth, "quiet"),
        .. device.Marks.SelectMany(mark => Lines(mark, column, MarkWidth, "mark")),
        .. device.Problems.SelectMany(problem => Lines(problem, column)),
    ])
    {
        Width = WidthOf(column),
        Path = device.Path,
        Badge = device.Role,
        Title = string.Join(
            "; ", [$"{device.Role} {device.Name}".TrimStart(), device.Kind, .. device.Marks, .. device.Problems.Select(Picture.InFull)]),
    };

    /// <summary>The box of a pair.</summary>
    public static SvgBox Of(PicturePair pair) => new(pair.IsComplete ? "pair" : "pair error",
    [
        new SvgLine("failover pair", "quiet"),
        .. Lines(pair.Alias, SvgColumn.Pairs, MarkWidth, "mark"),
        .. pair.IsComplete ? [] : Lines(pair.Fault, SvgColumn.Pairs, SmallWidth, "error"),
    ])
    {
        Width = WidthOf(SvgColumn.Pairs),
        Title = $"failover pair {pair.Alias}: {pair.InWords}",
    };

    /// <summary>The box of the PCI bus that a device sits on; of its place where that is of another bus.</summary>
    public static SvgBox OfPlace(PictureDevice device)
    {
        string title = device.Bus?.Title ?? device.Address!;
        IReadOnlyList<string> above = device.Bus?.Above ?? [];
        IReadOnlyList<Problem> problems = device.Bus?.Problems ?? [];
        return new SvgBox(ClassOf("bus", problems),
        [
            .. Lines(title, SvgColumn.Buses, WordWidth, "word"),
            .. above.SelectMany(static bus => Lines($"on {bus}", SvgColumn.Buses, WordWidth, "quiet")),
            .. problems.SelectMany(static problem => Lines(problem, SvgColumn.Buses)),
        ])
        {
            Width = WidthOf(SvgColumn.Buses),
            Title = string.Join("; ", [string.Join(", on ", [title, .. above]), .. problems.Select(Picture.InFull)]),
        };
    }

    // The word tells how bad it is; the colour says it once more.
    private static IEnumerable<SvgLine> Lines(Problem problem, SvgColumn column)
    {
        string severity = SeverityWord.Of(problem.Severity);
        return
        [
            new SvgLine(Picture.LabelOf(problem), $"label {severity}"),
            .. Lines(Picture.FirstClauseOf(problem), column, SmallWidth, severity),
        ];
    }

    private static IEnumerable<SvgLine> Lines(string text, SvgColumn column, double width, string look) =>
        WrappedText.FirstLines(text, Room(column, width), MostLines).Select(line => new SvgLine(line, look));

    private static int Room(SvgColumn column, double width) => (int)((WidthOf(column) - (2 * SvgBox.Padding)) / width);

    private static string ClassOf(string what, IReadOnlyList<Problem> problems) =>
        problems.Count == 0 ? what : $"{what} {SeverityWord.Of(problems.Min(static problem => problem.Severity))}";
}
