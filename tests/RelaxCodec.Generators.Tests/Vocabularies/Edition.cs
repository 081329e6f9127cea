namespace RelaxCodec.Generators.Tests.Vocabularies;

/// <summary>In the manner of TEI: groups that repeat, text between elements in sequence, sequences beside other members.</summary>
[Element("edition"), Ordered]
internal sealed partial class Edition
{
    [Element("title")]
    public required string Title { get; set; }

    [Sequence("head?, (p, note?)+, (trailer & xlink-note?)")]
    public required List<DivisionPart> Body { get; init; }

    [Element("closer")]
    public string? Closer { get; set; }

    public List<Entry> Entries { get; } = [];

    public List<Stemma> Stemmata { get; } = [];

    public List<Shelfmark> Shelfmarks { get; } = [];

    [Choice]
    internal abstract partial class DivisionPart
    {
        [Attr("n")]
        public string? Number { get; set; }
    }

    [Element("head")]
    internal sealed partial class Head : DivisionPart;

    [Element("p")]
    internal sealed partial class Prose : DivisionPart
    {
        [Text]
        public string? Text { get; set; }
    }

    [Element("note"), Discriminator("place")]
    internal abstract partial class Note : DivisionPart;

    [Case("foot")]
    internal sealed partial class Footnote : Note;

    [Element("trailer")]
    internal sealed partial class Trailer : DivisionPart;

    [Element("xlink-note", Ns = "urn:xlink")]
    internal sealed partial class LinkedNote : DivisionPart;

    /// <summary>Text anywhere, elements in sequence.</summary>
    [Element("entry")]
    internal sealed partial class Entry
    {
        [Mixed, Sequence("term, (sense, term?)*")]
        public List<MixedItem<EntryPart>> Content { get; } = [];
    }

    [Choice]
    internal abstract partial class EntryPart;

    [Element("term")]
    internal sealed partial class Term : EntryPart;

    [Element("sense")]
    internal sealed partial class Sense : EntryPart
    {
        [Mixed]
        public List<MixedItem<Term>> Content { get; } = [];
    }

    /// <summary>One element class; beside other members in any order, by way of a group.</summary>
    [Element("stemma")]
    internal sealed partial class Stemma
    {
        [Element("label")]
        public string? Label { get; set; }

        [Group]
        public Witnesses? Witnesses { get; set; }

        [AnyContent]
        public XmlContent? Others { get; set; }
    }

    [Group]
    internal sealed partial class Witnesses
    {
        [Sequence("wit, wit, (wit, wit)?")]
        public required System.Collections.Immutable.ImmutableArray<Witness> Items { get; init; }
    }

    [Element("wit")]
    internal sealed partial class Witness
    {
        [Attr("id")]
        public required string Id { get; set; }
    }

    /// <summary>A sequence of a base class.</summary>
    [Element("shelfmark")]
    internal sealed partial class Shelfmark : Located
    {
        [Element("cote")]
        public string? Cote { get; set; }
    }

    /// <summary>A sequence as one alternative; two elements of one local name.</summary>
    [Group]
    internal abstract partial class Located
    {
        [Element("seen")]
        public DateOnly? Seen { get; set; }

        [Attr("uri"), Choice("place")]
        public string? Uri { get; set; }

        [Choice("place"), Sequence("(Town, library?) | (library, OldTown)")]
        public List<PlacePart>? Place { get; set; }
    }

    [Choice]
    internal abstract partial class PlacePart;

    [Element("town")]
    internal sealed partial class Town : PlacePart;

    [Element("town", Ns = "urn:old")]
    internal sealed partial class OldTown : PlacePart;

    [Element("library")]
    internal sealed partial class Library : PlacePart;
}
