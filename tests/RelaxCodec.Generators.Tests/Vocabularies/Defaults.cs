namespace RelaxCodec.Generators.Tests.Vocabularies;

/// <summary>Attributes with a default.</summary>
[Element("defaults")]
internal sealed partial class Defaults
{
    [Attr("ttl", Default = "64")]
    public byte Ttl { get; set; } = 64;

    [Attr("name", Default = "eth0")]
    public string Name { get; set; } = "eth0";

    [Attr("mode", Default = "blue")]
    public Colour2 Mode { get; init; } = Colour2.Blue;

    [Attr("on", Default = "yes"), YesNo]
    public bool On { get; set; } = true;

    [Attr("price", Default = "1.50")]
    public decimal Price { get; set; } = 1.50m;

    [Attr("ratio", Default = "INF")]
    public double Ratio { get; set; } = double.PositiveInfinity;

    [Attr("day", Default = "2001-12-31")]
    public DateOnly Day { get; set; } = new(2001, 12, 31);

    [Attr("at", Default = "1,2")]
    public Point At { get; set; } = new(1, 2);

    [Attr("zero", Default = "0"), Range(0, 9)]
    public int Zero { get; set; }

    [Attr("empty", Default = "")]
    public string Empty { get; set; } = "";

    [Group]
    public DefaultPort? Port { get; set; }
}

/// <summary>Part of an element, with an attribute that has a default.</summary>
[Group]
internal sealed partial class DefaultPort
{
    [Attr("port", Default = "80")]
    public ushort Port { get; set; } = 80;

    [Attr("host")]
    public string? Host { get; set; }
}
