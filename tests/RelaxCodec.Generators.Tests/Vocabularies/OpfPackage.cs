namespace RelaxCodec.Generators.Tests.Vocabularies;

/// <summary>
/// The package document of an EPUB publication: Dublin Core's names among its own, attributes with a prefix, three parts in order. What
/// stands in them is told by the version.
/// </summary>
[Element("package"), Ns(OpfPackage.Namespace), Prefix("opf", OpfPackage.Namespace), Discriminator("version")]
internal abstract partial class OpfPackage
{
    public const string Namespace = "http://www.idpf.org/2007/opf";
    public const string DublinCore = "http://purl.org/dc/elements/1.1/";

    [Attr("unique-identifier"), Data("NCName")]
    public required string UniqueIdentifier { get; set; }

    [Attr("id"), Data("NCName")]
    public string? Id { get; set; }

    [Case("2.0"), Ordered, Ns(Namespace)]
    internal sealed partial class Version2 : OpfPackage
    {
        [Element("metadata")]
        public required Metadata2 Metadata { get; set; }

        [Element("manifest")]
        public required Manifest2 Manifest { get; set; }

        [Element("spine")]
        public required Spine2 Spine { get; set; }

        [Element("guide")]
        public OpfGuide? Guide { get; set; }
    }

    [Case("3.0"), Ordered, Ns(Namespace)]
    internal sealed partial class Version3 : OpfPackage
    {
        [Attr("prefix")]
        public string? Prefixes { get; set; }

        [Attr("lang", Ns = "http://www.w3.org/XML/1998/namespace"), Data("language")]
        public string? Language { get; set; }

        [Element("metadata")]
        public required Metadata3 Metadata { get; set; }

        [Element("manifest")]
        public required Manifest3 Manifest { get; set; }

        [Element("spine")]
        public required Spine3 Spine { get; set; }

        [Element("guide")]
        public OpfGuide? Guide { get; set; }
    }

    [Group]
    internal abstract partial class OpfMetadata
    {
        [OneOrMore, Element("title", Ns = DublinCore), Data("token", MinLength = 1)]
        public List<string> Titles { get; } = [];

        [OneOrMore, Element("language", Ns = DublinCore), Data("language")]
        public List<string> Languages { get; } = [];

        [Element("contributor", Ns = DublinCore), Data("token", MinLength = 1)]
        public List<string> Contributors { get; } = [];

        [Element("description", Ns = DublinCore), Data("token", MinLength = 1)]
        public List<string> Descriptions { get; } = [];

        [Element("publisher", Ns = DublinCore), Data("token", MinLength = 1)]
        public List<string> Publishers { get; } = [];

        [Element("rights", Ns = DublinCore), Data("token", MinLength = 1)]
        public List<string> Rights { get; } = [];
    }

    [Group, Ns(Namespace)]
    internal sealed partial class Metadata2 : OpfMetadata
    {
        [OneOrMore, Element("identifier", Ns = DublinCore)]
        public List<SchemedIdentifier> Identifiers { get; } = [];

        [Element("creator", Ns = DublinCore)]
        public List<OpfContributor> Creators { get; } = [];

        [Element("date", Ns = DublinCore)]
        public List<OpfDate> Dates { get; } = [];

        public List<NamedMeta> Meta { get; } = [];
    }

    [Group, Ns(Namespace)]
    internal sealed partial class Metadata3 : OpfMetadata
    {
        [OneOrMore, Element("identifier", Ns = DublinCore)]
        public List<OpfIdentifier> Identifiers { get; } = [];

        [Element("creator", Ns = DublinCore)]
        public List<OpfIdentifier> Creators { get; } = [];

        [Element("date", Ns = DublinCore), Data("token", MinLength = 1)]
        public string? Date { get; set; }

        public List<OpfMeta> Meta { get; } = [];
    }

    [Group]
    internal sealed partial class OpfIdentifier
    {
        [Attr("id"), Data("NCName")]
        public string? Id { get; set; }

        [Text, Data("token", MinLength = 1)]
        public required string Value { get; set; }
    }

    [Group]
    internal sealed partial class SchemedIdentifier
    {
        [Attr("id"), Data("NCName")]
        public string? Id { get; set; }

        [Attr("scheme", Ns = Namespace)]
        public string? Scheme { get; set; }

        [Text, Data("token", MinLength = 1)]
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

    [Element("meta", Ns = Namespace)]
    internal sealed partial class NamedMeta
    {
        [Attr("name")]
        public required string Name { get; set; }

        [Attr("content")]
        public required string Content { get; set; }
    }

    /// <summary>Of version 3 a property and text; a name and its content as well, as in version 2.</summary>
    [Element("meta", Ns = Namespace)]
    internal sealed partial class OpfMeta
    {
        [Attr("name"), Choice("version", "2")]
        public string? Name { get; set; }

        [Attr("content"), Choice("version", "2")]
        public string? Content { get; set; }

        [Attr("property"), Data("NMTOKEN"), Choice("version", "3")]
        public string? Property { get; set; }

        [Attr("refines"), Choice("version", "3", Optional = true)]
        public Uri? Refines { get; set; }

        [Text, Data("string", MinLength = 1, Pattern = "\\S(.|\\n)*"), Choice("version", "3")]
        public string? Value { get; set; }
    }

    [Group, Ns(Namespace)]
    internal sealed partial class Manifest2
    {
        [OneOrMore]
        public List<OpfItem> Items { get; } = [];
    }

    [Group, Ns(Namespace)]
    internal sealed partial class Manifest3
    {
        [OneOrMore]
        public List<DescribedItem> Items { get; } = [];
    }

    [Group]
    internal abstract partial class ManifestItem
    {
        [Attr("id"), Data("NCName")]
        public required string Id { get; set; }

        [Attr("href")]
        public required Uri Href { get; set; }

        [Attr("media-type"), Pattern(@"[a-zA-Z0-9!#$&+\-^_]+/[a-zA-Z0-9!#$&+\-^_]+.*")]
        public required string MediaType { get; set; }
    }

    [Element("item", Ns = Namespace)]
    internal sealed partial class OpfItem : ManifestItem;

    [Element("item", Ns = Namespace)]
    internal sealed partial class DescribedItem : ManifestItem
    {
        [Attr("properties"), List, OneOrMore, Data("NMTOKEN")]
        public List<string>? Properties { get; set; }
    }

    [Group, Ns(Namespace)]
    internal sealed partial class Spine2
    {
        [Attr("toc"), Data("NCName")]
        public required string Contents { get; set; }

        [OneOrMore]
        public List<OpfItemRef> Items { get; } = [];
    }

    [Group, Ns(Namespace)]
    internal sealed partial class Spine3
    {
        [Attr("toc"), Data("NCName")]
        public string? Contents { get; set; }

        [Attr("page-progression-direction")]
        public PageProgression? Progression { get; set; }

        [OneOrMore]
        public List<OpfItemRef> Items { get; } = [];
    }

    internal enum PageProgression
    {
        [Value("default")]
        Default,

        [Value("ltr")]
        LeftToRight,

        [Value("rtl")]
        RightToLeft,
    }

    [Element("itemref", Ns = Namespace)]
    internal sealed partial class OpfItemRef
    {
        [Attr("idref"), Data("NCName")]
        public required string Id { get; set; }

        [Attr("linear", Default = "yes"), YesNo]
        public bool IsLinear { get; set; } = true;
    }

    [Group, Ns(Namespace)]
    internal sealed partial class OpfGuide
    {
        [OneOrMore]
        public List<OpfReference> References { get; } = [];
    }

    [Element("reference", Ns = Namespace)]
    internal sealed partial class OpfReference
    {
        [Attr("type")]
        public required string Kind { get; set; }

        [Attr("title")]
        public string? Title { get; set; }

        [Attr("href")]
        public required Uri Href { get; set; }
    }
}
