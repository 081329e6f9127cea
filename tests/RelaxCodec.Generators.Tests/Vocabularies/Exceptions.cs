namespace RelaxCodec.Generators.Tests.Vocabularies;

/// <summary>Datatypes that do without some of their values.</summary>
[Element("exceptions")]
internal sealed partial class Exceptions
{
    [Attr("name"), Data("string", Pattern = "[^/]+", Except = [".", "..", " "])]
    public string? Name { get; set; }

    [Attr("volume"), Data("string", Except = [".", "a b"], ExceptTokens = true)]
    public string? Volume { get; set; }

    [Attr("line"), Data("normalizedString", Except = ["a b"])]
    public string? Line { get; set; }

    [Attr("word"), Data("token", Except = ["none", " not  any "])]
    public string? Word { get; set; }

    [Attr("port"), Data("unsignedShort", Except = ["0", "08080"])]
    public ushort? Port { get; set; }

    [Attr("ratio"), Data("double", Except = ["NaN", "INF", "-INF", "0"])]
    public required double Ratio { get; set; }

    [Attr("moment"), Data("dateTime", Except = ["2001-12-31T23:59:59Z"])]
    public DateTimeOffset? Moment { get; set; }

    [Attr("ready"), Data("boolean", Except = ["0"])]
    public bool? Ready { get; set; }

    [Attr("names"), List, Data("NMTOKEN", Except = ["all"])]
    public List<string>? Names { get; set; }

    [Attr("file"), Data<FileName>]
    public string? File { get; set; }

    [Element("note"), Data("string", Except = [""])]
    public List<string> Notes { get; } = [];
}

/// <summary>The name of a file, which is no directory.</summary>
[Datatype("fileName"), Data("NCName", Except = ["con", "nul"]), Data("decimal", Except = ["1.5"])]
internal sealed partial class FileName;
