namespace RelaxCodec.Tests;

/// <summary>Releases: their texts and their order.</summary>
public sealed class XmlReleaseTests
{
    private static readonly string[] Texts = ["0", "0.0.0.1", "1", "1.0.1", "1.9", "1.10", "2", "10", "65535"];

    [Theory]
    [InlineData("0", "0")]
    [InlineData("12", "12")]
    [InlineData("10.2.0", "10.2.0")]
    [InlineData("1.02", "1.2")]
    [InlineData("65535.65535.65535.65535", "65535.65535.65535.65535")]
    public void A_release_is_read_and_written(string text, string written) => Assert.Equal(written, XmlRelease.Parse(text).ToString());

    [Theory]
    [InlineData("")]
    [InlineData(" 1")]
    [InlineData("1.")]
    [InlineData(".1")]
    [InlineData("1..2")]
    [InlineData("1.2.3.4.5")]
    [InlineData("65536")]
    [InlineData("99999999999999999999")]
    [InlineData("-1")]
    [InlineData("1.x")]
    [InlineData("v1")]
    [InlineData("1,2")]
    [InlineData("\u0661")]
    public void Anything_else_is_refused_and_quoted(string text)
    {
        Assert.False(XmlRelease.TryParse(text, out XmlRelease release));
        Assert.Equal(default, release);
        Assert.Contains(
            $"'{text}' is not a release: expected one to four numbers",
            Assert.Throws<FormatException>(() => XmlRelease.Parse(text)).Message,
            StringComparison.Ordinal);
    }

    [Fact]
    public void Releases_are_ordered_by_their_numbers()
    {
        XmlRelease[] ordered = [.. Texts.Select(XmlRelease.Parse)];

        Assert.Equal(ordered, ordered.Reverse().Order());
        Assert.All(ordered.Zip(ordered.Skip(1)), static pair =>
        {
            Assert.True(pair.First < pair.Second && pair.Second > pair.First && pair.First <= pair.Second && pair.Second >= pair.First);
            Assert.True(pair.First.Packed < pair.Second.Packed);
        });
    }

    [Fact]
    public void Zeros_at_the_end_make_no_difference()
    {
        Assert.Equal(XmlRelease.Parse("10.2"), XmlRelease.Parse("10.2.0.0"));
        Assert.Equal(XmlRelease.Parse("10.2").GetHashCode(), XmlRelease.Parse("10.2.0").GetHashCode());
        Assert.Equal(default, XmlRelease.Parse("0.0"));
        Assert.Equal("0", default(XmlRelease).ToString());
    }
}
