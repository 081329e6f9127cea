using RelaxCodec.Tests.Machines;

namespace RelaxCodec.Tests;

/// <summary>A comparison sees what differs in kept text, and does not mind how it is indented.</summary>
public sealed class KeptTextComparisonTests
{
    [Theory]
    [InlineData("deep blue", "deep  blue")]
    [InlineData("deep blue", "deep\tblue")]
    [InlineData("deep blue", "deep\nblue")]
    [InlineData("deep\nblue", "deep\n\nblue")]
    [InlineData("a <![CDATA[b]]>", "a<![CDATA[b]]>")]
    [InlineData("<![CDATA[a]]> b", "<![CDATA[a]]>b")]
    public void White_space_within_it_counts(string left, string right) =>
        Assert.False(XmlCodec.ContentEquals(Around(left), Around(right)));

    [Theory]
    [InlineData("deep blue", "\n\t deep blue ")]
    [InlineData("deep\nblue", "  deep\n      blue\n")]
    public void Indentation_does_not(string left, string right) =>
        Assert.True(XmlCodec.ContentEquals(Around(left), Around(right)));

    private static Machine Around(string text) =>
        XmlCodec.Parse<Machine>($"<machine name='a'>{text}<disk file='b'/></machine>", XmlReadOptions.Lenient);
}
