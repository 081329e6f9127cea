using RelaxCodec.Oracles;
using static RelaxCodec.Libvirt.Tests.Failover.MarkedDomain;

namespace RelaxCodec.Libvirt.Tests.Failover;

/// <summary>Corrections: what they make of a text, and what they leave alone.</summary>
public sealed class FixesTests
{
    private static readonly string Good = With($"{DriverStandby}\n{DriverPrimary}\n{Second(TeamingStandby)}\n{Second(TeamingPrimary)}");

    [Theory]
    [InlineData("backupAlias='ua-backup0'", "backupAlias='ua-bakcup0'", "FO003")]
    [InlineData("persistent='ua-backup1'", "persistent='backup1'", "FO003")]
    [InlineData("'ua-backup0'", "'backup0'", "FO002")]
    [InlineData("'ua-backup1'", "'backup1'", "FO002")]
    [InlineData("<driver name='vfio' backupAlias='ua-backup0'/>", "<driver name='vfio' backupAlias='ua-Backup0'/>", "FO003")]
    public void A_slip_is_corrected_and_nothing_else(string right, string wrong, string id)
    {
        FailoverRevision revision = FailoverFixes.Apply(Good.Replace(right, wrong, StringComparison.Ordinal));

        Assert.Equal(Good, revision.Text);
        Assert.Equal([id], revision.Changes.Select(change => change.Id));
    }

    [Fact]
    public void A_primary_gets_the_MAC_address_of_its_standby()
    {
        string wrong = Good.Replace(
            $"{DriverPrimary}",
            DriverPrimary.Replace("'52:54:00:00:00:01'", "\"52:54:00:00:00:09\"", StringComparison.Ordinal),
            StringComparison.Ordinal);

        FailoverRevision revision = FailoverFixes.Apply(wrong);

        Assert.Equal(wrong.Replace("00:09", "00:01", StringComparison.Ordinal), revision.Text);
        Assert.Equal(["FO006"], revision.Changes.Select(change => change.Id));
        Assert.Equal(revision.Text, Edited(wrong, revision.Edits));
    }

    [Theory]
    [InlineData("useBackupMac='yes'")]
    [InlineData("useBackupMAC='true'")]
    public void A_slip_that_may_have_been_meant_to_keep_the_addresses_apart_keeps_them_apart(string slip)
    {
        string xml = With(DriverStandby + DriverPrimary.Replace("00:01", "00:09", StringComparison.Ordinal)
            .Replace("backupAlias", $"{slip} backupAlias", StringComparison.Ordinal));

        Assert.Empty(FailoverFixes.Apply(xml).Edits);
    }

    [Fact]
    public void One_correction_brings_the_next_to_light()
    {
        string xml = With($"""
            {DriverStandby.Replace("ua-", "", StringComparison.Ordinal)}
            {DriverPrimary.Replace("ua-backup0", "ua-bckup0", StringComparison.Ordinal).Replace("00:01", "00:09", StringComparison.Ordinal)}
            """);

        FailoverRevision revision = FailoverFixes.Apply(xml);

        Assert.Equal(With($"{DriverStandby}\n{DriverPrimary}"), revision.Text);
        Assert.Equal(["FO002", "FO003", "FO006"], revision.Changes.Select(change => change.Id));
        Assert.Equal(revision.Text, Edited(xml, revision.Edits));
    }

    [Theory]
    // Near to two standbys, or to one that has its primary.
    [InlineData("backupAlias='ua-backup0'", "backupAlias='ua-backup2'")]
    [InlineData("backupAlias='ua-backup0'", "backupAlias='ua-backup11'")]
    // No slip.
    [InlineData("backupAlias='ua-backup0'", "backupAlias='ua-other'")]
    // The longer alias would be somebody else's; an empty one names nobody.
    [InlineData("<alias name='ua-backup0'/>", "<alias name=''/>")]
    [InlineData("<alias name='ua-backup0'/>", "<alias name='backup1'/>")]
    // Other rules.
    [InlineData("<model type='virtio'/>", "<model type='e1000'/>")]
    [InlineData("failover='on'", "failover='off'")]
    [InlineData("name='vfio'", "name='kvm'")]
    public void What_is_not_safe_is_left_alone(string right, string wrong)
    {
        string xml = Good.Replace(right, wrong, StringComparison.Ordinal);

        FailoverRevision revision = FailoverFixes.Apply(xml);

        Assert.Equal(xml, revision.Text);
        Assert.Empty(revision.Edits);
        Assert.Empty(revision.Changes);
    }

    [Fact]
    public void Files_without_such_problems_never_change()
    {
        string[] texts =
        [
            Good, "", "<domain", "<pool/>", DriverPrimary,
            .. LibvirtCorpus.Require().FilesWithRoot("domain", LibvirtCorpus.DomainInputs).Select(file => File.ReadAllText(file.Path)),
        ];
        Assert.All(texts, xml => Assert.Same(xml, FailoverFixes.Apply(xml).Text));
        Assert.All(Enumerable.Range(0, 100), seed => Assert.Empty(FailoverFixes.Apply(RandomPairs.Domain(new Random(seed))).Edits));
    }

    private static string Edited(string text, IEnumerable<TextEdit> edits) =>
        edits.Reverse().Aggregate(text, (edited, edit) => edited.Remove(edit.Start, edit.Length).Insert(edit.Start, edit.NewText));
}
