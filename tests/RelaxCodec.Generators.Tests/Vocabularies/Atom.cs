namespace RelaxCodec.Generators.Tests.Vocabularies;

/// <summary>
/// Feeds as RFC 4287 has them: one namespace for all elements, said once, attributes in none, and links of another vocabulary.
/// </summary>
[Ns("http://www.w3.org/2005/Atom"), Prefix("thr", Atom.Threading)]
internal static partial class Atom
{
    public const string Threading = "http://purl.org/syndication/thread/1.0";

    [Element("feed")]
    internal sealed partial class Document
    {
        [Attr("lang", Ns = "http://www.w3.org/XML/1998/namespace")]
        public string? Language { get; set; }

        [Element("id")]
        public required string Id { get; set; }

        [Element("title")]
        public required Construct Title { get; set; }

        [Element("subtitle")]
        public Construct? Subtitle { get; set; }

        public List<Link> Links { get; } = [];

        public List<Item> Entries { get; } = [];

        [AnyContent(ForeignOnly = true)]
        public XmlContent? Extensions { get; set; }
    }

    [Element("entry")]
    internal sealed partial class Item
    {
        [Element("id")]
        public required string Id { get; set; }

        public List<Link> Links { get; } = [];

        [EmptyElement("draft", Ns = "")]
        public bool IsDraft { get; set; }

        [Element("total", Ns = Threading)]
        public uint? Total { get; set; }

        public InReplyTo? InReplyTo { get; set; }
    }

    [Element("link")]
    internal sealed partial class Link
    {
        [Attr("href")]
        public required string Address { get; set; }

        [Attr("count", Ns = Threading)]
        public uint? Count { get; set; }
    }

    [Element("in-reply-to", Ns = Threading)]
    internal sealed partial class InReplyTo
    {
        [Attr("ref")]
        public required string Reference { get; set; }
    }

    [Group]
    internal sealed partial class Construct
    {
        [Attr("type")]
        public string? Type { get; set; }

        [Text]
        public required string Value { get; set; }
    }
}
