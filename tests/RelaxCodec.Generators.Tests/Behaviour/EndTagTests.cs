using System.Xml.Linq;
using RelaxCodec.Generators.Tests.Vocabularies;

namespace RelaxCodec.Generators.Tests.Behaviour;

/// <summary>A class decides whether its element may be an empty-element tag.</summary>
public sealed class EndTagTests
{
    [Theory]
    [InlineData("<tags>\n</tags>\n")]
    [InlineData("<tags name='n'>\n  <item type='a'>\n  </item>\n</tags>\n")]
    [InlineData("<tags>\n  <!-- c -->\n</tags>\n")]
    public void An_end_tag_has_a_line_of_its_own(string xml) => Assert.Equal(xml, XmlCodec.Format(XmlCodec.Parse<EndTags>(xml)));

    [Fact]
    public void An_XmlWriter_writes_it_in_its_way()
    {
        var document = new XDocument();
        using (System.Xml.XmlWriter writer = document.CreateWriter())
            XmlCodec.Format(new EndTags { Items = { new EndTaggedCase() } }, writer);

        Assert.Equal("<tags><item type=\"a\"></item></tags>", document.ToString(SaveOptions.DisableFormatting));
    }
}
