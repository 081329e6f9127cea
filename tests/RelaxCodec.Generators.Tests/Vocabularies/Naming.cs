#pragma warning disable CA1716 // Names that are keywords are what is tested.
namespace RelaxCodec.Generators.Tests.Vocabularies.@namespace;

/// <summary>Names that get in the way: keywords, nested types, properties named as locals of generated code are.</summary>
[Element("naming")]
internal sealed partial class @class
{
    [Attr("it")]
    public int? It { get; set; }

    [Attr("cursor")]
    public int? Cursor { get; set; }

    [Attr("seen")]
    public required int Seen { get; set; }

    [Attr("kept")]
    public int? Kept { get; set; }

    [Attr("output")]
    public int? Output { get; set; }

    [Attr("int")]
    public int? @int { get; set; }

    [Attr("var")]
    public int? Var { get; set; }

    [Attr("size")]
    public int? Size { get; set; }

    [Attr("size2")]
    public int? size { get; set; }

    [Attr("when")]
    public int? When { get; set; }

    [Attr("underscore")]
    public int? _ { get; set; }

    [Element("text")]
    public int? Text { get; set; }

    [Element("text-text")]
    public int? TextText { get; set; }

    [Element("i")]
    public List<int> I { get; } = [];

    [Element("value")]
    public int? Value { get; set; }

    [Attr("create")]
    public string? Create { get; set; }

    [Element("named")]
    public Named? Named { get; set; }

    public Inner? Nested { get; set; }

    public List<Inner.Innermost> More { get; } = [];

    [Element("inner")]
    internal sealed partial class Inner
    {
        [Attr("kind")]
        public Kind? Which { get; set; }

        internal enum Kind
        {
            [Value("one")]
            One,

            [Value("two")]
            Two,
        }

        [Element("innermost")]
        internal sealed partial record Innermost
        {
            [Text]
            public int? Value { get; set; }
        }
    }
}

/// <summary>Content whose element is named by parameters that are called as these are.</summary>
[Group]
internal sealed partial class Named
{
    [Attr("ns")]
    public string? Ns { get; set; }

    [Text, Data("token", MaxLength = 5)]
    public string? Name { get; set; }
}
