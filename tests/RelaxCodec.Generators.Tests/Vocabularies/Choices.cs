namespace RelaxCodec.Generators.Tests.Vocabularies;

/// <summary>Choices between attributes, elements, lists and groups, in any order.</summary>
[Element("choices")]
internal sealed partial class Choices
{
    [Attr("href"), Choice("content")]
    public string? Href { get; set; }

    [Element("inline"), Choice("content")]
    public string? Inline { get; set; }

    [Attr("user"), Choice("login", "password", OrNone = true)]
    public string? User { get; set; }

    [Attr("password"), Choice("login", "password", Optional = true)]
    public string? Password { get; set; }

    [Element("key"), Choice("login", "key")]
    public int? Key { get; set; }

    [Attr("agent"), Choice("login", "key", Optional = true), Choice("login", "agent")]
    public string? Agent { get; set; }

    [Element("host"), Choice("target", "hosts"), OneOrMore]
    public List<string> Hosts { get; } = [];

    [Element("port"), Choice("target", "hosts")]
    public List<int> Ports { get; } = [];

    [EmptyElement("any"), Choice("target")]
    public bool Any { get; set; }

    [Group, Choice("target", "range")]
    public SpanGroup? Range { get; set; }

    [Element("note")]
    public string? Note { get; set; }
}

[Group]
internal sealed partial class SpanGroup
{
    [Attr("from")]
    public required int From { get; set; }

    [Element("to")]
    public required int To { get; set; }

    [Element("step")]
    public int? Step { get; set; }
}
