using RelaxCodec.Oracles;
using static RelaxCodec.Libvirt.Tests.Failover.MarkedDomain;

namespace RelaxCodec.Libvirt.Tests.Qemu;

/// <summary>
/// What a real QEMU does with pairs, right and wrong, and that the rules tell it beforehand. These wrong pairs no domain file can express,
/// so nothing is there to check: a primary without an id (libvirt gives every device an alias), <c>"failover":"on"</c> (<c>qemu-args</c>
/// writes a JSON boolean), a primary that is no NIC (only the host knows what its device is), a standby and a primary in one port without
/// addresses (libvirt assigns each a port).
/// </summary>
public sealed class RealPairTests
{
    private const string Pc = "<type arch='x86_64' machine='pc'>hvm</type>";

    private const string Ports = """
        <controller type='pci' index='0' model='pcie-root'/>
        <controller type='pci' index='1' model='pcie-root-port'><address type='pci' bus='0' slot='1'/></controller>
        <controller type='pci' index='2' model='pcie-root-port'><address type='pci' bus='0' slot='2'/></controller>
        <controller type='pci' index='3' model='pcie-root-port'><address type='pci' bus='0' slot='3'/></controller>
        <controller type='pci' index='4' model='pcie-root-port'><address type='pci' bus='0' slot='4'/></controller>
        """;

    private static readonly string Standby = At(TeamingStandby, "bus='1'");

    private static readonly string Primary = At(TeamingPrimary, "bus='2'");

    private static readonly Dictionary<string, WrongPair> WrongPairs = new()
    {
        ["names an alias that no device has"] = new(
            Standby + Replaced(Primary, "persistent='ua-backup0'/>", "persistent='ua-other'/> <!-- FO003 -->"))
        {
            AtStart = ["hostdev0", "ua-backup0"],
        },
        ["names a NIC that is no standby"] = new(
            Replaced(Standby, "<teaming type='persistent'/>", "")
                + Replaced(Primary, "persistent='ua-backup0'/>", "persistent='ua-backup0'/> <!-- FO004 -->"))
        {
            AtStart = ["hostdev0", "ua-backup0"],
        },
        ["names itself"] = new(
            Replaced(Standby, "<teaming type='persistent'/>", "<driver failover='on' backupAlias='ua-backup0'/> <!-- FO009 FO005 -->")),
        ["has two primaries"] = new(Standby + Primary + Replaced(
            Primary, "bus='2'/>", "bus='3'/>", "'ua-backup0'/>", "'ua-backup0'/> <!-- FO008 -->", "function='0x1'", "function='0x2'"))
        {
            Refusal = "Cannot attach more than one primary device to 'ua-backup0': 'hostdev0' and 'hostdev1'",
        },
        ["has two MAC addresses"] = new(Standby + Replaced(Primary, "00:01'/>", "00:02'/> <!-- FO006 -->"))
        {
            Later = ["hostdev0", "ua-backup0"],
        },
        ["shares its MAC address with another pair"] = new(
            Standby + Primary
            + Replaced(Standby, "ua-backup0", "ua-backup1", "bus='1'/>", "bus='3'/>", "00:01'/>", "00:01'/> <!-- FO020 -->")
            + Replaced(Primary, "ua-backup0", "ua-backup1", "bus='2'/>", "bus='4'/>", "function='0x1'", "function='0x2'"))
        {
            AtStart = ["ua-backup0", "ua-backup1"],
            Later = ["hostdev0", "hostdev1", "ua-backup0", "ua-backup1"],
        },
        ["is on i440fx"] = new(
            Replaced(Standby, "bus='1'/>", "bus='0' slot='3'/>")
            + Replaced(Primary, "bus='2'/>", "bus='0' slot='4'/>", "'ua-backup0'/>", "'ua-backup0'/> <!-- warning FO015 -->"))
        {
            Type = Pc,
            Warning = "failover primary device must be on PCIExpress bus",
        },
        ["has its primary behind a conventional bridge"] = new(
            "<controller type='pci' index='5' model='pcie-to-pci-bridge'><address type='pci' bus='4' slot='0'/></controller>"
            + Standby + Replaced(Primary, "bus='2'/>", "bus='5' slot='1'/> <!-- FO015 -->"))
        {
            Warning = "failover primary device must be on PCIExpress bus",
        },
        ["has its primary on the root"] = new(Standby + Replaced(Primary, "bus='2'/>", "bus='0' slot='9'/> <!-- FO018 -->"))
        {
            Warning = "Bus 'pcie.0' does not support hotplugging",
            RefusalOfQemu10 = "Bus 'pcie.0' does not support hotplugging",
        },
        ["has its primary in a port without hotplug"] = new(
            "<controller type='pci' index='5' model='pcie-root-port'><target hotplug='off'/><address type='pci' bus='0' "
            + "slot='5'/></controller>"
            + Standby + Replaced(Primary, "bus='2'/>", "bus='5'/> <!-- FO018 -->"))
        {
            Refusal = "Bus 'pci.5' does not support hotplugging",
        },
        ["has a primary of several functions"] = new(
            Standby + Replaced(Primary, "bus='2'/>", "bus='2' multifunction='on'/> <!-- FO017 -->"))
        {
            Warning = "failover: primary device must be in its own PCI slot",
        },
        ["has both NICs in one port"] = new(Standby + Replaced(Primary, "bus='2'/>", "bus='1'/> <!-- FO017 -->")),
    };

    public static TheoryData<string, string> Names => new(
        from release in (string[])[JudgedReleases.Qemu7, JudgedReleases.Qemu10] from name in WrongPairs.Keys select (release, name));

    public static TheoryData<string, string, string> GoodPairs => new()
    {
        { JudgedReleases.Qemu7, Standby, Primary },
        { JudgedReleases.Qemu10, Standby, Primary },
        { JudgedReleases.Qemu7, Standby, At(TeamingHostdev, "bus='2'") },
        {
            JudgedReleases.Qemu7,
            At(DriverStandby, "bus='1'"),
            Replaced(At(DriverPrimary, "bus='2'"), "00:01'/>", "00:09'/>", "backupAlias", "useBackupMAC='yes' backupAlias")
        },
    };

    [Theory]
    [MemberData(nameof(GoodPairs))]
    public void A_good_primary_is_held_back_until_the_guest_asks_for_it(string release, string standby, string primary)
    {
        string devices = Ports + standby + primary;
        Judge(devices);
        using var domain = RunningDomain.Start(With(devices), release);

        Assert.True(domain.IsStandby("ua-backup0"));
        Assert.Equal(["ua-backup0"], domain.Nics);

        domain.NegotiateFailover();

        Assert.Equal("ua-backup0", domain.Monitor.Await("FAILOVER_NEGOTIATED").GetProperty("device-id").GetString());
        Assert.Equal(["hostdev0", "ua-backup0"], domain.Nics);
        Assert.DoesNotContain("failover", domain.End(), StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void A_wrong_pair_is_refused_or_taken_in_silence_and_a_rule_tells_beforehand(string release, string name)
    {
        WrongPair pair = WrongPairs[name];
        string devices = (pair.Type == Pc ? "" : Ports) + pair.Devices;
        Judge(devices, type: pair.Type);
        string xml = With(devices, pair.Type);

        if (pair.RefusalOf(release) is { } refusal)
        {
            Assert.Contains(
                refusal,
                Assert.Throws<InvalidOperationException>(() => RunningDomain.Start(xml, release)).Message,
                StringComparison.Ordinal);
            return;
        }

        using var domain = RunningDomain.Start(xml, release);
        Assert.Equal(pair.AtStart, domain.Nics);
        domain.NegotiateFailover();
        Assert.Equal(pair.Later ?? pair.AtStart, domain.Nics);
        string errors = domain.End();
        if (pair.Warning is { } warning)
            Assert.Contains(warning, errors, StringComparison.Ordinal);
        else
            Assert.DoesNotContain("hotplug", errors, StringComparison.Ordinal);
    }

    // No rule tells it: libvirt assigns each a port.
    [Theory]
    [InlineData(JudgedReleases.Qemu7, "hostdev0 ua-backup0", "")]
    [InlineData(JudgedReleases.Qemu10, "ua-backup0", "slot 0 function 0 already occupied")]
    public void Two_NICs_of_one_port_without_addresses_are_both_there_or_the_primary_never_is(string release, string nics, string warning)
    {
        using QemuProcess qemu = QemuProcess.StartRelease(
            release,
            "-device", "pcie-root-port,id=port1,bus=pcie.0,addr=1,chassis=1",
            "-device", "virtio-net-pci,id=ua-backup0,bus=port1,failover=on,mac=52:54:00:00:00:01",
            "-device", "e1000e,id=hostdev0,bus=port1,failover_pair_id=ua-backup0,mac=52:54:00:00:00:01,romfile=");
        using var monitor = new QmpSession(qemu);
        using var guest = new QtestGuest(qemu);

        guest.NegotiateFailover();

        Assert.Equal("ua-backup0", monitor.Await("FAILOVER_NEGOTIATED").GetProperty("device-id").GetString());
        Assert.Equal(nics, string.Join(' ', monitor.Devices().Where(id => id != "port1").Order(StringComparer.Ordinal)));
        Assert.Contains(warning, qemu.End(), StringComparison.Ordinal);
    }

    private static string At(string device, string address) =>
        Replaced(
            device,
            "</interface>",
            $"<address type='pci' {address}/></interface>",
            "</hostdev>",
            $"<address type='pci' {address}/></hostdev>");

    private static string Replaced(string xml, params ReadOnlySpan<string> changes)
    {
        for (int i = 0; i < changes.Length; i += 2)
            xml = xml.Replace(changes[i], changes[i + 1], StringComparison.Ordinal);
        return xml + "\n";
    }

    /// <summary>A wrong pair, marked with what the rules find in it, and what QEMU does with it.</summary>
    private sealed record WrongPair(string Devices)
    {
        public string Type { get; init; } = "<type arch='x86_64' machine='q35'>hvm</type>";

        /// <summary>What QEMU says when it does not start.</summary>
        public string? Refusal { get; init; }

        /// <summary>What QEMU 10 says; null for the same.</summary>
        public string? RefusalOfQemu10 { get; init; }

        public string? RefusalOf(string release) => release == JudgedReleases.Qemu10 && RefusalOfQemu10 is { } refusal ? refusal : Refusal;

        /// <summary>The NICs that the guest has at first.</summary>
        public string[] AtStart { get; init; } = ["ua-backup0"];

        /// <summary>The NICs once it has negotiated failover; null for the same.</summary>
        public string[]? Later { get; init; }

        /// <summary>What QEMU says on standard error by then.</summary>
        public string? Warning { get; init; }
    }
}
