namespace RelaxCodec.Generators.Tests.Vocabularies;

/// <summary>Number and date styles of OpenDocument: text stands before, between and behind what it separates.</summary>
[Ns(Number)]
internal static partial class OpenDocument
{
    public const string Number = "urn:oasis:names:tc:opendocument:xmlns:datastyle:1.0";
    public const string Style = "urn:oasis:names:tc:opendocument:xmlns:style:1.0";

    [Element("styles", Ns = "urn:oasis:names:tc:opendocument:xmlns:office:1.0")]
    public sealed partial class Styles
    {
        public List<NumberStyle> Numbers { get; } = [];

        public List<DateStyle> Dates { get; } = [];
    }

    [Element("number-style")]
    public sealed partial class NumberStyle
    {
        [Attr("name", Ns = Style)]
        public required string Name { get; set; }

        [Sequence("text?, ((number | scientific-number), text?)?, map*")]
        public List<NumberPart> Parts { get; } = [];
    }

    [Choice]
    public abstract partial class NumberPart;

    [Element("text")]
    public sealed partial class NumberText : NumberPart
    {
        [Text]
        public required string Text { get; set; }
    }

    [Element("number")]
    public sealed partial class PlainNumber : NumberPart
    {
        [Attr("decimal-places", Ns = Number)]
        public int? DecimalPlaces { get; set; }

        [Attr("grouping", Ns = Number)]
        public bool? Grouping { get; set; }
    }

    [Element("scientific-number")]
    public sealed partial class ScientificNumber : NumberPart;

    [Element("map", Ns = Style)]
    public sealed partial class NumberMap : NumberPart
    {
        [Attr("condition", Ns = Style)]
        public required string Condition { get; set; }
    }

    [Element("date-style")]
    public sealed partial class DateStyle
    {
        [Attr("name", Ns = Style)]
        public required string Name { get; set; }

        [Sequence("text?, ((day | month | year), text?)+")]
        public DatePart[] Parts { get; set; } = [];
    }

    [Choice]
    public abstract partial class DatePart;

    [Element("text")]
    public sealed partial class DateText : DatePart
    {
        [Text]
        public required string Text { get; set; }
    }

    [Element("day")]
    public sealed partial class Day : DatePart;

    [Element("month")]
    public sealed partial class Month : DatePart
    {
        [Attr("textual", Ns = Number)]
        public bool? Textual { get; set; }
    }

    [Element("year")]
    public sealed partial class Year : DatePart;
}
