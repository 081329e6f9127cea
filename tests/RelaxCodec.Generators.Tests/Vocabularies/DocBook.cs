namespace RelaxCodec.Generators.Tests.Vocabularies;

/// <summary>
/// An excerpt of DocBook 5: what stands in a line, what stands by itself, and a paragraph that takes both. Remarks, anchors and index terms
/// are of both kinds, so that no two of the choices lie within each other.
/// </summary>
[Ns("http://docbook.org/ns/docbook"), Prefix("xl", DocBook.XLink)]
internal static partial class DocBook
{
    public const string Xml = "http://www.w3.org/XML/1998/namespace";
    public const string XLink = "http://www.w3.org/1999/xlink";

    [Choice, Define("all.inlines")]
    public partial interface IInline : IParaContent;

    [Choice, Define("all.blocks")]
    public partial interface IBlock;

    [Choice, Define("nopara.blocks")]
    public partial interface INoParaBlock : IBlock, IParaContent;

    [Choice, Define("para.content")]
    public partial interface IParaContent;

    [Choice, Define("code.content")]
    public partial interface ICodeContent;

    [Choice, Define("plain.content")]
    public partial interface IPlainContent : IInline, ICodeContent;

    [Choice, Define("ubiquitous.inlines")]
    public partial interface IUbiquitous : IPlainContent;

    [Choice, Define("programming.inlines")]
    public partial interface IProgramming : IInline, ICodeContent;

    [Group]
    public abstract partial class Common
    {
        [Attr("id", Ns = Xml), Data("NCName")]
        public string? Id { get; set; }

        [Attr("role")]
        public string? Role { get; set; }
    }

    [Element("article"), Ordered]
    public sealed partial class Article : Common
    {
        [Attr("version")]
        public required string Version { get; set; }

        public required Title Title { get; set; }

        [OneOrMore]
        public List<IBlock> Blocks { get; } = [];

        public List<Section> Sections { get; } = [];
    }

    [Element("section"), Ordered]
    public sealed partial class Section : Common
    {
        public required Title Title { get; set; }

        [OneOrMore]
        public List<IBlock> Blocks { get; } = [];

        public List<Section> Sections { get; } = [];
    }

    [Element("title")]
    public sealed partial class Title : Common
    {
        [Mixed]
        public List<MixedItem<IInline>> Content { get; } = [];
    }

    [Element("para")]
    public sealed partial class Para : Common, IBlock
    {
        [Mixed]
        public List<MixedItem<IParaContent>> Content { get; } = [];
    }

    [Element("simpara")]
    public sealed partial class SimplePara : Common, IBlock
    {
        [Mixed]
        public List<MixedItem<IInline>> Content { get; } = [];
    }

    [Element("anchor")]
    public sealed partial class Anchor : IUbiquitous, IBlock
    {
        [Attr("id", Ns = Xml), Data("NCName")]
        public required string Id { get; set; }
    }

    [Element("remark")]
    public sealed partial class Remark : Common, IUbiquitous, INoParaBlock
    {
        [Mixed]
        public List<MixedItem<IPlainContent>> Content { get; } = [];
    }

    [Element("indexterm"), Ordered]
    public sealed partial class IndexTerm : Common, IUbiquitous, INoParaBlock
    {
        public required Primary Primary { get; set; }

        public Secondary? Secondary { get; set; }
    }

    [Element("primary")]
    public sealed partial class Primary
    {
        [Mixed]
        public List<MixedItem<IInline>> Content { get; } = [];
    }

    [Element("secondary")]
    public sealed partial class Secondary
    {
        [Mixed]
        public List<MixedItem<IInline>> Content { get; } = [];
    }

    [Element("emphasis")]
    public sealed partial class Emphasis : Common, IInline
    {
        [Mixed]
        public List<MixedItem<IInline>> Content { get; } = [];
    }

    [Element("link")]
    public sealed partial class Link : Common, IUbiquitous
    {
        [Attr("href", Ns = XLink), Choice("target")]
        public string? Address { get; set; }

        [Attr("linkend"), Data("NCName"), Choice("target")]
        public string? To { get; set; }

        [Mixed]
        public List<MixedItem<IInline>> Content { get; } = [];
    }

    [Element("xref")]
    public sealed partial class Reference : Common, IUbiquitous
    {
        [Attr("linkend"), Data("NCName")]
        public required string To { get; set; }
    }

    [Element("literal")]
    public sealed partial class Literal : Common, IInline
    {
        [Mixed]
        public List<MixedItem<IPlainContent>> Content { get; } = [];
    }

    [Element("replaceable")]
    public sealed partial class Replaceable : Common, IPlainContent
    {
        [Text]
        public required string Text { get; set; }
    }

    [Element("code")]
    public sealed partial class CodeFragment : Common, IInline
    {
        [Attr("language")]
        public string? Language { get; set; }

        [Mixed]
        public List<MixedItem<ICodeContent>> Content { get; } = [];
    }

    [Element("function")]
    public sealed partial class FunctionName : Common, IProgramming
    {
        [Mixed]
        public List<MixedItem<IPlainContent>> Content { get; } = [];
    }

    [Element("varname")]
    public sealed partial class VariableName : Common, IProgramming
    {
        [Mixed]
        public List<MixedItem<IPlainContent>> Content { get; } = [];
    }

    [Element("footnote")]
    public sealed partial class Footnote : Common, IInline
    {
        [OneOrMore]
        public List<IBlock> Blocks { get; } = [];
    }

    [Element("programlisting")]
    public sealed partial class ProgramListing : Common, INoParaBlock
    {
        [Attr("language")]
        public string? Language { get; set; }

        [Mixed]
        public List<MixedItem<IInline>> Content { get; } = [];
    }

    [Choice, Define("admonitions")]
    public abstract partial class Admonition : Common, INoParaBlock;

    [Element("note"), Ordered]
    public sealed partial class Note : Admonition
    {
        public Title? Title { get; set; }

        [OneOrMore]
        public List<IBlock> Blocks { get; } = [];
    }

    [Element("warning"), Ordered]
    public sealed partial class Warning : Admonition
    {
        public Title? Title { get; set; }

        [OneOrMore]
        public List<IBlock> Blocks { get; } = [];
    }

    [Element("itemizedlist"), Ordered]
    public sealed partial class ItemizedList : Common, INoParaBlock
    {
        public Title? Title { get; set; }

        public List<IBlock> Before { get; } = [];

        [OneOrMore]
        public List<ListItem> Items { get; } = [];
    }

    [Element("variablelist"), Ordered]
    public sealed partial class VariableList : Common, INoParaBlock
    {
        public Title? Title { get; set; }

        [OneOrMore]
        public List<VariableEntry> Entries { get; } = [];
    }

    [Element("varlistentry"), Ordered]
    public sealed partial class VariableEntry : Common
    {
        [OneOrMore]
        public List<Term> Terms { get; } = [];

        public required ListItem Item { get; set; }
    }

    [Element("term")]
    public sealed partial class Term : Common
    {
        [Mixed]
        public List<MixedItem<IInline>> Content { get; } = [];
    }

    [Element("listitem")]
    public sealed partial class ListItem : Common
    {
        [OneOrMore]
        public List<IBlock> Blocks { get; } = [];
    }
}
