using static RelaxCodec.Libvirt.Tests.Failover.MarkedDomain;

namespace RelaxCodec.Libvirt.Tests.Failover;

/// <summary>FO015, FO017, FO018: where a primary sits on the guest's PCI buses.</summary>
public sealed class PciPlaceTests
{
    private const string Controllers = """
        <controller type='pci' index='0' model='pcie-root'/>
        <controller type='pci' index='1' model='pcie-root-port'><target chassis='1' port='0x8'/></controller>
        <controller type='pci' index='2' model='pcie-root-port'><target hotplug='off'/></controller>
        <controller type='pci' index='3' model='dmi-to-pci-bridge'/>
        <controller type='pci' index='4' model='pci-bridge'><address type='pci' bus='0x03' slot='0x01'/></controller>
        <controller type='pci' index='5' model='pcie-switch-upstream-port'><address type='pci' bus='0x01'/></controller>
        <controller type='pci' index='6' model='pcie-switch-downstream-port'><address type='pci' bus='0x05'/></controller>
        <controller type='pci' index='7' model='pcie-switch-downstream-port'><address type='pci' bus='0x04'/></controller>
        """;

    private const string I440fx = "<type arch='x86_64' machine='pc-i440fx-7.2'>hvm</type>";

    [Theory]
    [InlineData("bus='0x01' slot='0x00' function='0x0'", "")]
    [InlineData("bus='6'", "")]
    [InlineData("bus='0x09' slot='0x00'", "")]
    [InlineData("", "")]
    [InlineData("bus='0x1G'", "")]
    [InlineData("bus='0x1ff' slot='0x01'", "")]
    [InlineData("bus='' slot='0x01'", "")]
    [InlineData("domain='0' bus='0' slot='0' function='0'", "")]
    [InlineData("bus='0x03' slot='0x02'", "<!-- FO015 -->")]
    [InlineData("bus='0x04'", "<!-- FO015 -->")]
    [InlineData("bus='0x07'", "<!-- FO015 -->")]
    [InlineData("bus='0x01' function='0x1'", "<!-- FO017 -->")]
    [InlineData("bus='0x01' multifunction='on'", "<!-- FO017 -->")]
    [InlineData("bus='0x01' multifunction='off'", "")]
    [InlineData("bus='0x00' slot='0x05'", "<!-- FO018 -->")]
    [InlineData("slot='0x05'", "<!-- FO018 -->")]
    [InlineData("bus='0x02'", "<!-- FO018 -->")]
    [InlineData("bus='0x04' function='0x2'", "<!-- FO015 FO017 -->")]
    [InlineData("slot='0x05' function='2'", "<!-- FO018 FO017 -->")]
    public void On_a_machine_with_PCI_Express(string address, string expected) => Judge($"""
        {Controllers}
        {DriverStandby}
        {At(DriverPrimary, $"<address type='pci' {address}/> {expected}")}
        """);

    [Theory]
    [InlineData("")]
    [InlineData("<address type='pci' bus='0x00' slot='0x05'/>")]
    [InlineData("<address type='pci' bus='0x03' slot='0x02'/>")]
    public void A_machine_without_PCI_Express_is_one_warning_whatever_the_address(string address) => Judge(
        $"""
        {Controllers.Replace("pcie-root'", "pci-root'", StringComparison.Ordinal)}
        {DriverStandby}
        {At(DriverPrimary, address).Replace(
            "backupAlias='ua-backup0'/>", "backupAlias='ua-backup0'/> <!-- warning FO015 -->", StringComparison.Ordinal)}
        """,
        type: I440fx);

    [Theory]
    [InlineData("<type arch='x86_64' machine='q35'>hvm</type>", false)]
    [InlineData("<type machine='pc-q35-7.2'>hvm</type>", false)]
    [InlineData("<type arch='aarch64' machine='virt-7.2'>hvm</type>", false)]
    [InlineData("<type arch='riscv64' machine='virt'>hvm</type>", false)]
    [InlineData("<type arch='loongarch64' machine='virt'>hvm</type>", false)]
    [InlineData("<type arch='x86_64' machine='pc'>hvm</type>", true)]
    [InlineData("<type arch='x86_64' machine='isapc'>hvm</type>", true)]
    [InlineData("<type arch='x86_64'>hvm</type>", true)]
    [InlineData("<type arch='ppc64' machine='pseries'>hvm</type>", true)]
    [InlineData("<type arch='s390x' machine='s390-ccw-virtio'>hvm</type>", true)]
    public void The_machine_tells_its_root(string type, bool isWarned)
    {
        IReadOnlyList<Problem> problems = FailoverRules.Check(Read(With($"{DriverStandby}\n{DriverPrimary}", type)));
        Assert.Equal(isWarned ? ["FO015"] : [], problems.Select(problem => problem.Id));
    }

    [Theory]
    [InlineData("bus='0x06' slot='0x00'", "bus='0x06' slot='0x00'", "<!-- FO017 -->")]
    [InlineData("bus='0x06' slot='0x00'", "bus='0x06' slot='0x01'", "<!-- FO017 -->")]
    [InlineData("bus='0x09' slot='0x00'", "bus='0x09' slot='0x00'", "<!-- FO017 -->")]
    [InlineData("bus='0x09' slot='0x00'", "bus='0x09' slot='0x01'", "")]
    [InlineData("bus='0x00' slot='0x01'", "bus='0x01' slot='0x00'", "")]
    public void FO017_the_slot_or_port_of_the_standby(string standby, string primary, string expected) => Judge($"""
        {Controllers}
        {At(TeamingStandby, $"<address type='pci' {standby}/>")}
        {At(TeamingHostdev, $"<address type='pci' {primary}/> {expected}", "</hostdev>")}
        """);

    // libvirt counts them up.
    [Fact]
    public void Controllers_without_an_index_have_the_first_that_is_free() => Judge($"""
        <controller type='pci' model='pcie-root'/>
        <controller type='pci' model='pcie-root-port'/>
        <controller type='pci' index='2' model='pcie-root-port'/>
        <controller type='pci' model='pcie-to-pci-bridge'/>
        {DriverStandby}
        {At(DriverPrimary, "<address type='pci' bus='0x03' slot='0x01'/> <!-- FO015 -->")}
        """);

    [Fact]
    public void Circles_and_nonsense_end() => Judge($"""
        <controller type='pci' index='1' model='pcie-switch-upstream-port'><address bus='2'/></controller>
        <controller type='pci' index='2' model='pcie-switch-upstream-port'><address bus='1'/></controller>
        <controller type='pci' index='99999999999'/>
        <controller/>
        {DriverStandby}
        {At(DriverPrimary, "<address type='pci' bus='1'/>")}
        """);

    [Fact]
    public void FO019_an_option_ROM_from_a_file() => Judge($"""
        {At(DriverStandby, "<rom file='/a.rom'/>")}
        {At(DriverPrimary, "<rom file='/a.rom'/> <!-- warning FO019 -->")}
        """);

    [Fact]
    public void FO020_two_standbys_with_one_MAC_address() => Judge($"""
        {DriverStandby}
        {DriverPrimary}
        {Second(TeamingStandby).Replace("00:02'/>", "00:01'/> <!-- FO020 -->", StringComparison.Ordinal)}
        {Second(TeamingHostdev)}
        """);

    private static string At(string device, string xml, string end = "</interface>") =>
        device.Replace(end, $"{xml}\n{end}", StringComparison.Ordinal);
}
