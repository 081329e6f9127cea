namespace RelaxCodec.Generators.Tests.Vocabularies;

/// <summary>
/// An excerpt of TEI P5: its model classes, to which an element belongs as it likes, and what its contents are put together from. Lists and
/// quotations stand in paragraphs and beside them, notes anywhere.
/// </summary>
[Ns("http://www.tei-c.org/ns/1.0")]
internal static partial class Tei
{
    [Choice, Define("model.phrase")]
    public partial interface IPhrase : IPhraseSequence;

    [Choice, Define("model.inter")]
    public partial interface IInter : IParaContent, ICommon;

    [Choice, Define("model.divPart")]
    public partial interface IDivisionPart : ICommon;

    [Choice, Define("model.common")]
    public partial interface ICommon : ISpecialPara;

    [Choice, Define("model.global")]
    public partial interface IGlobal : IPhraseSequence;

    [Choice, Define("macro.phraseSeq")]
    public partial interface IPhraseSequence : IParaContent;

    [Choice, Define("macro.paraContent")]
    public partial interface IParaContent : ISpecialPara;

    [Choice, Define("macro.specialPara")]
    public partial interface ISpecialPara;

    [Choice, Define("division.content")]
    public partial interface IDivisionContent;

    [Group, Define("att.global")]
    public abstract partial class Global
    {
        [Attr("id", Ns = "http://www.w3.org/XML/1998/namespace"), Data("NCName")]
        public string? Id { get; set; }

        [Attr("rend"), List, OneOrMore]
        public List<string>? Rendition { get; set; }
    }

    [Element("body"), Ordered]
    public sealed partial class Body : Global
    {
        public List<Heading> Headings { get; } = [];

        [OneOrMore]
        public List<IDivisionContent> Parts { get; } = [];

        public List<Division> Divisions { get; } = [];
    }

    [Element("div"), Ordered]
    public sealed partial class Division : Global
    {
        [Attr("type"), Data("NMTOKEN")]
        public string? Kind { get; set; }

        public List<Heading> Headings { get; } = [];

        [OneOrMore]
        public List<IDivisionContent> Parts { get; } = [];

        public List<Division> Divisions { get; } = [];
    }

    [Element("head")]
    public sealed partial class Heading : Global
    {
        [Mixed]
        public List<MixedItem<IParaContent>> Content { get; } = [];
    }

    [Element("p")]
    public sealed partial class Paragraph : Global, IDivisionPart, IDivisionContent
    {
        [Mixed]
        public List<MixedItem<IParaContent>> Content { get; } = [];
    }

    [Element("list"), Ordered]
    public sealed partial class ItemList : Global, IInter, IDivisionContent
    {
        public Heading? Heading { get; set; }

        [OneOrMore]
        public List<Item> Items { get; } = [];
    }

    [Element("item")]
    public sealed partial class Item : Global
    {
        [Mixed]
        public List<MixedItem<ISpecialPara>> Content { get; } = [];
    }

    [Element("quote")]
    public sealed partial class Quotation : Global, IInter, IDivisionContent
    {
        [Mixed]
        public List<MixedItem<ISpecialPara>> Content { get; } = [];
    }

    [Element("q")]
    public sealed partial class Quoted : Global, IInter, IPhraseSequence, IDivisionContent
    {
        [Mixed]
        public List<MixedItem<ISpecialPara>> Content { get; } = [];
    }

    [Element("note")]
    public sealed partial class Note : Global, IGlobal, IDivisionContent
    {
        [Attr("place"), Data("NMTOKEN")]
        public string? Place { get; set; }

        [Mixed]
        public List<MixedItem<ISpecialPara>> Content { get; } = [];
    }

    [Element("hi")]
    public sealed partial class Highlighted : Global, IPhrase
    {
        [Mixed]
        public List<MixedItem<IParaContent>> Content { get; } = [];
    }

    [Element("name")]
    public sealed partial class Name : Global, IPhrase
    {
        [Mixed]
        public List<MixedItem<IPhraseSequence>> Content { get; } = [];
    }

    [Datatype("teidata.temporal.w3c"), Data("date"), Data("gYear")]
    public sealed partial class Temporal;

    [Element("date")]
    public sealed partial class Date : Global, IPhrase
    {
        [Attr("when"), Data<Temporal>]
        public string? When { get; set; }

        [Mixed]
        public List<MixedItem<IPhraseSequence>> Content { get; } = [];
    }

    [Choice, Define("model.milestoneLike")]
    public abstract partial class Milestone : Global, IGlobal, IDivisionContent
    {
        [Attr("n")]
        public string? Number { get; set; }
    }

    [Element("lb")]
    public sealed partial class LineBeginning : Milestone;

    [Element("pb")]
    public sealed partial class PageBeginning : Milestone;
}
