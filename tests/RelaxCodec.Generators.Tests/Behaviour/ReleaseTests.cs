using RelaxCodec.Generators.Tests.Vocabularies;

namespace RelaxCodec.Generators.Tests.Behaviour;

/// <summary>What a release does not have is a problem where unknown content is refused, and read into its member everywhere else.</summary>
public sealed class ReleaseTests
{
    private static readonly XmlReadOptions First = XmlReadOptions.Strict with { Release = XmlRelease.Parse("1.0") };

    [Theory]
    [InlineData("<releases percent='1' b=''><base>1</base><gone/>|</releases>", "<later>7</later>",
        "1:49: error RX018: element 'later' is there since 2, but release 1.0 was asked for: leave it out, or ask for a release that "
            + "has it [/releases/later]")]
    [InlineData("<releases percent='1' b=''|><base>1</base><gone/></releases>", " new='1'",
        "1:28: error RX018: attribute 'new' is there since 2, but release 1.0 was asked for: leave it out, or ask for a release that "
            + "has it [/releases/@new]")]
    [InlineData("<releases percent='1' b=''|><base>1</base><gone/></releases>", " state='out'",
        "1:28: error RX018: the value 'out' of attribute 'state' is there since 2 and until 2.5, but release 1.0 was asked for: leave it "
            + "out, or ask for a release that has it [/releases/@state]")]
    [InlineData("<releases percent='1' b=''><base>1</base><gone/>|</releases>", "<state>off</state>",
        "1:49: error RX018: the value 'off' of element 'state' is there since 2, but release 1.0 was asked for: leave it out, or ask for a "
            + "release that has it [/releases/state[1]]")]
    [InlineData("<releases percent='1' b=''><base>1</base><gone/>|</releases>", "<device type='net'/>",
        "1:57: error RX018: element 'device' with type 'net' is there since 2, but release 1.0 was asked for: leave it out, or ask for a "
            + "release that has it [/releases/device[1]/@type]")]
    [InlineData("<releases percent='1' b=''><base>1</base><gone/>|</releases>", "<film/>",
        "1:49: error RX018: element 'film' is there since 2, but release 1.0 was asked for: leave it out, or ask for a release that "
            + "has it [/releases/film]")]
    public void A_strict_reading_says_since_or_until_when(string document, string newer, string problem)
    {
        Assert.Empty(XmlCodec.Read<Releases>(document.Replace("|", "", StringComparison.Ordinal), First).Problems);
        Assert.Equal(
            [problem],
            XmlCodec.Read<Releases>(document.Replace("|", newer, StringComparison.Ordinal), First).Problems.Select(p => p.ToString()));
    }

    [Fact]
    public void Without_a_release_the_newest_is_meant()
    {
        XmlReadResult<Releases> read = XmlCodec.Read<Releases>(
            "<releases must='' percent='1' a=''><d/><state>on</state><device/></releases>", XmlReadOptions.Strict);

        Assert.Equal(
            "1:57: error RX018: element 'device' without attribute 'type' is there until 3, but the newest release was asked for: "
            + "leave it out, or ask for a release that has it [/releases/device[1]]",
            Assert.Single(read.Problems).ToString());
    }

    [Fact]
    public void A_lenient_reading_reads_what_the_release_does_not_have()
    {
        const string Document =
            "<releases new='5' percent='1' state='out' a='1'><base>1</base><state>off</state><gone/><film>90</film><open x='1'>"
                + "<p>2</p></open></releases>";

        XmlReadResult<Releases> read = XmlCodec.Read<Releases>(Document, XmlReadOptions.Lenient with { Release = XmlRelease.Parse("1.0") });

        Assert.Empty(read.Problems);
        Releases it = read.Value!;
        Assert.Equal((5, ReleasedState.Out, 90, 1, 2), (it.New, it.State, ((ReleasedFilm)it.Items[0]).Minutes, it.Open!.X, it.Open.P));
        Assert.Null(((IXmlNode)it).Content);
    }

    [Fact]
    public void Open_content_takes_what_the_release_does_not_have_unless_reading_is_lenient()
    {
        const string Document = "<releases percent='1' b=''><base>1</base><gone/><open x='any'><p>any</p></open></releases>";

        foreach (XmlReadOptions options in (XmlReadOptions[])[First, XmlReadOptions.Default with { Release = First.Release }])
        {
            XmlReadResult<Releases> read = XmlCodec.Read<Releases>(Document, options);

            Assert.Empty(read.Problems);
            Assert.Null(read.Value!.Open!.X);
            Assert.Equal("<p>any</p>", read.Value.Open.Other!.FindElement("p")?.Xml);
        }
    }

    [Fact]
    public void A_value_is_of_the_datatype_of_the_release()
    {
        const string Document = "<releases percent='1' b='' size='{0}'><base>1</base><gone/></releases>";

        Assert.Empty(XmlCodec.Read<Releases>(Document.Replace("{0}", "255", StringComparison.Ordinal), First).Problems);
        Assert.Equal(
            "1:28: error RX012: attribute 'size' has the value '256'; expected a whole number from 0 to 255 [/releases/@size]",
            Assert.Single(XmlCodec.Read<Releases>(Document.Replace("{0}", "256", StringComparison.Ordinal), First).Problems).ToString());
    }
}
