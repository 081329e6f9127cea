namespace RelaxCodec.Libvirt.Tests;

/// <summary>Releases of libvirt: which there are, what is known of them, and what they do with what they do not have.</summary>
public sealed class LibvirtReleaseTests
{
    [Theory]
    [InlineData("6.1.0", LibvirtReleaseBasis.Documentation)]
    [InlineData("8.10.0", LibvirtReleaseBasis.Documentation)]
    [InlineData("9.0.0", LibvirtReleaseBasis.Schema)]
    [InlineData("9.0.1", LibvirtReleaseBasis.DatedChanges)]
    [InlineData("10.3.0", LibvirtReleaseBasis.DatedChanges)]
    [InlineData("11.3.0", LibvirtReleaseBasis.Schema)]
    [InlineData("12.8.0", LibvirtReleaseBasis.Schema)]
    [InlineData("12.9.0", LibvirtReleaseBasis.Newest)]
    [InlineData("13.0.0", LibvirtReleaseBasis.Newest)]
    public void What_is_known_of_a_release(string version, LibvirtReleaseBasis basis)
    {
        var release = LibvirtRelease.Parse(version);

        Assert.Equal(basis, release.Basis);
        Assert.Equal(version, release.ToString());
        Assert.True(LibvirtRelease.TryParse(version, out LibvirtRelease? again));
        Assert.Equal(release, again);
    }

    [Theory]
    [InlineData("10.3", "such as 10.3.0")]
    [InlineData("", "such as 10.3.0")]
    [InlineData("10.3.0.1", "such as 10.3.0")]
    [InlineData("v10.3.0", "such as 10.3.0")]
    [InlineData(" 10.3.0", "such as 10.3.0")]
    [InlineData("10.3.0\n", "such as 10.3.0")]
    [InlineData("9.0.0-4+deb12u2", "such as 10.3.0")]
    [InlineData("10.3.99999", "such as 10.3.0")]
    [InlineData("6.0.0", "expected 6.1.0")]
    public void What_is_no_release_is_told_with_what_is_one(string text, string expected)
    {
        Assert.False(LibvirtRelease.TryParse(text, out _));
        Assert.Contains(expected, Assert.Throws<FormatException>(() => LibvirtRelease.Parse(text)).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Null_is_no_release() => Assert.False(LibvirtRelease.TryParse(null, out _));

    [Theory]
    [InlineData("attribute 'later'", "since 10.2.0", true, "attribute 'later' is there since libvirt 10.2.0: 9.0.0 ignores it")]
    [InlineData("element 'x:child'", "since 10.2.0 and until 12.0.0", true,
        "element 'x:child' is there since libvirt 10.2.0 and until 12.0.0: 9.0.0 ignores it")]
    [InlineData("the value 'a' of attribute 'mode'", "since 10.2.0", false,
        "the value 'a' of attribute 'mode' is there since libvirt 10.2.0: 9.0.0 refuses the document")]
    public void What_a_release_does_not_have_is_told_with_what_it_does_with_it(string what, string releases, bool isName, string expected)
    {
        var problem = new Problem(SchemaProblem.OutsideRelease, ProblemSeverity.Error, "in other words", 1, 2, "/newer")
        {
            OutsideRelease = new ReleaseDifference(what, releases, isName),
        };

        Assert.Equal(problem with { Message = expected }, LibvirtRelease.Parse("9.0.0").Explain(problem));
    }

    [Fact]
    public void Other_problems_stay_as_they_are()
    {
        var problem = new Problem(SchemaProblem.UnknownAttribute, ProblemSeverity.Error, "attribute 'x' is not known", 1, 2, "/newer/@x");

        Assert.Same(problem, LibvirtRelease.Newest.Explain(problem));
    }
}
