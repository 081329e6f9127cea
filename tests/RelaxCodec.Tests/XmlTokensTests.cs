using System.Text;
using RelaxCodec.Tests.Machines;

namespace RelaxCodec.Tests;

/// <summary>The codec's tokens for code of one's own.</summary>
public sealed class XmlTokensTests
{
    [Fact]
    public void Tokens_come_with_their_places_and_bytes()
    {
        const string xml = "<a b='ä'>\n  <c/>\n</a>";

        Assert.Equal(["1:1+0 a <a b='ä'>", "2:3+13 c <c/>"], Tags(transcript => XmlTokens.Read(xml, transcript)));
        Assert.Equal(["1:1+0 a <a b='ä'>", "2:3+13 c <c/>"], Tags(transcript => XmlTokens.Read(Encoding.UTF8.GetBytes(xml), transcript)));
        using var stream = new MemoryStream(Encoding.Unicode.GetBytes("\uFEFF" + xml));
        Assert.Equal(["1:1+3 a <a b='ä'>", "2:3+16 c <c/>"], Tags(transcript => XmlTokens.Read(stream, transcript)));
    }

    [Theory]
    [InlineData("<a>", "RX001")]
    [InlineData("<!DOCTYPE a><a/>", "RX002")]
    [InlineData("<a b='1' c='2' d='3'/>", "RX003")]
    [InlineData("<a>too long</a>                           ", "RX003")]
    public void What_the_codec_refuses_is_refused(string xml, string id)
    {
        XmlLimits limits = new() { Attributes = 2, DocumentCharacters = 30 };

        var thrown = Assert.Throws<XmlCodecException>(() => Tags(transcript => XmlTokens.Read(xml, transcript, limits)));
        Assert.Equal(id, thrown.Problem.Id);
    }

    [Fact]
    public void A_kept_element_is_where_it_was_and_means_what_it_meant()
    {
        Machine machine = XmlCodec.Parse<Machine>(
            "<machine name='a' xmlns:x='urn:x'>\r\n\r\n  <x:b>\r\n    <x:c/>\r\n  </x:b>\r\n</machine>");
        XmlContentItem kept = ((IXmlNode)machine).Content!.Single(item => item.Kind == XmlContentKind.Element);

        Assert.Equal(["3:3 urn:x b", "4:5 urn:x c"], Tags(transcript => XmlTokens.Read(kept, transcript), withNamespaces: true));
    }

    [Fact]
    public void Only_elements_have_tokens()
    {
        Machine machine = XmlCodec.Parse<Machine>("<machine name='a'><!-- c --></machine>");

        Assert.Throws<ArgumentException>(() => Tags(transcript => XmlTokens.Read(((IXmlNode)machine).Content!.Single(), transcript)));
    }

    private static List<string> Tags(Action<TagTranscript> read, bool withNamespaces = false)
    {
        var transcript = new TagTranscript(withNamespaces);
        read(transcript);
        return transcript.Tags;
    }

    private sealed class TagTranscript(bool withNamespaces) : IXmlTokenHandler
    {
        public List<string> Tags { get; } = [];

        public void Handle<TSource>(TSource tokens)
            where TSource : struct, IXmlTokenSource, allows ref struct
        {
            while (tokens.Read())
            {
                if (tokens.Kind != XmlTokenKind.StartElement)
                    continue;
                XmlPosition place = tokens.Position;
                tokens.TryBeginSlice();
                string markup = Encoding.UTF8.GetString(tokens.EndSlice());
                Tags.Add(withNamespaces
                    ? $"{place.Line}:{place.Column} {tokens.NamespaceUri} {tokens.Name.Local}"
                    : $"{place.Line}:{place.Column}+{place.Offset} {tokens.Name.Written} {markup}");
            }
        }
    }
}
