namespace RelaxCodec.Generators.Tests.Vocabularies;

/// <summary>Cases, groups and simple children in namespaces.</summary>
[Element("feed", Ns = "urn:feed")]
internal sealed partial class Feed
{
    public List<Entry> Entries { get; } = [];

    [Element("author", Ns = "urn:feed")]
    public Person? Author { get; set; }

    [Element("editor", Ns = "urn:people")]
    public Person? Editor { get; set; }

    [Element("owner")]
    public Person? Owner { get; set; }
}

[Element("entry", Ns = "urn:feed"), Discriminator("kind")]
internal abstract partial class Entry
{
    [Element("id", Ns = "urn:feed")]
    public required string Id { get; set; }

    [Element("plain")]
    public int? Plain { get; set; }

    [AnyContent(ForeignOnly = true)]
    public XmlContent? Others { get; set; }
}

[Case("text", Absent = true)]
internal sealed partial class TextEntry : Entry
{
    [Element("content", Ns = "urn:feed")]
    public string? Content { get; set; }
}

[Case("link")]
internal sealed partial class LinkEntry : Entry
{
    [Attr("href", Ns = "urn:link")]
    public required string Link { get; set; }

    [EmptyElement("external", Ns = "urn:link")]
    public bool External { get; set; }
}

[Group]
internal sealed partial class Person
{
    [Element("name", Ns = "urn:people")]
    public required string Name { get; set; }

    [Element("age")]
    public byte? Age { get; set; }
}

/// <summary>An order in which a base class and a group have names of two namespaces each.</summary>
[Element("ordered"), Ordered]
internal sealed partial class OrderedNames : NamesOfBoth
{
    [Element("own")]
    public int? Own { get; set; }

    [Group]
    public PlainAndForeign? Both { get; set; }

    [Element("last")]
    public int? Last { get; set; }
}

[Group]
internal abstract partial class NamesOfBoth
{
    [Element("plain")]
    public int? Plain { get; set; }

    [Element("foreign", Ns = "urn:link")]
    public int? Foreign { get; set; }
}

[Group]
internal sealed partial class PlainAndForeign
{
    [Element("inner")]
    public int? Inner { get; set; }

    [Element("inner", Ns = "urn:link")]
    public int? ForeignInner { get; set; }
}
