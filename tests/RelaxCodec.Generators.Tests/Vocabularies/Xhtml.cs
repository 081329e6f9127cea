namespace RelaxCodec.Generators.Tests.Vocabularies;

/// <summary>
/// An excerpt of XHTML's strict schema: insertions and deletions stand in lines and beside paragraphs, and a link holds no other link.
/// </summary>
[Ns("http://www.w3.org/1999/xhtml")]
internal static partial class Xhtml
{
    [Choice, Define("Flow.class")]
    public partial interface IFlow;

    [Choice, Define("Block.class")]
    public partial interface IBlock : IFlow;

    [Choice, Define("Inline.class")]
    public partial interface IInline : IFlow;

    [Choice, Define("Inline.noanchor.class")]
    public partial interface INoAnchor : IInline;

    [Group, Define("Common.attrib")]
    public abstract partial class Common
    {
        [Attr("id"), Data("NCName")]
        public string? Id { get; set; }

        [Attr("class"), List, OneOrMore, Data("NMTOKEN")]
        public List<string>? Classes { get; set; }
    }

    [Element("html"), Ordered]
    public sealed partial class Document
    {
        public required Head Head { get; set; }

        public required Body Body { get; set; }
    }

    [Element("head")]
    public sealed partial class Head
    {
        [Element("title")]
        public required string Title { get; set; }
    }

    [Element("body")]
    public sealed partial class Body : Common
    {
        [OneOrMore]
        public List<IBlock> Blocks { get; } = [];
    }

    [Element("p")]
    public sealed partial class Paragraph : Common, IBlock
    {
        [Mixed]
        public List<MixedItem<IInline>> Content { get; } = [];
    }

    [Element("div")]
    public sealed partial class Division : Common, IBlock
    {
        [Mixed]
        public List<MixedItem<IFlow>> Content { get; } = [];
    }

    [Element("blockquote")]
    public sealed partial class BlockQuotation : Common, IBlock
    {
        [Attr("cite")]
        public Uri? Source { get; set; }

        [OneOrMore]
        public List<IBlock> Blocks { get; } = [];
    }

    [Element("ul")]
    public sealed partial class UnorderedList : Common, IBlock
    {
        [OneOrMore]
        public List<ListItem> Items { get; } = [];
    }

    [Element("li")]
    public sealed partial class ListItem : Common
    {
        [Mixed]
        public List<MixedItem<IFlow>> Content { get; } = [];
    }

    [Element("ins")]
    public sealed partial class Insertion : IBlock, INoAnchor
    {
        [Attr("datetime")]
        public DateTimeOffset? Time { get; set; }

        [Mixed]
        public List<MixedItem<IInline>> Content { get; } = [];
    }

    [Element("del")]
    public sealed partial class Deletion : IBlock, INoAnchor
    {
        [Mixed]
        public List<MixedItem<IInline>> Content { get; } = [];
    }

    [Element("a")]
    public sealed partial class Anchor : Common, IInline
    {
        [Attr("href")]
        public Uri? Address { get; set; }

        [Mixed]
        public List<MixedItem<INoAnchor>> Content { get; } = [];
    }

    [Element("em")]
    public sealed partial class Emphasis : Common, INoAnchor
    {
        [Mixed]
        public List<MixedItem<IInline>> Content { get; } = [];
    }

    [Element("br")]
    public sealed partial class LineBreak : Common, INoAnchor;
}
