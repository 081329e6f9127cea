using System.Text.RegularExpressions;
using RelaxCodec.Conformance.Judging;
using RelaxCodec.Oracles;

namespace RelaxCodec.Libvirt.Tests.Corpus;

/// <summary>docs/libvirt-domains.md: what its programs write. (That they write it, the tests of all guides see to.)</summary>
public sealed partial class DomainPageTests
{
    private static readonly string[] Written =
        [.. Block().Matches(File.ReadAllText(Repository.PathOf("docs/libvirt-domains.md")).ReplaceLineEndings("\n"))
            .Select(block => block.Groups["xml"].Value)];

    [Fact]
    public void Libvirt_defines_what_is_written()
    {
        Assert.Equal(2, Written.Length);
        Assert.All(Virsh.Require().Define(Written), outcome => Assert.True(outcome.IsAccepted, outcome.Refusal));
    }

    [Theory]
    [InlineData(JudgedReleases.Libvirt9)]
    [InlineData(JudgedReleases.Libvirt11)]
    public void It_is_valid_in_older_releases_too(string release) =>
        Assert.All(Written, domain => Assert.Empty(Strictly.Read<Domain>(domain, release)));

    // Blocks without a language are what a program writes.
    [GeneratedRegex("(?<=^```\n)(?<xml><domain type='kvm'>.*?)^```", RegexOptions.Multiline | RegexOptions.Singleline)]
    private static partial Regex Block();
}
