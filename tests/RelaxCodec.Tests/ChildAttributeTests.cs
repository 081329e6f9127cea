using RelaxCodec.Tests.Machines;

namespace RelaxCodec.Tests;

/// <summary>An unknown attribute of a simple element changes nothing about its value, and stays with it.</summary>
public sealed class ChildAttributeTests
{
    private const string Xml =
        """
        <machine name='a'>
          <title xml:lang='en' u='1'>Hello</title>
          <size xmlns:u='urn:u' u:unit='k'>5</size>
          <ready now='1'/>
          <tag u='1'>1</tag>
          <tag>2</tag>
        </machine>

        """;

    [Fact]
    public void The_value_is_read()
    {
        Machine machine = XmlCodec.Parse<Machine>(Xml);

        Assert.Equal(("Hello", (byte)5, true), (machine.Title, machine.Size!.Value, machine.Ready));
        Assert.Equal([1, 2], machine.Tags);
    }

    [Fact]
    public void The_attribute_is_written_back() => Assert.Equal(Xml, XmlCodec.Format(XmlCodec.Parse<Machine>(Xml)));

    [Fact]
    public void It_stays_when_the_value_changes_and_goes_with_it()
    {
        Machine machine = XmlCodec.Parse<Machine>(Xml);
        machine.Title = "Bye";
        machine.Size = null;
        machine.Ready = false;
        machine.Tags.RemoveAt(1);

        Assert.Equal(
            "<machine name='a'>\n  <title xml:lang='en' u='1'>Bye</title>\n  <tag u='1'>1</tag>\n</machine>\n", XmlCodec.Format(machine));
    }

    [Fact]
    public void A_comparison_sees_it()
    {
        Machine machine = XmlCodec.Parse<Machine>(Xml);

        Assert.False(XmlCodec.ContentEquals(machine, XmlCodec.Parse<Machine>(Xml.Replace("'en'", "'de'", StringComparison.Ordinal))));
        Assert.False(XmlCodec.ContentEquals(machine, XmlCodec.Parse<Machine>(Xml.Replace(" now='1'", "", StringComparison.Ordinal))));
        Assert.True(XmlCodec.ContentEquals(
            machine, XmlCodec.Parse<Machine>(Xml.Replace("xml:lang='en' u='1'", "u='1' xml:lang='en'", StringComparison.Ordinal))));
    }

    [Fact]
    public void Whoever_refuses_the_unknown_is_told_where_it_is()
    {
        XmlReadResult<Machine> result = XmlCodec.Read<Machine>(Xml, XmlReadOptions.Strict);

        Assert.Equal(
            [
                "2:10 /machine/title/@xml:lang", "2:24 /machine/title/@u", "3:25 /machine/size/@u:unit", "4:10 /machine/ready/@now",
                "5:8 /machine/tag[1]/@u"
            ],
            result.Problems.Select(static problem => $"{problem.Line}:{problem.Column} {problem.Path}"));
        Assert.Equal("Hello", result.Value!.Title);
    }
}
