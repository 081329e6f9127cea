namespace RelaxCodec.Generators.Tests.Vocabularies;

/// <summary>The package document of an EPUB publication: Dublin Core's names among its own, attributes with a prefix, three parts in order.</summary>
[Element("package"), Ns(OpfPackage.Namespace), Prefix("opf", OpfPackage.Namespace), Ordered]
internal sealed partial class OpfPackage
{
    public const string Namespace = "http://www.idpf.org/2007/opf";
    public const string DublinCore = "http://purl.org/dc/elements/1.1/";

    [Attr("version"), Pattern("2\\.0|3\\.[0-9]")]
    public required string Version { get; set; }

    [Attr("unique-identifier"), Data("NCName")]
    public required string UniqueIdentifier { get; set; }

    [Element("metadata")]
    public required OpfMetadata Metadata { get; set; }

    [Element("manifest")]
    public required OpfManifest Manifest { get; set; }

    [Element("spine")]
    public required OpfSpine Spine { get; set; }

    [Group, Ns(Namespace)]
    internal sealed partial class OpfMetadata
    {
        [OneOrMore, Element("identifier", Ns = DublinCore)]
        public List<OpfIdentifier> Identifiers { get; } = [];

        [OneOrMore, Element("title", Ns = DublinCore)]
        public List<string> Titles { get; } = [];

        [OneOrMore, Element("language", Ns = DublinCore), Data("language")]
        public List<string> Languages { get; } = [];

        [Element("creator", Ns = DublinCore)]
        public List<OpfContributor> Creators { get; } = [];

        [Element("date", Ns = DublinCore)]
        public OpfDate? Date { get; set; }

        public List<OpfMeta> Meta { get; } = [];
    }

    [Group]
    internal sealed partial class OpfIdentifier
    {
        [Attr("id"), Data("NCName")]
        public string? Id { get; set; }

        [Attr("scheme", Ns = Namespace)]
        public string? Scheme { get; set; }

        [Text]
        public required string Value { get; set; }
    }

    [Group]
    internal sealed partial class OpfContributor
    {
        [Attr("role", Ns = Namespace), Pattern("[a-z]{3}|oth\\.[a-z]+")]
        public string? Role { get; set; }

        [Attr("file-as", Ns = Namespace)]
        public string? FileAs { get; set; }

        [Text]
        public required string Person { get; set; }
    }

    [Group]
    internal sealed partial class OpfDate
    {
        [Attr("event", Ns = Namespace)]
        public string? Event { get; set; }

        [Text]
        public required string Value { get; set; }
    }

    /// <summary>Of version 2 a name and its content, of version 3 a property and text.</summary>
    [Element("meta", Ns = Namespace)]
    internal sealed partial class OpfMeta
    {
        [Attr("name"), Choice("version", "2")]
        public string? Name { get; set; }

        [Attr("content"), Choice("version", "2")]
        public string? Content { get; set; }

        [Attr("property"), Choice("version", "3")]
        public string? Property { get; set; }

        [Attr("refines"), Choice("version", "3", Optional = true)]
        public string? Refines { get; set; }

        [Text, Data("string", MinLength = 1, Pattern = "\\S(.|\\n)*"), Choice("version", "3")]
        public string? Value { get; set; }
    }

    [Group, Ns(Namespace)]
    internal sealed partial class OpfManifest
    {
        [OneOrMore]
        public List<OpfItem> Items { get; } = [];
    }

    [Element("item", Ns = Namespace)]
    internal sealed partial class OpfItem
    {
        [Attr("id"), Data("NCName")]
        public required string Id { get; set; }

        [Attr("href")]
        public required Uri Href { get; set; }

        [Attr("media-type"), Pattern("[^/ ]+/[^/ ]+")]
        public required string MediaType { get; set; }

        [Attr("properties"), List, OneOrMore]
        public List<string>? Properties { get; set; }
    }

    [Group, Ns(Namespace)]
    internal sealed partial class OpfSpine
    {
        [Attr("toc"), Data("NCName")]
        public string? Contents { get; set; }

        [OneOrMore]
        public List<OpfItemRef> Items { get; } = [];
    }

    [Element("itemref", Ns = Namespace)]
    internal sealed partial class OpfItemRef
    {
        [Attr("idref"), Data("NCName")]
        public required string Id { get; set; }

        [Attr("linear", Default = "yes"), YesNo]
        public bool IsLinear { get; set; } = true;
    }
}
