using System.Xml.Linq;
using RelaxCodec.Oracles;
using static RelaxCodec.Libvirt.Tests.Failover.MarkedDomain;

namespace RelaxCodec.Libvirt.Tests.Failover;

/// <summary>Conversion between the dialects: what the text becomes, and that nothing else of it changes.</summary>
public sealed class ConversionTests
{
    private static readonly string[] Dialect = ["failover", "backupAlias", "useBackupMAC"];

    [Fact]
    public void A_pair_in_the_driver_dialect_becomes_the_same_pair_in_the_teaming_dialect_and_back()
    {
        string driver = With($"{DriverStandby}\n{DriverPrimary}");

        FailoverRevision teaming = FailoverConversion.ToTeaming(driver);

        Assert.Contains("  <model type='virtio'/>\n  <teaming type='persistent'/>\n  <alias", teaming.Text, StringComparison.Ordinal);
        Assert.Contains("  <driver name='vfio'/>\n  <source>", teaming.Text, StringComparison.Ordinal);
        Assert.Contains(
            "  </source>\n  <teaming type='transient' persistent='ua-backup0'/>\n</interface>", teaming.Text, StringComparison.Ordinal);
        Assert.Equal(2, teaming.Changes.Count);
        Assert.Equal(driver, FailoverConversion.ToDriver(teaming.Text).Text);
    }

    [Theory]
    [InlineData("\n")]
    [InlineData("\r\n")]
    [InlineData("\r")]
    [InlineData("")]
    public void Line_ends_stay_what_they_are(string lineEnd)
    {
        string xml = With($"{DriverStandby}\n{DriverPrimary}").ReplaceLineEndings(lineEnd);

        string teaming = FailoverConversion.ToTeaming(xml).Text;

        Assert.Equal(FailoverConversion.ToTeaming(xml.ReplaceLineEndings("\n")).Text.ReplaceLineEndings(lineEnd).Length, teaming.Length);
        Assert.Equal(xml, FailoverConversion.ToDriver(teaming).Text);
        if (lineEnd != "\n")
            Assert.DoesNotContain("\n", teaming.Replace("\r\n", "", StringComparison.Ordinal), StringComparison.Ordinal);
    }

    [Theory]
    // In place, where it belongs there; with the quotes and references that it had.
    [InlineData("<model type='virtio'/><driver  failover = \"on\" />", "<model type='virtio'/><teaming type=\"persistent\"/>")]
    // Behind the siblings that it follows, with the comments that stand beside them.
    [InlineData(
        "\n <model type='virtio'/>\n <driver name='vhost'\n  failover='on'/> <!-- both -->\n",
        "\n <model type='virtio'/>\n <driver name='vhost'/> <!-- both -->\n <teaming type='persistent'/>\n")]
    [InlineData(
        "\n\n <model type='virtio'/>\n\n <driver failover='on'/> <!-- why -->\n",
        "\n\n <model type='virtio'/>\n\n <teaming type='persistent'/> <!-- why -->\n")]
    // What stands in a <driver> is kept, and so is what no rule knows.
    [InlineData(
        "<model type='virtio'/> <driver failover='on'><host csum='off'/></driver>",
        "<model type='virtio'/> <driver><host csum='off'/></driver> <teaming type='persistent'/>")]
    [InlineData(
        "<model type='virtio'/><driver failover='on'><!-- c --></driver>", "<model type='virtio'/><!-- c --><teaming type='persistent'/>")]
    [InlineData(
        "<model type='virtio'/><driver x:y='1' xmlns:x='urn:x' failover='on'/>",
        "<model type='virtio'/><driver x:y='1' xmlns:x='urn:x'/><teaming type='persistent'/>")]
    [InlineData(
        "<model type='virtio'/><x:driver failover='on' xmlns:x='urn:x'/><driver failover='on'/>",
        "<model type='virtio'/><x:driver failover='on' xmlns:x='urn:x'/><teaming type='persistent'/>")]
    public void To_teaming(string driver, string teaming) =>
        Assert.Equal(
            $"<interface type='user'>{teaming}<alias name='ua-a'/></interface>",
            FailoverConversion.ToTeaming($"<interface type='user'>{driver}<alias name='ua-a'/></interface>").Text);

    [Theory]
    [InlineData(
        "<source/><teaming type='transient' persistent=\"ua-&#x61;\"/>", "<driver name=\"vfio\" backupAlias=\"ua-&#x61;\"/><source/>")]
    [InlineData(
        " <!-- vf -->\n <source/>\n <teaming persistent='ua-a' type='transient'/>\n",
        " <!-- vf -->\n <driver name='vfio' backupAlias='ua-a'/>\n <source/>\n")]
    [InlineData(
        "<driver name='vfio'/><source/>\n<teaming type='transient' persistent='ua-a'></teaming>\n",
        "<driver name='vfio' backupAlias='ua-a'/><source/>\n")]
    [InlineData(
        "<source/><teaming type='transient' persistent='ua-a'><?why?></teaming>",
        "<driver name='vfio' backupAlias='ua-a'/><source/><?why?>")]
    public void To_driver(string teaming, string driver) =>
        Assert.Equal(
            $"<hostdev mode='subsystem' type='pci'>{driver}</hostdev>",
            FailoverConversion.ToDriver($"<hostdev mode='subsystem' type='pci'>{teaming}</hostdev>").Text);

    [Theory]
    [InlineData("<mac address='52:54:00:00:00:09'/>", "<mac address='52:54:00:00:00:01'/>")]
    [InlineData("<mac/>", "<mac address='52:54:00:00:00:01'/>")]
    [InlineData("", "<mac address='52:54:00:00:00:01'/>")]
    public void What_teaming_cannot_say_becomes_an_equivalent_with_a_note(string mac, string expected)
    {
        string primary =
            $"<interface type='hostdev'>{mac}<driver backupAlias='ua-backup0' useBackupMAC='yes'/><source><address type='pci' bus='3'/>"
                + "</source></interface>";
        string xml = With($"{DriverStandby}\n{primary}");

        FailoverRevision teaming = FailoverConversion.ToTeaming(xml);

        Assert.Contains($"<interface type='hostdev'>{expected}<source>", teaming.Text, StringComparison.Ordinal);
        Assert.Contains("useBackupMAC", Assert.Single(teaming.Notes).Message, StringComparison.Ordinal);
        Assert.Equal(Meanings(xml), Meanings(FailoverConversion.ToDriver(teaming.Text).Text));
    }

    [Fact]
    public void A_pair_with_errors_is_left_alone_and_the_others_are_converted()
    {
        string wrong = $"{DriverStandby}\n{DriverPrimary.Replace("00:01'", "00:09'", StringComparison.Ordinal)}";
        string xml = With($"{wrong}\n{Second(DriverStandby)}\n{Second(DriverPrimary)}");

        FailoverRevision teaming = FailoverConversion.ToTeaming(xml);

        Assert.Contains(wrong, teaming.Text, StringComparison.Ordinal);
        Assert.Equal(2, teaming.Changes.Count);
        Assert.Equal(2, teaming.Refusals.Count);
        Assert.Contains("FO006", teaming.Refusals[1].Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("<interface type='user'><driver failover='maybe'/></interface>")]
    [InlineData("<interface type='hostdev'><driver backupAlias='ua-a' useBackupMAC='yes'/><source/></interface>")]
    [InlineData("<interface type='user'><model type='virtio'/><driver failover='on'/><driver failover='on'/>"
        + "<alias name='ua-a'/></interface>")]
    public void What_has_no_equivalent_is_left_alone(string xml)
    {
        FailoverRevision teaming = FailoverConversion.ToTeaming(xml);

        Assert.Equal(xml, teaming.Text);
        Assert.NotEmpty(teaming.Refusals);
    }

    [Theory]
    [InlineData("ua-backup1")]
    [InlineData("ua-quite-another")]
    public void A_standby_that_a_primary_in_error_may_have_meant_is_left_alone_with_it(string named)
    {
        string xml = With(DriverStandby + DriverPrimary.Replace("ua-backup0", named, StringComparison.Ordinal));

        FailoverRevision teaming = FailoverConversion.ToTeaming(xml);

        Assert.Equal(xml, teaming.Text);
        Assert.Equal(2, teaming.Refusals.Count);
    }

    [Theory]
    [InlineData("<network><name>n</name></network>")]
    [InlineData("<pool/>")]
    [InlineData("<domain")]
    [InlineData("")]
    public void Other_documents_stay_as_they_are(string xml) => Assert.Equal(xml, FailoverConversion.ToDriver(xml).Text);

    [Fact]
    public void Libvirts_own_files_have_the_same_pairs_after_each_way_and_stay_valid()
    {
        LibvirtCorpus corpus = LibvirtCorpus.Require();
        string[] originals = [.. corpus.Files.Where(file => file.Name.Contains("/net-virtio-teaming", StringComparison.Ordinal))
            .Select(file => File.ReadAllText(file.Path))];
        string[] driver = [.. originals.Select(xml => FailoverConversion.ToDriver(xml).Text)];
        string[] teaming = [.. driver.Select(xml => FailoverConversion.ToTeaming(xml).Text)];

        Assert.Equal(6, originals.Length);
        Assert.All(originals.Zip(driver, teaming), way =>
        {
            Assert.NotEqual(way.First, way.Second);
            Assert.DoesNotContain("<teaming", way.Second, StringComparison.Ordinal);
            Assert.Equal(Meanings(way.First), Meanings(way.Second));
            Assert.Equal(Meanings(way.First), Meanings(way.Third));
        });
        Assert.All(SchemaJudge.Jing.Require().JudgeTexts(corpus.Schema("domain"), teaming), verdict => Assert.True(verdict.IsValid));
    }

    [Fact]
    public void Whatever_stands_around_a_pair_stays()
    {
        for (int seed = 0; seed < 400; seed++)
        {
            string xml = RandomPairs.Domain(new Random(seed));
            FailoverRevision teaming = FailoverConversion.ToTeaming(xml);
            FailoverRevision driver = FailoverConversion.ToDriver(teaming.Text);

            Assert.Empty(teaming.Refusals);
            Assert.Equal(Meanings(xml), Meanings(teaming.Text));
            Assert.Equal(Meanings(xml), Meanings(driver.Text));
            foreach ((string before, FailoverRevision revision) in new[] { (xml, teaming), (teaming.Text, driver) })
            {
                Assert.NotEmpty(revision.Edits);
                Assert.Equal(Around(before), Around(revision.Text));
                Assert.Equal(Untouched(before, revision.Edits), Untouched(revision.Text, Inverse(revision.Edits)));
            }
        }
    }

    // An opinion of its own: the tree without what the dialects say, and without indentation.
    private static string Around(string xml)
    {
        var tree = XDocument.Parse(xml);
        foreach (XElement device in tree.Descendants("devices").Elements().ToList())
        {
            device.Elements("teaming").ToList().ForEach(teaming => teaming.ReplaceWith(teaming.Nodes()));
            device.Elements("mac").Remove();
            foreach (XElement driver in device.Elements("driver").ToList())
            {
                driver.Attributes().Where(attribute => Dialect.Contains(attribute.Name.LocalName)).Remove();
                if (device.Name == "hostdev")
                    driver.Attribute("name")?.Remove();
                if (!driver.HasAttributes && !driver.HasElements)
                    driver.ReplaceWith(driver.Nodes());
            }
        }

        return tree.ToString(SaveOptions.DisableFormatting);
    }

    private static string Untouched(string text, IEnumerable<TextEdit> edits)
    {
        foreach (TextEdit edit in edits.Reverse())
            text = text.Remove(edit.Start, edit.Length);
        return text;
    }

    private static IEnumerable<TextEdit> Inverse(IEnumerable<TextEdit> edits)
    {
        int shift = 0;
        foreach (TextEdit edit in edits)
        {
            yield return new TextEdit(edit.Start + shift, edit.NewText.Length, "");
            shift += edit.NewText.Length - edit.Length;
        }
    }

    private static IEnumerable<string> Meanings(string xml) =>
        from pair in FailoverPairs.Of(Read(xml)).Pairs
        select $"{pair.Primary} {pair.StandbyAlias} {pair.Standby} {pair.IsComplete} {pair.PrimaryMac} {pair.StandbyMac}";
}
