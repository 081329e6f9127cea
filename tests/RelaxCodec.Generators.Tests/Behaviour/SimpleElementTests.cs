using RelaxCodec.Generators.Tests.Vocabularies;

namespace RelaxCodec.Generators.Tests.Behaviour;

/// <summary>An unknown attribute of a simple element says nothing about its value, whatever the type of that is.</summary>
public sealed class SimpleElementTests
{
    private const string Document =
        """
        <values text='t' light='on' uint='1'>
          <number u='1'>5</number>
          <title xml:lang='en'>Hello</title>
          <required xmlns:u='urn:u' u:unit='k'>6</required>
          <colour u='1'>red</colour>
          <colour>class</colour>
          <colour u='2'>red</colour>
          <tag u='1'>a</tag>
          <tag>b</tag>
          <at u='1'>1,2</at>
          <done by='x'/>
        </values>

        """;

    [Fact]
    public void Every_value_is_read()
    {
        Values values = XmlCodec.Parse<Values>(Document);

        Assert.Equal((5, "Hello", 6L, true), (values.Number!.Value, values.Title, values.Required, values.Done));
        Assert.Equal([Colour.Red, Colour.@class, Colour.Red], values.Colours);
        Assert.Equal(["a", "b"], values.Tags);
        Assert.Equal([new Point(1, 2)], values.Points!);
    }

    [Fact]
    public void The_attributes_are_written_back()
    {
        Values values = XmlCodec.Parse<Values>(Document);

        Assert.Equal(Document, XmlCodec.Format(values));
        Assert.True(XmlCodec.ContentEquals(values, XmlCodec.Parse<Values>(Document)));
        Assert.False(XmlCodec.ContentEquals(values, XmlCodec.Parse<Values>(Document.Replace(" by='x'", "", StringComparison.Ordinal))));
    }

    [Fact]
    public void They_stay_while_the_element_does()
    {
        Values values = XmlCodec.Parse<Values>(Document);
        values.Number = 7;
        values.Title = null;
        values.Required = 8;
        values.Colours.RemoveRange(1, 2);
        values.Tags = ["c"];
        values.Points = null;
        values.Done = false;

        Assert.Equal(
            """
            <values text='t' light='on' uint='1'>
              <number u='1'>7</number>
              <required xmlns:u='urn:u' u:unit='k'>8</required>
              <colour u='1'>red</colour>
              <tag u='1'>c</tag>
            </values>

            """,
            XmlCodec.Format(values));
    }

    [Fact]
    public void A_list_is_read_and_its_attribute_written_back()
    {
        const string Xml =
            "<lists required='1' days='' letters='a'>\n  <row unit='m'>1 2.50</row>\n  <moments zone='z'>2001-12-31T23:59:59Z"
                + "</moments>\n</lists>\n";
        Lists lists = XmlCodec.Parse<Lists>(Xml);

        Assert.Equal([1m, 2.50m], lists.Row!);
        Assert.Equal(Xml, XmlCodec.Format(lists));
        lists.Row = [3];
        Assert.Contains("<row unit='m'>3</row>", XmlCodec.Format(lists), StringComparison.Ordinal);
    }
}
