using RelaxCodec.Oracles;

namespace RelaxCodec.Cli.Tests;

/// <summary>The files that libvirt keeps for itself: the domain or network in them is judged where it stands.</summary>
public sealed class WrappedDocumentTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData("domstatus", "<?xml version='1.0' encoding='UTF-8'?>\n<domstatus state='running' pid='1'>\n  <vcpus>\r\n  </vcpus>\n")]
    [InlineData("domainsnapshot", "<domainsnapshot><name>s</name><!-- <domain> --><description>a &gt; b</description>")]
    [InlineData("domaincheckpoint", "<domaincheckpoint>\r\n\n\r")]
    public void The_domain_in_it_is_judged_at_its_places(string root, string before)
    {
        string domain = Xml.Domain("<interface type='user'><mtu size='big'/></interface>");
        string path = _folder.Write("inner.xml", $"{before}{domain}<cookie/></{root}>\n");
        string bare = _folder.Write("bare.xml", new string('\n', before.ReplaceLineEndings("\n").Count(c => c == '\n')) + domain);

        ToolRun run = ToolRun.Of("check", "--output", "json", path, bare);

        Assert.Equal(1, run.ExitCode);
        Assert.Equal(["RX012", "RX012"], run.Ids);
        Assert.Equal(
            $"/{root}/domain/devices/interface/mtu/@size", Told(0, "path").GetString()!.Replace("[1]", "", StringComparison.Ordinal));
        Assert.Equal(Told(1, "line").GetInt32(), Told(0, "line").GetInt32());
        Assert.Equal(Told(1, "column").GetInt32(), Told(0, "column").GetInt32());
        Assert.Contains($"{path}: judged is the <domain> in this <{root}>", run.Errors, StringComparison.Ordinal);

        System.Text.Json.JsonElement Told(int file, string member) => run.Json[file].GetProperty("problems")[0].GetProperty(member);
    }

    [Fact]
    public void What_libvirt_keeps_for_itself_is_no_problem()
    {
        string device =
            "<interface type='network'><source network='n'/><actual type='bridge'><source bridge='b'/></actual><privateData/></interface>";

        Assert.Equal(0, ToolRun.WithInput($"<domstatus>{Xml.Domain(device)}</domstatus>", "check", "-").ExitCode);
        Assert.Equal(1, ToolRun.WithInput(Xml.Domain(device), "check", "-").ExitCode);
    }

    [Fact]
    public void The_network_of_a_networkstatus_is_judged()
    {
        ToolRun run = ToolRun.WithInput(
            "<networkstatus><class_id bitmap='0-2'/><network><name>n</name><nmae/></network></networkstatus>",
            "check",
            "--output",
            "json",
            "-");

        Assert.Equal(["RX010"], run.Ids);
    }

    [Theory]
    [InlineData("<domstatus/>")]
    [InlineData("<domstatus><domain/></domstatus>")]
    [InlineData("<domstatus><monitor><domain type='kvm'><name>n</name></domain></monitor></domstatus>")]
    [InlineData("<domstatus xmlns:x='urn:x'><domain type='kvm'><name x:y=''>n</name></domain></domstatus>")]
    [InlineData("<domstatus xmlns='urn:x'><domain type='kvm'><name>n</name></domain></domstatus>")]
    [InlineData("<domstatus><domain type='kvm'><name>n</name></domstatus>")]
    public void One_without_a_domain_is_another_root(string document) =>
        Assert.Equal(["RX017"], ToolRun.WithInput(document, "check", "--output", "json", "-").Ids);

    [Theory]
    [InlineData("format", "--write")]
    [InlineData("convert", "--to", "driver", "--write")]
    [InlineData("check", "--fix")]
    public void It_is_not_written(params string[] command)
    {
        string content = $"<domstatus>{Xml.Domain(Xml.Standby.Replace("ua-standby", "standby", StringComparison.Ordinal))}</domstatus>";
        string path = _folder.Write("status.xml", content);

        ToolRun.Of([.. command, path]);

        Assert.Equal(content, File.ReadAllText(path));
    }
}
