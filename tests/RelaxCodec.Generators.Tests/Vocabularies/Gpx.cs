namespace RelaxCodec.Generators.Tests.Vocabularies;

/// <summary>
/// A part of GPX 1.1: everything in order and in one namespace, one content under several names, and extensions of which some are known.
/// </summary>
[Ns("http://www.topografix.com/GPX/1/1"), Prefix("gpxtpx", Gpx.Garmin)]
internal static partial class Gpx
{
    public const string Garmin = "http://www.garmin.com/xmlschemas/TrackPointExtension/v1";

    [Element("gpx"), Ordered]
    internal sealed partial class Tour
    {
        [Attr("version"), Pattern("1\\.1")]
        public string Version { get; set; } = "1.1";

        [Attr("creator")]
        public required string Creator { get; set; }

        [Element("metadata")]
        public Metadata? Metadata { get; set; }

        [Element("wpt")]
        public List<Point> Waypoints { get; } = [];

        [Element("trk")]
        public List<Track> Tracks { get; } = [];

        public Extensions? Extensions { get; set; }
    }

    [Group, Ordered]
    internal sealed partial class Metadata
    {
        [Element("name")]
        public string? Name { get; set; }

        public Link[]? Links { get; set; }

        [Element("time")]
        public DateTimeOffset? Time { get; set; }

        public Bounds? Bounds { get; set; }
    }

    [Element("bounds")]
    internal sealed partial record Bounds(
        [property: Attr("minlat"), Data<Latitude>] decimal South,
        [property: Attr("minlon"), Data<Longitude>] decimal West,
        [property: Attr("maxlat"), Data<Latitude>] decimal North,
        [property: Attr("maxlon"), Data<Longitude>] decimal East)
    {
        private Bounds()
            : this(0, 0, 0, 0)
        {
        }
    }

    [Datatype("latitude", Value = typeof(decimal)), Data("decimal", MinInclusive = "-90.0", MaxInclusive = "90.0")]
    internal sealed partial class Latitude;

    [Datatype("longitude", Value = typeof(decimal)), Data("decimal", MinInclusive = "-180.0", MaxExclusive = "180.0")]
    internal sealed partial class Longitude;

    /// <summary>A waypoint, or a point of a track.</summary>
    [Group, Ordered]
    internal sealed partial class Point
    {
        [Attr("lat"), Data<Latitude>]
        public required decimal Latitude { get; set; }

        [Attr("lon"), Data<Longitude>]
        public required decimal Longitude { get; set; }

        [Element("ele")]
        public decimal? Elevation { get; set; }

        [Element("time")]
        public DateTimeOffset? Time { get; set; }

        [Element("name")]
        public string? Name { get; set; }

        [Element("fix")]
        public Fix? Fix { get; set; }

        [Element("sat"), Data("nonNegativeInteger")]
        public int? Satellites { get; set; }

        [Element("dgpsid"), Range(0, 1023)]
        public ushort? Station { get; set; } = 1;

        public Extensions? Extensions { get; set; }
    }

    internal enum Fix
    {
        [Value("none")]
        None,

        [Value("2d")]
        Flat,

        [Value("3d")]
        Full,
    }

    [Group, Ordered]
    internal sealed partial class Track
    {
        [Element("name")]
        public string? Name { get; set; }

        public IReadOnlyList<Link> Links { get; init; } = [];

        [Element("trkseg")]
        public List<Segment> Segments { get; } = [];
    }

    [Group]
    internal sealed partial class Segment
    {
        [Element("trkpt")]
        public List<Point> Points { get; } = [];
    }

    [Element("link")]
    internal sealed partial class Link
    {
        [Attr("href")]
        public required Uri Address { get; set; }

        [Element("text")]
        public string? Text { get; set; }
    }

    [Element("extensions")]
    internal sealed partial class Extensions
    {
        public List<TrackPoint> TrackPoints { get; } = [];

        [AnyContent(ForeignOnly = true)]
        public XmlContent? Others { get; init; }
    }

    [Element("TrackPointExtension"), Ns(Garmin)]
    internal sealed partial class TrackPoint
    {
        [Element("atemp")]
        public double? Temperature { get; set; }

        [Element("hr"), Range(1, 255)]
        public byte? HeartRate { get; set; }
    }
}
