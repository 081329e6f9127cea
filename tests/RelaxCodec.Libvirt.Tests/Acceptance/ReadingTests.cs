using System.Globalization;
using System.Text;

namespace RelaxCodec.Libvirt.Tests.Acceptance;

/// <summary>The rules on what nobody writes but somebody may send.</summary>
public sealed class ReadingTests
{
    private const int Many = 5_000;

    [Theory]
    [InlineData("")]
    [InlineData("<domain")]
    [InlineData("<!DOCTYPE domain><domain/>")]
    [InlineData("<domain><devices><interface type=")]
    [InlineData("<storage><interface type=' user '/></storage>")]
    [InlineData("<domain xmlns='urn:other'><devices><interface type=' user '/></devices></domain>")]
    public void Of_what_cannot_be_judged_nothing_is_said(string xml) => Assert.Empty(AcceptanceRules.Check(xml));

    [Theory]
    [InlineData("<domain/>")]
    [InlineData("<domain type='kvm'><devices/></domain>")]
    [InlineData("<domain type='kvm'><devices><interface/><hostdev/></devices></domain>")]
    [InlineData("<domain type='kvm'><devices><interface type='hostdev'><source><address/></source><address/>"
        + "</interface></devices></domain>")]
    [InlineData("<domain type='kvm'><devices><hostdev type='usb'><source><vendor/><product/></source><address type='usb'/>"
        + "</hostdev></devices></domain>")]
    [InlineData("<interface type='user'><route/><ip/><vlan/><bandwidth/><virtualport/><boot/><alias/><driver/><tune>"
        + "<sndbuf/></tune></interface>")]
    [InlineData("<hostdev type='scsi'><source protocol='iscsi'><host/><auth/></source></hostdev>")]
    public void What_is_missing_is_the_schemas_to_say(string xml) =>
        Assert.DoesNotContain(AcceptanceRules.Check(xml), problem => problem.Line == 0 || problem.Message.Length == 0);

    [Fact]
    public void Places_are_those_of_the_attributes()
    {
        Problem problem = Assert.Single(AcceptanceRules.Check("""
            <domain>
              <devices>
                <hub type='usb'/>
                <interface type='user'/>
                <interface type='user'>
                  <portForward proto='tcp'><range start='1'/><range start='0'/></portForward><backend type='passt'/>
                </interface>
              </devices>
            </domain>
            """));

        Assert.Equal((6, 57, "/domain/devices/interface[2]/portForward[1]/range[2]/@start"), (problem.Line, problem.Column, problem.Path));
    }

    [Theory]
    [InlineData("<interface type='user'><mtu size='1400'/><mtu size='{0}'/></interface>", "/interface/mtu[2]/@size", false)]
    [InlineData("<interface type='user'><mtu size='{0}'/></interface>", "/interface/mtu/@size", true)]
    [InlineData("<interface type='user'><vlan><tag id='1'/><tag id='{0}'/></vlan></interface>", "/interface/vlan/tag[2]/@id", true)]
    [InlineData("<interface type='user'><ip address='10.0.0.1' prefix='{0}'/></interface>", "/interface/ip[1]/@prefix", true)]
    [InlineData(
        "<hostdev mode='capabilities' type='net'><source><interface>eth0</interface></source><route address='::' metric='{0}'/></hostdev>",
        "/hostdev/route[1]/@metric",
        true)]
    [InlineData("<interface type='user'><portForward proto='tcp'><range start='1'/><range start='{0}'/></portForward></interface>",
        "/interface/portForward[1]/range[2]/@start", true)]
    [InlineData("<domain type='kvm'><name>n</name><devices><disk/><interface type='user'><mtu size='{0}'/></interface></devices></domain>",
        "/domain/devices/interface[1]/mtu/@size", true)]
    public void Paths_are_the_readers(string format, string path, bool isRead)
    {
        // White space is wrong to libvirt alone, a word to the schema.
        Problem finding = Assert.Single(
            AcceptanceRules.Check(string.Format(CultureInfo.InvariantCulture, format, "1 ")), found => found.Id == "LV003");
        Problem[] read = [.. ProblemsOf(string.Format(CultureInfo.InvariantCulture, format, "x ")).Where(problem => problem.Id == "RX012")];

        Assert.Equal(path, finding.Path);
        if (isRead)
            Assert.Equal((finding.Path, finding.Line, finding.Column), (Assert.Single(read).Path, read[0].Line, read[0].Column));
    }

    [Fact]
    public void A_fault_within_an_element_too_many_is_one_problem()
    {
        const string xml = "<interface type='user'><mtu size='1400'/><mtu size='1500 '/></interface>";

        Problem problem = Assert.Single(LibvirtRules.Merge(ProblemsOf(xml), AcceptanceRules.Check(xml)));
        Assert.Equal(("RX014", "/interface/mtu[2]"), (problem.Id, problem.Path));
    }

    [Fact]
    public void A_stream_is_read_in_its_own_encoding()
    {
        byte[] xml = Encoding.Unicode.GetBytes(
            "\uFEFF<?xml version='1.0' encoding='utf-16'?><interface type='user'><alias name='x'/></interface>");

        Assert.Equal("LV010", Assert.Single(AcceptanceRules.Check(new MemoryStream(xml))).Id);
    }

    [Theory]
    [InlineData("<hostdev type='usb'><source><address bus='1' device='1'/></source><boot order='1'/></hostdev>")]
    [InlineData("<interface type='user'><ip address='10.0.0.1' prefix='5 '/><route/><address type='pci' slot='010'><zpci uid='1'/>"
        + "</address></interface>")]
    public void The_work_grows_with_the_size(string device)
    {
        Growth.AssertLinear(count =>
        {
            string domain =
                $"<domain type='kvm'><os><type>hvm</type></os><devices>{new StringBuilder().Insert(0, device, count)}</devices></domain>";
            return () => Assert.NotEmpty(AcceptanceRules.Check(domain));
        }, Many);
    }

    private static IReadOnlyList<Problem> ProblemsOf(string xml) => XmlCodec.PeekRoot(xml).LocalName switch
    {
        "domain" => XmlCodec.Read<Domain>(xml).Problems,
        "hostdev" => XmlCodec.Read<Hostdev>(xml).Problems,
        _ => XmlCodec.Read<Interface>(xml).Problems,
    };
}
