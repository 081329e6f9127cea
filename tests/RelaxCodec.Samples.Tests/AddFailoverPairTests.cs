using RelaxCodec.Libvirt;
using RelaxCodec.Libvirt.Failover;
using RelaxCodec.Oracles;

namespace RelaxCodec.Samples.Tests;

/// <summary>The program that adds a pair, as it was built.</summary>
public sealed class AddFailoverPairTests : IDisposable
{
    private const string Guest = """
        <domain type='kvm'>
          <name>guest</name>
          <metadata>
            <inventory:host xmlns:inventory='urn:example:inventory' rack='12'/>
          </metadata>
          <memory unit='GiB'>4</memory>
          <os>
            <type arch='x86_64' machine='q35'>hvm</type>
          </os>
          <devices>
            <!-- the only one so far -->
            <interface type='user'>
              <alias name='ua-failover0'/>
            </interface>
          </devices>
        </domain>

        """;

    private const string WrongGuest = """
        <domain type='kvm'>
          <name>guest</name>
          <memory>524288</memory>
          <os>
            <type arch='x86_64' machine='q35'>hvm</type>
          </os>
          <devices>
            <interface type='hostdev' managed='yes'>
              <source>
                <address type='pci' domain='0x0000' bus='0x3b' slot='0x02' function='0x2'/>
              </source>
              <teaming type='transient' persistent='ua-other'/>
            </interface>
          </devices>
        </domain>
        """;

    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void The_domain_gets_a_pair_that_works_and_keeps_the_rest()
    {
        string path = _folder.Write("guest.xml", Guest);

        ToolOutcome run = SampleProgram.Run("AddFailoverPair", path, "br0", "0000:3b:02.1");

        Assert.Equal((0, "", ""), (run.ExitCode, run.Output, run.Errors));
        string written = File.ReadAllText(path);
        Domain domain = XmlCodec.Parse<Domain>(written);
        Assert.Empty(LibvirtRules.Check(File.ReadAllBytes(path)).Problems);
        FailoverPair pair = Assert.Single(FailoverPairs.Of(domain).Pairs);
        Assert.Equal((true, "ua-failover1"), (pair.IsComplete, pair.StandbyAlias));
        domain.Devices!.Interfaces.RemoveRange(1, 2);
        Assert.Equal(Guest, XmlCodec.Format(domain));
        Assert.True(SchemaJudge.Jing.Require().JudgeTexts(LibvirtCorpus.Require().Schema("domain"), [written])[0].IsValid);
    }

    [Theory]
    [InlineData(1, "RX001", "<domain>", "0000:3b:02.1")]
    [InlineData(1, "error FO003: ", WrongGuest, "0000:3b:02.1")]
    [InlineData(2, "usage: ", Guest, "3b.02.1")]
    [InlineData(2, "guest.xml: ", null, "0000:3b:02.1")]
    public void What_cannot_be_done_is_told_and_changes_nothing(int exitCode, string told, string? document, string device)
    {
        string path = Path.Combine(_folder.Path, "guest.xml");
        if (document is not null)
            _folder.Write("guest.xml", document);

        ToolOutcome run = SampleProgram.Run("AddFailoverPair", path, "br0", device);

        Assert.Equal(exitCode, run.ExitCode);
        Assert.Contains(told, run.Errors, StringComparison.Ordinal);
        Assert.DoesNotContain("   at ", run.Errors, StringComparison.Ordinal);
        Assert.Equal(document, File.Exists(path) ? File.ReadAllText(path) : null);
    }
}
