using System.Globalization;
using RelaxCodec.Oracles;

namespace RelaxCodec.Cli.Tests;

/// <summary>What libvirt accepts (LV), beside what the others report.</summary>
public sealed class CheckAcceptanceTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void What_libvirt_refuses_is_an_error_at_the_attribute()
    {
        ToolRun run = Check(Xml.Domain("""<interface type='bridge'><source bridge='br0'/><address type='pci' slot='08'/></interface>"""));

        Assert.Equal(1, run.ExitCode);
        Assert.Equal(["LV003"], run.Ids);
        Assert.Equal("/domain/devices/interface[1]/address/@slot", run.Json[0].GetProperty("problems")[0].GetProperty("path").GetString());
    }

    [Fact]
    public void What_libvirt_drops_is_a_warning_and_leaves_the_file_valid()
    {
        ToolRun run = Check(Xml.Domain("""<interface type='bridge'><source bridge='br0'/><alias name='lan'/></interface>"""));

        Assert.Equal(0, run.ExitCode);
        Assert.Equal(["LV010"], run.Ids);
    }

    [Fact]
    public void A_device_alone_is_judged_too() =>
        Assert.Equal(["LV002"], Check("<hostdev type='pci' managed='yes '><source><address bus='3'/></source></hostdev>").Ids);

    [Fact]
    public void A_network_is_judged_too()
    {
        ToolRun run = Check("<network><name>lab</name><forward mode='route'/><mtu size='0'/></network>");

        Assert.Equal(1, run.ExitCode);
        Assert.Equal(["LV113", "LV014"], run.Ids);
    }

    [Fact]
    public void What_libvirt_passes_over_is_a_warning()
    {
        const string domain =
            "<domain type='kvm' xmlns:q='http://libvirt.org/schemas/domain/qemu/1.{0}'><name>n</name><memory>65536</memory>"
                + "<os><type>hvm</type></os><devices>{1}</devices><q:commandline><q:arg value='-s'/></q:commandline></domain>";

        Assert.Empty(Check(string.Format(CultureInfo.InvariantCulture, domain, 0, "")).Ids);
        // No release of the schema has these.
        Assert.Equal(["RX010"], Check(string.Format(CultureInfo.InvariantCulture, domain, 1, "")).Ids);
        Assert.Equal(["RX010"], Check(string.Format(CultureInfo.InvariantCulture, domain, 0, "<q:commandline/>")).Ids);
        // The schema has it in any domain, and the driver of containers reads it.
        Assert.Equal(
            ["LV016"], Check("<domain type='kvm' xmlns:l='http://libvirt.org/schemas/domain/lxc/1.0'><name>n</name><memory>65536</memory>"
                + "<os><type>hvm</type></os><l:namespace><l:sharenet type='netns' value='red'/></l:namespace></domain>").Ids);
    }

    [Theory]
    [InlineData("01:00:5e:00:00:01", "multicast")]
    [InlineData("undefined", "52:54:00:12:34:56")]
    [InlineData("", "52:54:00:12:34:56")]
    [InlineData("525400123456", "52:54:00:12:34:56")]
    public void What_a_MAC_address_looks_like_is_said_in_words(string address, string word)
    {
        ToolRun run = Check(Xml.Domain($"<interface type='user'><mac address='{address}'/></interface>"));
        string message = run.Json[0].GetProperty("problems")[0].GetProperty("message").GetString()!;

        Assert.Equal(["RX012"], run.Ids);
        Assert.Contains(word, message, StringComparison.Ordinal);
        Assert.DoesNotContain("[a-f", message, StringComparison.OrdinalIgnoreCase);
    }

    [Fact]
    public void Schema_only_leaves_it_out() =>
        Assert.Empty(Check(
            Xml.Domain("""<interface type='bridge'><source bridge='br0'/><address type='pci' slot='08'/></interface>"""),
            "--schema-only").Ids);

    [Fact]
    public void What_the_schema_refuses_is_not_said_twice() =>
        Assert.Equal(
            ["RX012"],
            Check(Xml.Domain("""<interface type='bridge'><source bridge='br0'/><address type='pci' slot='-5'/></interface>""")).Ids);

    [Fact]
    public void Where_a_failover_rule_objects_to_the_attribute_only_that_is_reported() =>
        Assert.Equal(["FO002"], Check(Xml.Domain(
            Xml.Standby.Replace("ua-standby", "standby", StringComparison.Ordinal),
            Xml.Primary("ua-other"))).Ids.Where(id => id is "FO002" or "LV010"));

    private ToolRun Check(string document, params string[] options) =>
        ToolRun.Of(["check", "--output=json", .. options, _folder.Write("document.xml", document)]);
}
