namespace RelaxCodec.Cli;

/// <summary>
/// A picture with its places: networks, NICs, pairs, host devices and PCI buses in columns, of which those are left out that are empty.
/// Deterministic, and linear in the number of devices.
/// </summary>
internal sealed class SvgLayout
{
    /// <summary>What is free around the picture.</summary>
    public const int Margin = 28;

    private const int HeadHeight = 92;
    private const int Narrowest = 620;
    private const int Gap = 40;
    private const int LabelWidth = 92;
    private const int LaneWidth = 10;
    private const int BesideLane = 16;

    private readonly SvgRows _rows;
    private readonly SvgLanes _sourceLanes;
    private readonly SvgLanes _busLanes;
    private readonly Dictionary<SvgColumn, int> _left = [];
    private readonly Dictionary<object, SvgBox> _boxes = new(ReferenceEqualityComparer.Instance);
    private readonly List<SvgEdge> _edges = [];
    private readonly List<SvgLabel> _labels = [];

    /// <summary>Lays a picture out.</summary>
    public SvgLayout(Picture picture)
    {
        _rows = new SvgRows(picture, picture.Devices.Count > 0 ? HeadHeight + SvgBox.Padding : HeadHeight - SvgBox.LineHeight);
        _sourceLanes = LanesOf(SvgColumn.Sources);
        _busLanes = LanesOf(SvgColumn.Buses);
        Width = Math.Max(PlaceColumns(), Narrowest);
        foreach ((object of, (SvgColumn column, SvgBox box)) in _rows.Boxes)
            _boxes[of] = box with { X = _left[column] };
        foreach (PictureDevice device in picture.Devices)
            Join(device);
        foreach (PicturePair pair in picture.Pairs)
            Join(pair);
    }

    /// <summary>The width of all.</summary>
    public int Width { get; }

    /// <summary>Where the boxes end.</summary>
    public int Bottom => _rows.Bottom;

    /// <summary>The base line of the columns' names.</summary>
    public static int HeadBaseline => HeadHeight;

    /// <summary>The columns that are not empty, with their left ends.</summary>
    public IEnumerable<(SvgColumn Column, int X)> Columns => _left.Select(static column => (column.Key, column.Value));

    /// <summary>The boxes.</summary>
    public IEnumerable<SvgBox> Boxes => _boxes.Values;

    /// <summary>The lines.</summary>
    public IReadOnlyList<SvgEdge> Edges => _edges;

    /// <summary>The texts beside lines.</summary>
    public IReadOnlyList<SvgLabel> Labels => _labels;

    /// <summary>Where lines to one source or bus meet.</summary>
    public IEnumerable<SvgDot> Dots =>
        from trunk in _rows.Trunks
        let isSource = _rows.Boxes[trunk.Key].Column == SvgColumn.Sources
        let lane = isSource ? SourceLane(trunk.Key) : BusLane(trunk.Key)
        where lane is not null
        from height in trunk.Value.Junctions
        select new SvgDot(lane.Value, height);

    private SvgLanes LanesOf(SvgColumn column) => new(
        from trunk in _rows.Trunks
        where _rows.Boxes[trunk.Key].Column == column
        select (trunk.Key, trunk.Value.Top, trunk.Value.Bottom));

    // Returns the width.
    private int PlaceColumns()
    {
        int x = Margin;
        HashSet<SvgColumn> present = [.. _rows.Boxes.Values.Select(static box => box.Column)];
        foreach (SvgColumn column in Enum.GetValues<SvgColumn>().Where(present.Contains))
        {
            if (_left.Count > 0)
                x += column == SvgColumn.Buses ? Gap + LabelWidth + (_busLanes.Count * LaneWidth) : Gap;
            _left[column] = x;
            x += SvgBoxes.WidthOf(column);
            if (column == SvgColumn.Sources)
                x += _sourceLanes.Count * LaneWidth;
        }

        return x + Margin;
    }

    private int? SourceLane(object source) => _sourceLanes.Of(source) is { } lane
        ? _left[SvgColumn.Sources] + SvgBoxes.WidthOf(SvgColumn.Sources) + BesideLane + (lane * LaneWidth)
        : null;

    private int? BusLane(object bus) => _busLanes.Of(bus) is { } lane ? _left[SvgColumn.Buses] - BesideLane - (lane * LaneWidth) : null;

    private void Join(PictureDevice device)
    {
        SvgBox box = _boxes[device];
        if (device.Source is { } source)
        {
            SvgBox from = _boxes[source];
            bool isAbove = _rows.Above.TryGetValue(device, out int above);
            string way = $"M{from.Right} {from.Middle}{Bend(SourceLane(source), isAbove ? above : box.Middle)}"
                + (isAbove ? $"H{box.X + SvgBox.Padding + BesideLane}V{box.Y}" : $"H{box.X}");
            _edges.Add(new SvgEdge("edge", way, source.Title, device.Path));
        }

        if (device.Address is { } address)
        {
            object place = SvgRows.PlaceOf(device);
            SvgBox to = _boxes[place];
            bool isBelow = _rows.Below.TryGetValue(device, out int below);
            int height = isBelow ? below : box.Middle;
            string start = isBelow ? $"M{box.Right - SvgBox.Padding - BesideLane} {box.Bottom}V{below}" : $"M{box.Right} {height}";
            string way = $"{start}{Bend(BusLane(place), height, to.Middle)}H{to.X}";
            _edges.Add(new SvgEdge("edge", way, device.Path, device.Bus?.Title ?? address));
            if (device.Bus is not null)
                _labels.Add(new SvgLabel(to.X - BesideLane - (_busLanes.Count * LaneWidth), height - 5, address));
        }
    }

    private static string Bend(int? lane, int height) => lane is { } x ? $"H{x}V{height}" : "";

    private static string Bend(int? lane, int from, int to) => lane is { } x && from != to ? $"H{x}V{to}" : "";

    private void Join(PicturePair pair)
    {
        SvgBox pill = _boxes[pair];
        SvgBox primary = _boxes[pair.Primary];
        string look = pair.IsComplete ? "edge joined" : "edge joined fault";
        if (pair.Standby is { } named)
        {
            SvgBox standby = _boxes[named];
            string way = _rows.Boxes[named].Column == SvgColumn.Nics
                ? $"M{standby.Right} {standby.Middle}{Bend(pill.X - BesideLane, standby.Middle, pill.Middle)}H{pill.X}"
                // Itself a primary, or a device of the host: the rules tell.
                : $"M{standby.X} {standby.Middle + BesideLane}H{pill.Right + BesideLane}V{pill.Middle + BesideLane}H{pill.Right}";
            _edges.Add(new SvgEdge(look, way, named.Path, pair.Primary.Path));
        }

        _edges.Add(new SvgEdge(look, $"M{pill.Right} {pill.Middle}H{primary.X}", pair.Alias, pair.Primary.Path));
    }
}
