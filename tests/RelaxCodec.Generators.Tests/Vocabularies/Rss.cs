namespace RelaxCodec.Generators.Tests.Vocabularies;

/// <summary>
/// A part of RSS 2.0: elements in no namespace, among them those of several others, known and unknown, and an item that says what it is in
/// one of two ways.
/// </summary>
[Element("rss"), Prefix("dc", Rss.Dublin), Prefix("content", Rss.Content)]
internal sealed partial class Rss
{
    public const string Dublin = "http://purl.org/dc/elements/1.1/";

    public const string Content = "http://purl.org/rss/1.0/modules/content/";

    [Attr("version"), Pattern("2\\.0")]
    public required string Version { get; set; } = "2.0";

    [Element("channel")]
    public required RssChannel Channel { get; set; }
}

[Group]
internal sealed partial class RssChannel
{
    [Element("title")]
    public required string Title { get; set; }

    [Element("link")]
    public required Uri Link { get; set; }

    [Element("pubDate"), Data<RssDate>]
    public string? PubDate { get; set; }

    public List<RssCategory> Categories { get; } = [];

    [Element("ttl"), Range(0, int.MaxValue)]
    public int Ttl { get; set; } = 60;

    [Element("skipHours")]
    public RssHours? SkipHours { get; set; }

    [Element("date", Ns = Rss.Dublin)]
    public DateTimeOffset? Date { get; set; }

    [Element("item")]
    public IList<RssItem> Items { get; } = new List<RssItem>();

    [AnyContent(ExceptNs = [""]), AnyAttributes(ExceptNs = [""])]
    public XmlContent? Foreign { get; init; }
}

[Group]
internal sealed partial class RssHours
{
    [Element("hour"), OneOrMore, Range(0, 23)]
    public int[] Hours { get; set; } = [];
}

/// <summary>What has a title may have a description, and the other way round; one of them is there.</summary>
[Group]
internal sealed partial class RssItem
{
    [Element("title"), Choice("what", "titled"), Choice("what", "described", Optional = true)]
    public string? Title { get; set; }

    [Element("description"), Choice("what", "described")]
    public string? Description { get; set; }

    public List<RssCategory> Categories { get; } = [];

    [Element("enclosure")]
    public RssEnclosure? Enclosure { get; set; }

    [Element("guid")]
    public RssGuid? Id { get; set; }

    [Element("creator", Ns = Rss.Dublin)]
    public List<string> Creators { get; } = [];

    [Element("encoded", Ns = Rss.Content)]
    public string? Content { get; set; }

    [AnyContent(ExceptNs = [""])]
    public XmlContent? Foreign { get; set; }
}

[Element("category")]
internal sealed partial class RssCategory
{
    [Attr("domain")]
    public string? Domain { get; set; }

    [Text]
    public required string Name { get; set; }
}

[Group]
internal sealed partial class RssEnclosure
{
    [Attr("url")]
    public required Uri Address { get; set; }

    [Attr("length")]
    public ulong Length { get; set; } = 1;
}

[Group]
internal sealed partial class RssGuid
{
    [Attr("isPermaLink")]
    public bool? IsPermaLink { get; set; } = true;

    [Text]
    public required string Value { get; set; }
}

[Datatype("rssDate", Expected = "a date such as Mon, 27 Feb 2006 12:09:48 GMT")]
[Data("token", Pattern = @"((Mon|Tue|Wed|Thu|Fri|Sat|Sun), )?\d{1,2} [A-Z][a-z]{2} \d{2,4} \d{2}:\d{2}(:\d{2})? ([A-Z]{1,3}|[+\-]\d{4})")]
internal sealed partial class RssDate;
