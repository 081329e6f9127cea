using RelaxCodec.Generators.Tests.Vocabularies;

namespace RelaxCodec.Generators.Tests.Behaviour;

/// <summary>What is a problem by default, for a lenient and for a strict reading, wherever it stands.</summary>
public sealed class StrictnessTests
{
    private static readonly XmlReadOptions Dropping = new() { Unknown = UnknownContent.Drop, Invalid = InvalidContent.Drop };

    [Theory]
    // Unknown names.
    [InlineData("an element", "", "<other/>", "", "", "RX010")]
    [InlineData("an element in an object", "", "<entry kind='in'><other/></entry>", "", "", "RX010")]
    [InlineData("an element in an empty object", "", "<wax kind='red'><other/></wax>", "", "", "RX010")]
    [InlineData("an element in a sequence", "", "<rite><b/><other/><c/></rite>", "", "", "RX010")]
    [InlineData("an element of another namespace", "", "<u:size xmlns:u='urn:u'>x</u:size>", "", "", "RX010")]
    [InlineData("an attribute", " other='1'", "", "", "", "RX011")]
    [InlineData("an attribute of a simple element", "", "<size unit='k'>5</size>", "", "", "RX011")]
    [InlineData("an attribute of an item", "", "<code unit='k'>5</code>", "", "", "RX011")]
    [InlineData("an attribute of an element with text", "", "<memo unit='k'>5</memo>", "", "", "RX011")]
    [InlineData("an attribute of an empty element", "", "<closed since='1'/>", "", "", "RX011")]
    // Values.
    [InlineData("a value of an attribute", " count='abc'", "", "RX012", "", "RX012")]
    [InlineData("a value of an optional attribute", " most='abc'", "", "RX012", "", "RX012")]
    [InlineData("an item of a list in an attribute", " limits='1 x 3'", "", "RX012", "", "RX012")]
    [InlineData("a literal of an enum in an attribute", " colour='pink'", "", "RX012", "", "RX012")]
    [InlineData("a value of a simple element", "", "<size>abc</size>", "RX012", "", "RX012")]
    [InlineData("a value of one with an unknown attribute", "", "<size unit='k'>abc</size>", "RX012", "", "RX011 RX012")]
    [InlineData("a value in a list of simple elements", "", "<code>1</code><code>x</code>", "RX012", "", "RX012")]
    [InlineData("an item of a list in a simple element", "", "<row>1 x</row>", "RX012", "", "RX012")]
    [InlineData("a literal of an enum in a simple element", "", "<tint>pink</tint>", "RX012", "", "RX012")]
    [InlineData("the text of an element", "", "<memo>abc</memo>", "RX012", "", "RX012")]
    [InlineData("a case by its discriminator", "", "<entry kind='over'/>", "RX012", "", "RX012")]
    [InlineData("a namesake by its attribute", "", "<marks><mark kind='clay'/></marks>", "RX012", "", "RX012")]
    // What is missing.
    [InlineData("an attribute that is missing", " count", "", "RX013", "RX013", "RX013")]
    [InlineData("an element that is missing", "", "<cover/>", "RX013", "RX013", "RX013")]
    [InlineData("a text that is missing", "", "<memo/>", "RX013", "RX013", "RX013")]
    [InlineData("the end of a sequence", "", "<rite><a/></rite>", "RX013", "RX013", "RX013")]
    [InlineData("a discriminator that is missing", "", "<entry/>", "RX013", "", "RX013")]
    [InlineData("the attribute of a namesake that is missing", "", "<marks><mark/></marks>", "RX013", "", "RX013")]
    // Too many.
    [InlineData("a repeated simple element", "", "<size>1</size><size>2</size>", "RX014", "", "RX014")]
    [InlineData("a repeated element", "", "<memo>1</memo><memo>2</memo>", "RX014", "", "RX014")]
    [InlineData("what excludes each other", " on='1' off='1'", "", "RX014", "", "RX014")]
    // Text.
    [InlineData("text among elements", "", "<size>1</size>text", "RX015", "", "RX015")]
    [InlineData("text in an object", "", "<entry kind='in'>text</entry>", "RX015", "", "RX015")]
    [InlineData("text in an empty element", "", "<closed>text</closed>", "RX015", "", "RX015")]
    // Order.
    [InlineData("an element in the wrong order", "", "<cover><back/><front/></cover>", "RX016", "", "RX016")]
    [InlineData("an element out of sequence", "", "<rite><b/><a/></rite>", "RX016", "", "RX016")]
    // An element amid a value.
    [InlineData("an element amid a simple element", "", "<size>1<b/>2</size>", "RX010", "", "RX010")]
    [InlineData("an element amid a text of characters", "", "<title>one <b>word</b></title>", "RX010", "", "RX010")]
    [InlineData("an element in an item", "", "<code><b/>1</code>", "RX010", "", "RX010")]
    [InlineData("an element in a list", "", "<row>1 <b/> 2</row>", "RX010", "", "RX010")]
    [InlineData("an element in an empty element", "", "<closed><b/></closed>", "RX010", "", "RX010")]
    [InlineData("an element amid the text of an element", "", "<memo>1<b/></memo>", "RX010", "", "RX010")]
    // Of a later release.
    [InlineData("an attribute of a later release", " late='1'", "", "", "", "RX018")]
    [InlineData("a value of an attribute of a later release", " colour='blue'", "", "", "", "RX018")]
    [InlineData("a value of an element of a later release", "", "<tint>blue</tint>", "", "", "RX018")]
    [InlineData("an element of a later release", "", "<later/>", "", "", "RX018")]
    [InlineData("a case of a later release", "", "<entry kind='out'/>", "", "", "RX018")]
    public void A_difference_from_the_schema_is_told_or_kept(
        string place, string attributes, string children, string usual, string lenient, string strict)
    {
        string count = attributes.StartsWith(" count", StringComparison.Ordinal) ? "" : " count='1'";
        string cover = children.StartsWith("<cover", StringComparison.Ordinal) ? "" : "<cover><front/></cover>";
        string xml = $"<ledger{count}{(attributes == " count" ? "" : attributes)}>{cover}{children}</ledger>";

        (string, string, string)[] told =
        [
            ("default", usual, Told<Ledger>(xml, XmlReadOptions.Default)),
            ("lenient", lenient, Told<Ledger>(xml, XmlReadOptions.Lenient)),
            ("strict", strict, Told<Ledger>(xml, XmlReadOptions.Strict)),
            ("dropping", lenient, Told<Ledger>(xml, Dropping)),
        ];

        Assert.All(told, t => Assert.True(t.Item2 == t.Item3, $"{t.Item1}: {place}: {t.Item3}"));
    }

    [Theory]
    [InlineData("<ledger", "RX001")]
    [InlineData("<!DOCTYPE ledger><ledger/>", "RX002")]
    [InlineData("<other/>", "RX017")]
    public void What_is_no_document_of_the_class_is_told_always(string xml, string id)
    {
        XmlReadOptions[] readings = [XmlReadOptions.Default, XmlReadOptions.Lenient, XmlReadOptions.Strict, Dropping];
        foreach (XmlReadOptions options in readings)
            Assert.Equal(id, Told<Ledger>(xml, options));
    }

    [Fact]
    public void By_default_nothing_typed_is_silently_wrong()
    {
        Problem problem = Assert.Throws<XmlCodecException>(() => XmlCodec.Parse<Frame>("<mtu size='abc'/>")).Problem;

        Assert.Equal("RX012 /mtu/@size", $"{problem.Id} {problem.Path}");
        Assert.Equal(problem, Assert.Single(XmlCodec.Read<Frame>("<mtu size='abc'/>").Problems));
    }

    [Fact]
    public void By_default_nothing_unknown_is_lost()
    {
        const string Xml = "<mtu size='1500' unit='byte'>\n  <!-- c -->\n  <limit/>\n</mtu>\n";

        Frame frame = XmlCodec.Parse<Frame>(Xml);

        Assert.Equal(1500u, frame.Size);
        Assert.Equal(Xml, XmlCodec.Format(frame));
    }

    private static string Told<T>(string xml, XmlReadOptions options)
        where T : class, IXmlElement<T>
    {
        options = options with { Release = XmlRelease.Parse("1") };
        IReadOnlyList<Problem> problems = XmlCodec.Read<T>(xml, options).Problems;
        if (problems.Count == 0)
            XmlCodec.Parse<T>(xml, options);
        else
            Assert.Equal(problems[0], Assert.Throws<XmlCodecException>(() => XmlCodec.Parse<T>(xml, options)).Problem);
        return string.Join(' ', problems.Select(static p => p.Id));
    }
}

[Element("mtu")]
internal sealed partial class Frame
{
    [Attr("size"), Range(68, 65535)]
    public required uint Size { get; set; }
}
