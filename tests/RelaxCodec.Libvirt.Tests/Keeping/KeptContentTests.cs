using System.Text;

namespace RelaxCodec.Libvirt.Tests.Keeping;

/// <summary>What libvirt's model does not know stays as it was, in whatever encoding it came.</summary>
public sealed class KeptContentTests
{
    private const string Notes =
        """
        <domain type='kvm'>
          <name>n</name>
          <metadata>
            <note xmlns="urn:n"><of file='/a'/></note>
            <note xmlns="urn:n"><of file='/b'/></note>
            <note xmlns="urn:n"><of file='/c'/></note>
          </metadata>
        </domain>

        """;

    [Theory]
    [InlineData(true, true)]
    [InlineData(true, false)]
    [InlineData(false, true)]
    [InlineData(false, false)]
    public void Elements_of_a_document_in_UCS_4_are_kept(bool isBigEndian, bool hasByteOrderMark)
    {
        var encoding = new UTF32Encoding(isBigEndian, hasByteOrderMark);
        byte[] document = [.. encoding.Preamble, .. encoding.GetBytes(Notes)];

        Domain domain = XmlCodec.Parse<Domain>(document);

        Assert.Equal(
            from file in (string[])["/a", "/b", "/c"] select $"<note xmlns=\"urn:n\"><of file='{file}'/></note>",
            domain.Metadata!.Content!.Select(item => item.Xml));
        Assert.Equal(Notes, XmlCodec.Format(domain));
    }

    [Theory]
    [InlineData("a<![CDATA[b]]>c", "a<![CDATA[b]]>c")]
    [InlineData("<![CDATA[a]]><![CDATA[b]]>", "<![CDATA[a]]><![CDATA[b]]>")]
    [InlineData("\n a&#32;<![CDATA[ b ]]>&amp;\n", "a <![CDATA[ b ]]>&amp;")]
    public void Adjacent_character_data_stays_adjacent(string text, string expected)
    {
        string xml = $"<interface type='bridge'>{text}<source bridge='b'/></interface>";
        Interface device = XmlCodec.Parse<Interface>(xml, XmlReadOptions.Lenient);
        Assert.Equal("RX015", Assert.Single(XmlCodec.Read<Interface>(xml).Problems).Id);

        Assert.Equal($"<interface type='bridge'>\n  {expected}\n  <source bridge='b'/>\n</interface>\n", XmlCodec.Format(device));
    }

    [Theory]
    [InlineData("<name note='x'>pool</name>")]
    [InlineData("<name xmlns:u='urn:u'>pool</name>")]
    [InlineData("<name xmlns:u='urn:u' u:note='x' xml:lang='en'>pool</name>")]
    public void What_stands_in_the_tag_of_a_simple_element_does_not_hide_its_value(string name)
    {
        Domain domain = XmlCodec.Parse<Domain>($"<domain type='kvm'>{name}</domain>");

        Assert.Equal("pool", domain.Name);
        Assert.Equal($"<domain type='kvm'>\n  {name}\n</domain>\n", XmlCodec.Format(domain));
        domain.Name = "other";
        Assert.Equal(
            $"<domain type='kvm'>\n  {name.Replace("pool", "other", StringComparison.Ordinal)}\n</domain>\n", XmlCodec.Format(domain));
    }
}
