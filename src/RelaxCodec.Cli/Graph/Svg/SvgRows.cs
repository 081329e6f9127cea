namespace RelaxCodec.Cli;

/// <summary>
/// The heights of a picture: its boxes one below the other, row by row. What several devices are joined with stands where the first of them
/// is.
/// </summary>
internal sealed class SvgRows
{
    private const int AfterRow = 16;
    private const int AfterGroup = 28;
    private const int BelowStrip = 12;
    private const int LaneHeight = 14;

    private readonly Dictionary<object, (SvgColumn Column, SvgBox Box)> _boxes = new(ReferenceEqualityComparer.Instance);
    private readonly Dictionary<object, SvgTrunk> _trunks = new(ReferenceEqualityComparer.Instance);

    /// <summary>Places the rows of a picture.</summary>
    /// <param name="picture">The picture.</param>
    /// <param name="top">Where the first row begins.</param>
    public SvgRows(Picture picture, int top)
    {
        Bottom = top;
        foreach (PictureGroup group in picture.Groups)
        {
            foreach (SvgRow row in SvgRow.Of(group))
            {
                Place(row);
                Bottom += AfterRow;
            }

            Bottom += AfterGroup - AfterRow;
        }

        Bottom -= picture.Groups.Count > 0 ? AfterGroup : 0;
    }

    /// <summary>Where the last row ends.</summary>
    public int Bottom { get; private set; }

    /// <summary>The boxes without their places from left to right, each by what it stands for.</summary>
    public IReadOnlyDictionary<object, (SvgColumn Column, SvgBox Box)> Boxes => _boxes;

    /// <summary>The heights of the lines to sources and buses.</summary>
    public IReadOnlyDictionary<object, SvgTrunk> Trunks => _trunks;

    /// <summary>The devices whose line to their source goes over what stands left of them, by its height.</summary>
    public Dictionary<PictureDevice, int> Above { get; } = new(ReferenceEqualityComparer.Instance);

    /// <summary>The devices whose line to their bus goes below what stands right of them, by its height.</summary>
    public Dictionary<PictureDevice, int> Below { get; } = new(ReferenceEqualityComparer.Instance);

    /// <summary>What a device's line to its place in the guest leads to.</summary>
    public static object PlaceOf(PictureDevice device) => (object?)device.Bus ?? device.Address!;

    private void Place(SvgRow row)
    {
        bool isAlone = row.Nic is null && row.Pair is null;
        int top = Bottom;
        if (row.Host is { Source: { } shared } host && !isAlone)
            top = PlaceAbove(host, shared, top);

        PictureSource? source = row.Nic?.Source ?? (isAlone ? row.Host?.Source : null);
        bool isStraight = row.Pair is null && row.Host is null;
        PictureDevice? last = row.Host ?? (isStraight ? row.Nic : null);
        (SvgColumn Column, object Of, SvgBox Box)[] boxes =
        [
            .. NewSource(source),
            .. row.Nic is { } nic ? [(SvgColumn.Nics, (object)nic, SvgBoxes.Of(nic, SvgColumn.Nics))] : Nothing,
            .. row.Pair is { } pair ? [(SvgColumn.Pairs, (object)pair, SvgBoxes.Of(pair))] : Nothing,
            .. row.Host is { } device ? [(SvgColumn.Hosts, (object)device, SvgBoxes.Of(device, SvgColumn.Hosts))] : Nothing,
            .. NewPlace(last),
        ];
        int height = boxes.Max(static box => box.Box.Height);
        int middle = top + (height / 2);
        foreach ((SvgColumn column, object of, SvgBox box) in boxes)
            Put(column, of, box, middle);
        Bottom = top + height;

        if (source is not null)
            Trunk(source).Heights.Add(middle);
        if (last is { Address: not null })
            Trunk(PlaceOf(last)).Heights.Add(middle);
        if (!isStraight && row.Nic is { Address: not null } standby)
            PlaceBelow(standby, last, middle);
    }

    private static (SvgColumn Column, object Of, SvgBox Box)[] Nothing => [];

    // In its row the way from the left is taken by the pair.
    private int PlaceAbove(PictureDevice host, PictureSource source, int top)
    {
        int bottom = top;
        int height = top;
        foreach ((SvgColumn column, object of, SvgBox box) in NewSource(source))
        {
            height = top + (box.Height / 2);
            bottom = top + box.Height;
            Put(column, of, box, height);
        }

        Above[host] = height;
        Trunk(source).Heights.Add(height);
        return bottom + BelowStrip;
    }

    private void PlaceBelow(PictureDevice nic, PictureDevice? last, int middle)
    {
        int height = Bottom + LaneHeight;
        foreach ((SvgColumn column, object of, SvgBox box) in NewPlace(nic))
        {
            // Below the bus of the same row, where it has one of its own.
            SvgBox? other = last is { Address: not null } && _boxes.TryGetValue(PlaceOf(last), out (SvgColumn, SvgBox Box) placed)
                ? placed.Box
                : null;
            int above = other is not null && other.Middle == middle ? other.Bottom : 0;
            height = Math.Max(height, above + BelowStrip + (box.Height / 2));
            Put(column, of, box, height);
            Bottom = height + (box.Height / 2);
        }

        Bottom = Math.Max(Bottom, height);
        Below[nic] = height;
        Trunk(PlaceOf(nic)).Heights.Add(height);
    }

    private (SvgColumn Column, object Of, SvgBox Box)[] NewSource(PictureSource? source) =>
        source is null || _boxes.ContainsKey(source) ? Nothing : [(SvgColumn.Sources, source, SvgBoxes.Of(source))];

    private (SvgColumn Column, object Of, SvgBox Box)[] NewPlace(PictureDevice? device) =>
        device is not { Address: not null } || _boxes.ContainsKey(PlaceOf(device))
            ? Nothing
            : [(SvgColumn.Buses, PlaceOf(device), SvgBoxes.OfPlace(device))];

    private void Put(SvgColumn column, object of, SvgBox box, int middle)
    {
        SvgBox placed = box with { Y = middle - (box.Height / 2) };
        _boxes[of] = (column, placed);
        if (column is SvgColumn.Sources or SvgColumn.Buses)
            Trunk(of).Middle = placed.Middle;
    }

    private SvgTrunk Trunk(object of)
    {
        if (!_trunks.TryGetValue(of, out SvgTrunk? trunk))
            _trunks[of] = trunk = new SvgTrunk();
        return trunk;
    }
}
