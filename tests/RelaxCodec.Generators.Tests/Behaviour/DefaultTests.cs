using RelaxCodec.Generators.Tests.Vocabularies;

namespace RelaxCodec.Generators.Tests.Behaviour;

/// <summary>Attributes with a default.</summary>
public sealed class DefaultTests
{
    [Fact]
    public void What_is_absent_has_the_default_and_stays_absent()
    {
        Defaults read = XmlCodec.Parse<Defaults>("<defaults/>");

        Assert.Equal((64, "eth0", Colour2.Blue, true, 1.50m), (read.Ttl, read.Name, read.Mode, read.On, read.Price));
        Assert.Equal((double.PositiveInfinity, new DateOnly(2001, 12, 31), new Point(1, 2)), (read.Ratio, read.Day, read.At));
        Assert.Equal("<defaults/>", Written(read));
        Assert.Equal("<defaults/>", Written(new Defaults()));
    }

    [Theory]
    [InlineData("ttl='64'")]
    [InlineData("ttl=' 064 '")]
    [InlineData("name='eth0' price='1.50'")]
    [InlineData("day='2001-12-31Z'")]
    public void What_was_written_out_stays(string attributes) =>
        Assert.Equal($"<defaults {attributes}/>", Written(XmlCodec.Parse<Defaults>($"<defaults {attributes}/>")));

    [Fact]
    public void What_is_changed_is_written()
    {
        Defaults read = XmlCodec.Parse<Defaults>("<defaults ttl='064' name='eth0'/>");
        read.Ttl = 65;
        read.Price = 2;
        Assert.Equal("<defaults ttl='65' name='eth0' price='2'/>", Written(read));

        read.Ttl = 64;
        read.Price = 1.50m;
        Assert.Equal("<defaults ttl='064' name='eth0'/>", Written(read));
    }

    [Fact]
    public void What_is_not_valid_leaves_the_default()
    {
        XmlReadResult<Defaults> read = XmlCodec.Read<Defaults>("<defaults ttl='x'/>");

        Assert.Equal(64, read.Value!.Ttl);
        Assert.Equal("<defaults ttl='x'/>", Written(read.Value));
    }

    [Fact]
    public void Absent_and_written_out_are_written_differently_and_differ()
    {
        Defaults absent = XmlCodec.Parse<Defaults>("<defaults/>");

        Assert.False(XmlCodec.ContentEquals(absent, XmlCodec.Parse<Defaults>("<defaults ttl='64'/>")));
        Assert.True(XmlCodec.ContentEquals(absent, new Defaults()));
    }

    [Fact]
    public void An_absent_group_has_no_default() => Assert.Null(XmlCodec.Parse<Defaults>("<defaults/>").Port);

    private static string Written(Defaults value) => XmlCodec.Format(value).TrimEnd('\n');
}
