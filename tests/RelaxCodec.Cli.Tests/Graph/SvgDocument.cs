using System.Xml;
using System.Xml.Linq;

namespace RelaxCodec.Cli.Tests;

/// <summary>A picture as a reader of SVG has it.</summary>
internal sealed class SvgDocument
{
    private const string Svg = "{http://www.w3.org/2000/svg}";

    private readonly XDocument _document;

    public SvgDocument(string text)
    {
        using var reader = XmlReader.Create(new StringReader(text));
        _document = XDocument.Load(reader);
    }

    public XElement Root => _document.Root!;

    /// <summary>The box of each device, by its path.</summary>
    public ILookup<string, XElement> Devices => Root.Elements(Svg + "g").Where(static group => group.Attribute("data-path") is not null)
        .ToLookup(static group => group.Attribute("data-path")!.Value);

    /// <summary>The ends of the lines of pairs whose standby there is.</summary>
    public IEnumerable<(string Standby, string Primary)> Pairs =>
        from path in Root.Elements(Svg + "path")
        where path.Attribute("class")!.Value.Contains("joined", StringComparison.Ordinal)
        let ends = (From: path.Attribute("data-from")!.Value, To: path.Attribute("data-to")!.Value)
        where ends.From.StartsWith('/')
        select ends;

    public IEnumerable<XElement> All(string name) => _document.Descendants(Svg + name);

    /// <summary>All texts of an element, one after the other.</summary>
    public static string TextOf(XElement element) => string.Join('\n', element.Descendants(Svg + "text").Select(static text => text.Value));
}
