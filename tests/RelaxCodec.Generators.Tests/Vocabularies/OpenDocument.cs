namespace RelaxCodec.Generators.Tests.Vocabularies;

/// <summary>Number, currency and date styles of OpenDocument: text stands before, between and behind what it separates.</summary>
[Ns(Number)]
internal static partial class OpenDocument
{
    public const string Number = "urn:oasis:names:tc:opendocument:xmlns:datastyle:1.0";
    public const string Style = "urn:oasis:names:tc:opendocument:xmlns:style:1.0";
    public const string Formatting = "urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0";

    // Of the forms of xsd:boolean OpenDocument has the words alone.
    private const string Words = "true|false";

    [Element("styles", Ns = "urn:oasis:names:tc:opendocument:xmlns:office:1.0")]
    public sealed partial class Styles
    {
        public List<NumberStyle> Numbers { get; } = [];

        public List<CurrencyStyle> Currencies { get; } = [];

        public List<DateStyle> Dates { get; } = [];
    }

    public enum Length
    {
        [Value("short")]
        Short,

        [Value("long")]
        Long,
    }

    [Group, Define("common-data-style-attlist")]
    public abstract partial class DataStyle
    {
        [Attr("name", Ns = Style), Data("NCName")]
        public required string Name { get; set; }

        [Attr("volatile", Ns = Style), Data("boolean", Pattern = Words)]
        public bool? Volatile { get; set; }
    }

    [Element("number-style")]
    public sealed partial class NumberStyle : DataStyle
    {
        [Sequence("text-properties?, text?, ((number | scientific-number), text?)?, map*")]
        public List<INumberPart> Parts { get; } = [];
    }

    [Element("currency-style")]
    public sealed partial class CurrencyStyle : DataStyle
    {
        [Attr("automatic-order", Ns = Number), Data("boolean", Pattern = Words)]
        public bool? AutomaticOrder { get; set; }

        [Sequence("text-properties?, text?, "
            + "((number, text?, (currency-symbol, text?)?) | (currency-symbol, text?, (number, text?)?))?, map*")]
        public List<ICurrencyPart> Parts { get; } = [];
    }

    [Element("date-style")]
    public sealed partial class DateStyle : DataStyle
    {
        [Attr("automatic-order", Ns = Number), Data("boolean", Pattern = Words)]
        public bool? AutomaticOrder { get; set; }

        [Sequence("text-properties?, text?, ((day | month | year), text?)+, map*")]
        public IDatePart[] Parts { get; set; } = [];
    }

    [Choice]
    public partial interface INumberPart;

    [Choice]
    public partial interface ICurrencyPart;

    [Choice]
    public partial interface IDatePart;

    [Element("text-properties", Ns = Style)]
    public sealed partial class TextProperties : INumberPart, ICurrencyPart, IDatePart
    {
        [Attr("color", Ns = Formatting), Pattern("#[0-9a-fA-F]{6}")]
        public string? Color { get; set; }
    }

    [Element("text")]
    public sealed partial class StyleText : INumberPart, ICurrencyPart, IDatePart
    {
        [Text]
        public required string Text { get; set; }
    }

    [Element("map", Ns = Style)]
    public sealed partial class StyleMap : INumberPart, ICurrencyPart, IDatePart
    {
        [Attr("condition", Ns = Style)]
        public required string Condition { get; set; }

        [Attr("apply-style-name", Ns = Style), Data("NCName")]
        public required string StyleName { get; set; }
    }

    [Group, Define("common-number-attlist")]
    public abstract partial class Digits
    {
        [Attr("decimal-places", Ns = Number)]
        public int? DecimalPlaces { get; set; }

        [Attr("min-integer-digits", Ns = Number)]
        public int? MinimumIntegerDigits { get; set; }

        [Attr("grouping", Ns = Number), Data("boolean", Pattern = Words)]
        public bool? Grouping { get; set; }
    }

    [Element("number")]
    public sealed partial class PlainNumber : Digits, INumberPart, ICurrencyPart
    {
        [Attr("decimal-replacement", Ns = Number)]
        public string? DecimalReplacement { get; set; }
    }

    [Element("scientific-number")]
    public sealed partial class ScientificNumber : Digits, INumberPart;

    [Element("currency-symbol")]
    public sealed partial class CurrencySymbol : ICurrencyPart
    {
        [Attr("language", Ns = Number), Pattern("[A-Za-z]{1,8}")]
        public string? Language { get; set; }

        [Attr("country", Ns = Number), Pattern("[A-Za-z0-9]{1,8}")]
        public string? Country { get; set; }

        [Text]
        public required string Symbol { get; set; }
    }

    [Choice]
    public abstract partial class DateComponent : IDatePart
    {
        [Attr("style", Ns = Number)]
        public Length? Length { get; set; }
    }

    [Element("day")]
    public sealed partial class Day : DateComponent;

    [Element("month")]
    public sealed partial class Month : DateComponent
    {
        [Attr("textual", Ns = Number), Data("boolean", Pattern = Words)]
        public bool? Textual { get; set; }
    }

    [Element("year")]
    public sealed partial class Year : DateComponent;
}
