using RelaxCodec.Oracles;

namespace RelaxCodec.Cli.Tests;

/// <summary>What <c>check</c> says on standard error, and only there.</summary>
public sealed class CheckHintTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void Files_of_a_folder_with_other_roots_are_counted_and_not_judged()
    {
        _folder.Write("good.xml", Xml.Interface);
        _folder.Write("pool.xml", "<pool type='dir'/>");
        _folder.Write("volume.xml", "<volume/>");
        _folder.Write("foreign.xml", "<domain xmlns='urn:example'/>");

        ToolRun run = ToolRun.Of("check", "--output", "json", _folder.Path);

        Assert.Equal(0, run.ExitCode);
        Assert.Single(run.Json);
        Assert.Contains("3 files left out, with another root: 1 <domain>, 1 <pool>, 1 <volume>", run.Errors, StringComparison.Ordinal);
    }

    [Fact]
    public void A_file_named_directly_with_another_root_is_an_error()
    {
        ToolRun run = ToolRun.Of("check", "--output", "json", _folder.Write("pool.xml", "<!-- a pool -->\n<pool type='dir'/>"));

        Assert.Equal(1, run.ExitCode);
        Assert.Equal(["RX017"], run.Ids);
        Assert.Equal(2, run.Json[0].GetProperty("problems")[0].GetProperty("line").GetInt32());
        Assert.Equal("/pool", run.Json[0].GetProperty("problems")[0].GetProperty("path").GetString());
    }

    [Theory]
    [InlineData("<interface type='ethernet' name='eth0'><start mode='onboot'/><protocol family='ipv4'><dhcp/></protocol></interface>")]
    [InlineData("<interface type='bridge' name='br0'><bridge stp='off'><interface type='ethernet' name='eth0'/></bridge></interface>")]
    [InlineData("<interface type='bond' name='bond0'><bond><interface type='ethernet' name='eth0'/></bond></interface>")]
    [InlineData("<interface type='vlan'><vlan tag='42'><interface name='eth0'/></vlan></interface>")]
    public void A_host_interface_is_told_as_such_in_one_problem(string document)
    {
        ToolRun run = ToolRun.WithInput(document, "check", "--output", "json", "-");

        Assert.Equal(1, run.ExitCode);
        Assert.Equal(["RX017"], run.Ids);
        Assert.Contains("of the host", run.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("<interface type='ethernet'/>")]
    [InlineData("<interface type='bridge'><source bridge='br0'/></interface>")]
    public void A_device_of_a_type_that_hosts_have_too_is_a_device(string document) =>
        Assert.Equal(0, ToolRun.WithInput(document, "check", "-").ExitCode);
}
