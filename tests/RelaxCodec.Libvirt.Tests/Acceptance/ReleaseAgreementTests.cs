using RelaxCodec.Oracles;

namespace RelaxCodec.Libvirt.Tests.Acceptance;

/// <summary>What releases of libvirt judge otherwise, against their own drivers for tests.</summary>
public sealed class ReleaseAgreementTests
{
    private const string Socket = "<source type='unix' path='/run/s.sock' mode='client'/>";

    private static readonly string[] Devices =
    [
        $"<interface type='vhostuser'>{Socket}<model type='virtio'/></interface>",
        $"<interface type='vhostuser'>{Socket}<model type='e1000'/></interface>",
        $"<interface type='vhostuser'>{Socket}</interface>",
        VhostUser("server", "<reconnect enabled='yes' timeout='5'/>"),
        VhostUser("server", "<reconnect enabled='yes'/>"),
        VhostUser("client", "<reconnect enabled='yes'/>"),
        VhostUser("client", "<reconnect enabled='yes' timeout='5'/>"),
        "<interface type='bridge'><source bridge='br0'/><backend type='passt'/></interface>",
        "<interface type='bridge'><source bridge='br0'/><vlan><tag id='42'/></vlan></interface>",
        "<interface type='user'><vlan><tag id='42'/></vlan></interface>",
        "<interface type='ethernet'><vlan><tag id='42'/></vlan></interface>",
        "<interface type='direct'><source dev='eth0' mode='bridge'/><vlan><tag id='42'/></vlan></interface>",
        "<interface type='direct'><source dev='eth0' mode='passthrough'/><vlan><tag id='42'/></vlan></interface>",
        "<interface type='vdpa'><source dev='/dev/vhost-vdpa-0'/><vlan><tag id='42'/></vlan></interface>",
        "<interface type='user'><portForward proto='tcp'><range start='80'/></portForward></interface>",
        "<interface type='network'><source network='n'/><portForward proto='tcp'><range start='80'/></portForward></interface>",
        "<interface type='user'><source dev='eth0'/></interface>",
        "<interface type='vhostuser'><source type='unix' path='/run/s.sock' mode='client' dev='eth0'/><model type='virtio'/></interface>",
        Bandwidth("inbound average='18014398509481984' burst='4194303'"),
        Bandwidth("inbound average='18014398509481985'"),
        Bandwidth("inbound average='1' peak='18014398509481985'"),
        Bandwidth("inbound average='1' burst='4194304'"),
        Bandwidth("inbound average='1' floor='18014398509481985'"),
        VirtualPort("managerid='0x1' typeid='1' typeidversion='1'"),
        VirtualPort("managerid='1' typeid='010' typeidversion='1'"),
        VirtualPort("managerid='1' typeid='08' typeidversion='1'"),
        VirtualPort("managerid='1' typeid='1' typeidversion='-0'"),
    ];

    [Theory]
    [InlineData(JudgedReleases.Libvirt9)]
    [InlineData(JudgedReleases.Libvirt11)]
    [InlineData(JudgedReleases.Libvirt12)]
    public void Each_release_refuses_what_its_rules_say(string release)
    {
        string[] domains = Array.ConvertAll(Devices, device =>
            $"<domain type='test'><name>n</name><memory>65536</memory><os><type>hvm</type></os><devices>{device}</devices></domain>");
        IReadOnlyList<string?> printed = Virsh.Require(release).DefineAndPrint(domains);

        for (int i = 0; i < domains.Length; i++)
        {
            IReadOnlyList<Problem> found = AcceptanceRules.Check(domains[i], XmlRelease.Parse(release));
            bool hasError = found.Any(problem => problem.Severity == ProblemSeverity.Error);
            Assert.True(
                hasError == printed[i] is null,
                $"{release} {(hasError ? "accepts" : "refuses")} {Devices[i]}: {string.Join(" | ", found)}");
        }
    }

    [Theory]
    [InlineData("11.0.0", "LV036")]
    [InlineData("11.1.0", null)]
    public void Passt_serves_vhostuser_since_its_release(string release, string? id) => Assert.Equal(id, OnlyId(
        "<interface type='vhostuser'><backend type='passt'/><model type='virtio'/></interface>", release));

    [Theory]
    [InlineData("<route gateway='10.0.0.1'/>", "12.1.0", "LV056")]
    [InlineData("<route gateway='10.0.0.1'/>", "12.2.0", null)]
    [InlineData("<route address='10.0.0.0' prefix='24' gateway='10.0.0.1'/>", "12.2.0", "LV056")]
    [InlineData("<ip address='10.0.0.9' prefix='30'/>", "11.3.0", "LV056")]
    [InlineData("<ip address='10.0.0.9' prefix='30'/>", "12.8.0", null)]
    [InlineData("<ip address='10.0.0.9' prefix='24'/><ip address='10.0.0.8' prefix='24'/>", "12.8.0", "LV056")]
    public void Passt_gives_addresses_and_default_routes(string guest, string release, string? id) =>
        Assert.Equal(id, OnlyId($"<interface type='vhostuser'><backend type='passt'/>{guest}<model type='virtio'/></interface>", release));

    [Theory]
    [InlineData("10.9.0", "LV058")]
    [InlineData("11.0.0", null)]
    public void A_Linux_bridge_has_VLANs_since_its_release(string release, string? id) =>
        Assert.Equal(id, OnlyId("<interface type='bridge'><source bridge='br0'/><vlan><tag id='42'/></vlan></interface>", release));

    private static string Bandwidth(string limit) =>
        $"<interface type='network'><source network='n'/><bandwidth><{limit}/></bandwidth></interface>";

    private static string VirtualPort(string parameters) =>
        $"<interface type='direct'><source dev='eth0'/><virtualport type='802.1Qbg'><parameters {parameters}/></virtualport></interface>";

    private static string VhostUser(string mode, string reconnect) =>
        $"<interface type='vhostuser'><source type='unix' path='/run/s.sock' mode='{mode}'>{reconnect}</source>"
            + "<model type='virtio'/></interface>";

    private static string? OnlyId(string device, string release) => AcceptanceRules.Check(
        "<domain type='kvm'><name>n</name><memory>65536</memory><memoryBacking><access mode='shared'/></memoryBacking><os>"
            + $"<type arch='x86_64' machine='q35'>hvm</type></os><devices>{device}</devices></domain>",
        XmlRelease.Parse(release)) is [var problem] ? problem.Id : null;
}
