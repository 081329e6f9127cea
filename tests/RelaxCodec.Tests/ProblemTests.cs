using System.Text;
using RelaxCodec.Tests.Machines;

namespace RelaxCodec.Tests;

/// <summary>Each problem: its id, its place, its path, and a text that says what was found, what is allowed and what to do.</summary>
public sealed class ProblemTests
{
    [Theory]
    [InlineData(
        "<machine name='a'><wheel/></machine>",
        "1:19 RX010 /machine/wheel",
        "element 'wheel' is not known here; allowed: title, size, ready, tag, disk, port, label, metadata")]
    [InlineData("<machine name='a'><dsik file='x'/></machine>", "1:19 RX010 /machine/dsik", "did you mean 'disk'?")]
    [InlineData(
        "<machine name='a'><d:disk xmlns:d='urn:d'/></machine>",
        "1:19 RX010 /machine/d:disk",
        "element 'd:disk' of the namespace 'urn:d' is not known here")]
    [InlineData(
        "<machine name='a'>\n<disk file='1'/>\n  <disk file='2'><x/></disk></machine>",
        "3:18 RX010 /machine/disk[2]/x",
        "allowed: no elements")]
    [InlineData("<machine name='a'><size>1<x/></size></machine>", "1:26 RX010 /machine/size/x", "")]
    [InlineData("<machine name='a'><label xmlns='urn:example:label'>1<x/></label></machine>", "1:53 RX010 /machine/label/x", "")]
    [InlineData(
        "<machine name='a' corse='1'/>",
        "1:19 RX011 /machine/@corse",
        "attribute 'corse' is not known in 'machine'; did you mean 'cores'?; allowed: name, cores")]
    [InlineData("<machine name='a' xml:lang='e'/>", "1:19 RX011 /machine/@xml:lang", "")]
    [InlineData(
        "<machine name='a'><size u='k'>1</size></machine>",
        "1:25 RX011 /machine/size/@u",
        "attribute 'u' is not known in 'size'; allowed: no attributes")]
    [InlineData("<machine name='a'><tag>1</tag><tag u='k'>1</tag></machine>", "1:36 RX011 /machine/tag[2]/@u", "")]
    [InlineData(
        "<machine name='a' cores='256'/>",
        "1:19 RX012 /machine/@cores",
        "attribute 'cores' has the value '256'; expected a number from 0 to 255")]
    [InlineData(
        "<machine name='a'><size>&#10;x</size></machine>",
        "1:19 RX012 /machine/size",
        @"element 'size' has the value '\nx'; expected a number from 0 to 255")]
    [InlineData("<machine name='a'><tag>x</tag></machine>", "1:19 RX012 /machine/tag[1]", "")]
    [InlineData(
        "<machine name='a'><port type='ubs'/></machine>",
        "1:25 RX012 /machine/port[1]/@type",
        "attribute 'type' has the value 'ubs'; did you mean 'usb'?; expected one of serial, usb")]
    [InlineData(
        "<machine name='a'><l:label xmlns:l='urn:example:label'>x</l:label></machine>",
        "1:19 RX012 /machine/l:label",
        "element 'l:label' has the value 'x'")]
    [InlineData("<machine/>", "1:1 RX013 /machine", "attribute 'name' is missing in 'machine': add it")]
    [InlineData(
        "<machine name='a'><port/></machine>",
        "1:19 RX013 /machine/port[1]",
        "attribute 'type' is missing in 'port': add it, as one of serial, usb")]
    [InlineData(
        "<machine name='a'><size>1</size>\n<size>2</size></machine>",
        "2:1 RX014 /machine/size[2]",
        "there is more than one 'size' in 'machine': remove all but one")]
    [InlineData(
        "<machine name='a'>\n  \n  oops&#10;!\n</machine>", "3:3 RX015 /machine", @"text 'oops\n!' is not allowed in 'machine': remove it")]
    [InlineData(
        "<machine name='a'><ready> yes </ready></machine>", "1:19 RX015 /machine/ready", "text 'yes' is not allowed in 'ready': remove it")]
    [InlineData("<machine name='a'> <![CDATA[x]]></machine>", "1:20 RX015 /machine", "")]
    [InlineData("<engine/>", "1:1 RX017 /engine", "the root element is 'engine'; expected 'machine'")]
    [InlineData(
        "<machine xmlns='urn:m'/>", "1:1 RX017 /machine", "the root element is 'machine' of the namespace 'urn:m'; expected 'machine'")]
    public void A_difference_from_the_schema_is_one_problem(string xml, string place, string message)
    {
        XmlReadResult<Machine> result = XmlCodec.Read<Machine>(xml, XmlReadOptions.Strict);

        Problem problem = Assert.Single(result.Problems);
        Assert.Equal(place, $"{problem.Line}:{problem.Column} {problem.Id} {problem.Path}");
        Assert.Contains(message, problem.Message, StringComparison.Ordinal);
        Assert.False(result.IsValid);
        Assert.Equal(problem, Assert.Throws<XmlCodecException>(() => XmlCodec.Parse<Machine>(xml, XmlReadOptions.Strict)).Problem);
    }

    [Theory]
    [InlineData("", "RX001", "there is no root element: the document is empty or cut off")]
    [InlineData("  \n ", "RX001", "there is no root element: the document is empty or cut off")]
    [InlineData("<!-- only -->", "RX001", "there is no root element: the document is empty or cut off")]
    [InlineData("<machine name='a'><disk", "RX001", "this is not well-formed XML: the document ends in")]
    [InlineData("<machine name='a'><disk file='a'>", "RX001", "this is not well-formed XML: the document ends inside 'disk'")]
    [InlineData(
        "<machine name='a'></machin>",
        "RX001",
        "this is not well-formed XML: the end tag 'machin' does not match the start tag 'machine' at 1:1")]
    [InlineData(
        "<machine name='a' name='b'/>",
        "RX001",
        "this is not well-formed XML: the attribute 'name' is there already, at 1:10: remove one of them")]
    [InlineData("<machine name='a'/><machine/>", "RX001", "there is a second root element")]
    [InlineData("<machine name='a'/>x", "RX001", "")]
    [InlineData("<machine name='&unknown;'/>", "RX001", "")]
    [InlineData("<?xml version='1.0.0'?><machine name='a'/>", "RX001", "this is XML 1.0.0, which is not supported: write version='1.0'")]
    [InlineData("<?xml version='1.1'?><machine name='a'/>", "RX001", "")]
    [InlineData("<machine name='a' x:y='b'/>", "RX001", "the prefix 'x' is not declared")]
    [InlineData("\u007fELF\u0002\u0001", "RX001", "this is not well-formed XML: U+007F cannot precede the root element")]
    [InlineData("<machine name='\u0001'/>", "RX001", "U+0001")]
    [InlineData(
        "<!DOCTYPE machine><machine name='a'/>",
        "RX002",
        "the document has a document type declaration (DTD), which is not allowed: remove <!DOCTYPE ...>")]
    [InlineData(
        "<!DOCTYPE m [<!ENTITY a 'ha'><!ENTITY b '&a;&a;&a;&a;&a;&a;&a;&a;'><!ENTITY c '&b;&b;&b;&b;&b;&b;'>]><machine name='&c;'/>",
        "RX002",
        "DTD")]
    public void Bad_input_is_one_clear_line(string xml, string id, string message)
    {
        XmlReadResult<Machine> result = XmlCodec.Read<Machine>(xml);

        Problem problem = Assert.Single(result.Problems);
        Assert.Equal(id, problem.Id);
        Assert.Contains(message, problem.Message, StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain(problem.Message, static c => char.IsControl(c));
        Assert.DoesNotContain(", position", problem.Message, StringComparison.Ordinal);
        Assert.Null(result.Value);
        Assert.Equal(problem, Assert.Throws<XmlCodecException>(() => XmlCodec.Parse<Machine>(xml)).Problem);
        Assert.Equal(id, Assert.Single(XmlCodec.Read<Machine>(Encoding.UTF8.GetBytes(xml)).Problems).Id);
    }

    [Fact]
    public void Not_well_formed_is_told_at_its_place()
    {
        Problem problem = Assert.Single(
            XmlCodec.Read<Machine>("<machine name='a'>\n  <disk file='1'/>\n  <disk file='2' file='3'/>\n</machine>").Problems);

        Assert.Equal(
            "3:18: error RX001: this is not well-formed XML: the attribute 'file' is there already, at 3:9: remove one of them [/machine]",
            problem.ToString());
    }

    [Fact]
    public void Invalid_UTF8_is_not_well_formed()
    {
        byte[] bytes = [.. "<machine name='"u8, 0xC3, 0x28, .. "'/>"u8];

        Assert.Equal("RX001", Assert.Single(XmlCodec.Read<Machine>(bytes).Problems).Id);
        Assert.Equal("RX001", Assert.Single(XmlCodec.Read<Machine>(new MemoryStream(bytes)).Problems).Id);
    }

    [Theory]
    [InlineData("<?xml version='1.0' encoding='none-such'?><machine name='a'/>")]
    [InlineData("<?xml version='1.0' encoding='utf-16'?><machine name='a'/>")]
    [InlineData("<?xml version='3.0'?><machine name='a'/>")]
    public void A_bad_declaration_is_not_well_formed(string xml) =>
        Assert.Equal("RX001", Assert.Single(XmlCodec.Read<Machine>(Encoding.UTF8.GetBytes(xml)).Problems).Id);

    [Theory]
    [InlineData("<metadata>", "<a>", "</a>", "</metadata>")]
    [InlineData("", "<unknown>", "</unknown>", "")]
    [InlineData("<size>", "<a>", "</a>", "</size>")]
    [InlineData("<port>", "<a>", "</a>", "</port>")]
    public void Ten_thousand_levels_are_refused_and_can_be_allowed(string before, string start, string end, string after)
    {
        const int Levels = 10_000;
        string xml = $"<machine name='a'>{before}{Repeat(start, Levels)}{Repeat(end, Levels)}{after}</machine>";

        foreach (XmlReadOptions options in Strictness.All)
        {
            Problem problem = XmlCodec.Read<Machine>(xml, options).Problems[^1];
            Assert.Equal("RX003", problem.Id);
            Assert.Contains("deeper than 256", problem.Message, StringComparison.Ordinal);
        }

        XmlReadOptions deep = XmlReadOptions.Lenient with { Limits = new XmlLimits { Depth = Levels + 10 } };
        Machine machine = XmlCodec.Parse<Machine>(xml, deep);
        string written = XmlCodec.Format(machine);
        Assert.Contains(Repeat(start, Levels - 1), written, StringComparison.Ordinal);
        Assert.True(XmlCodec.ContentEquals(machine, XmlCodec.Parse<Machine>(written, deep)));
    }

    [Fact]
    public void The_depth_limit_is_the_number_of_nested_elements()
    {
        XmlReadOptions three = XmlReadOptions.Lenient with { Limits = new XmlLimits { Depth = 3 } };

        Assert.Empty(
            XmlCodec.Read<Machine>("<machine name='a'><b><c/></b><metadata><x/></metadata><size><b/></size></machine>", three).Problems);
        foreach (string child in (string[])["<b><c><d/></c></b>", "<metadata><x><y/></x></metadata>", "<size><b><c/></b></size>"])
            Assert.Equal("RX003", Assert.Single(XmlCodec.Read<Machine>($"<machine name='a'>{child}</machine>", three).Problems).Id);
        XmlReadOptions one = XmlReadOptions.Lenient with { Limits = new XmlLimits { Depth = 1 } };
        foreach (string child in (string[])["<b/>", "<size>1</size>", "<disk file='a'/>", "<ready/>"])
            Assert.Equal("RX003", Assert.Single(XmlCodec.Read<Machine>($"<machine name='a'>{child}</machine>", one).Problems).Id);
    }

    [Fact]
    public void Attributes_are_limited()
    {
        string attributes = string.Concat(Enumerable.Range(0, 1025).Select(static i => $" a{i}=''"));

        foreach (string xml in (string[])[
            $"<machine{attributes}/>", $"<machine name='a'><b{attributes}/></machine>", $"<machine name='a'><size{attributes}/></machine>"
        ])
        {
            Problem problem = Assert.Single(XmlCodec.Read<Machine>(xml).Problems);
            Assert.Equal("RX003", problem.Id);
            Assert.Contains("more than 1024 attributes", problem.Message, StringComparison.Ordinal);
        }
    }

    [Fact]
    public void Characters_are_limited()
    {
        var options = new XmlReadOptions { Limits = new XmlLimits { DocumentCharacters = 1000 } };
        string xml = $"<machine name='{Repeat("x", 2000)}'/>";

        Problem problem = Assert.Single(XmlCodec.Read<Machine>(xml, options).Problems);

        Assert.Equal("RX003", problem.Id);
        Assert.Contains("more than 1000 characters", problem.Message, StringComparison.Ordinal);
        Assert.Empty(XmlCodec.Read<Machine>(xml).Problems);
    }

    [Fact]
    public void Problems_are_limited()
    {
        var options = XmlReadOptions.Strict with { Limits = new XmlLimits { Problems = 3 } };

        XmlReadResult<Machine> result = XmlCodec.Read<Machine>($"<machine name='a'>{Repeat("<x/>", 10)}</machine>", options);

        Assert.Equal(["RX010", "RX010", "RX010", "RX003"], result.Problems.Select(static problem => problem.Id));
    }

    [Fact]
    public void Reading_goes_on_after_a_problem()
    {
        const string Xml =
            "<machine cores='x'>a<disk/><port type='b'/><size>c</size><wheel/><tag>1</tag><tag>d</tag><tag>e</tag></machine>";

        XmlReadResult<Machine> result = XmlCodec.Read<Machine>(Xml, XmlReadOptions.Strict);

        Assert.Equal(
            ["RX012 /machine/@cores", "RX015 /machine", "RX013 /machine/disk[1]", "RX012 /machine/port[1]/@type", "RX012 /machine/size",
             "RX010 /machine/wheel",
             "RX012 /machine/tag[2]", "RX012 /machine/tag[3]", "RX013 /machine"],
            result.Problems.Select(static problem => $"{problem.Id} {problem.Path}"));
        Assert.Equal([1], result.Value!.Tags);
        Assert.Contains("<wheel/>", XmlCodec.Format(new Machine { Name = "a", Content = result.Value.Content }), StringComparison.Ordinal);
    }

    [Fact]
    public void Lenient_reading_reports_only_what_is_missing()
    {
        const string Xml = "<machine name='a' cores='x'>a<port type='b'/><size>c</size><wheel/><size/></machine>";

        Assert.Empty(XmlCodec.Read<Machine>(Xml, XmlReadOptions.Lenient).Problems);
        Assert.Equal(
            ["RX012", "RX015", "RX012", "RX012", "RX014"], XmlCodec.Read<Machine>(Xml).Problems.Select(static problem => problem.Id));
        foreach (XmlReadOptions options in Strictness.All)
        {
            Assert.Equal("RX013", Assert.Single(XmlCodec.Read<Machine>("<machine><disk file='a'/></machine>", options).Problems).Id);
            Assert.Equal("RX013", Assert.Throws<XmlCodecException>(() => XmlCodec.Parse<Machine>("<machine/>", options)).Problem.Id);
        }
    }

    [Fact]
    public void The_root_has_to_have_a_known_case()
    {
        Assert.IsType<UsbPort>(XmlCodec.Parse<Port>("<port type='usb'/>"));
        foreach (XmlReadOptions options in Strictness.All)
        {
            Problem problem = Assert.Throws<XmlCodecException>(() => XmlCodec.Parse<Port>("<port type='x'/>", options)).Problem;
            Assert.Equal("RX012 /port/@type", $"{problem.Id} {problem.Path}");
            XmlReadResult<Port> result = XmlCodec.Read<Port>("<port type='x'><y/></port>", options);
            Assert.Null(result.Value);
            Assert.Equal(problem, Assert.Single(result.Problems));
        }
    }

    [Fact]
    public void A_long_value_is_shortened()
    {
        Problem problem = Assert.Single(
            XmlCodec.Read<Machine>($"<machine name='a' cores='{Repeat("9", 500)}'/>", XmlReadOptions.Strict).Problems);

        Assert.Equal($"attribute 'cores' has the value '{Repeat("9", 60)}…'; expected a number from 0 to 255", problem.Message);
    }

    private static string Repeat(string text, int count) => string.Concat(Enumerable.Repeat(text, count));
}
