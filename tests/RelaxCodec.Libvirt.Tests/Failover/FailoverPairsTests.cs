using static RelaxCodec.Libvirt.Tests.Failover.MarkedDomain;

namespace RelaxCodec.Libvirt.Tests.Failover;

public sealed class FailoverPairsTests
{
    [Fact]
    public void A_pair_of_each_dialect()
    {
        FailoverPairs pairs = FailoverPairs.Of(Read(With($"""
            {DriverPrimary}
            {DriverStandby}
            {Second(TeamingHostdev)}
            {Second(TeamingStandby)}
            """)));
        Assert.Equal(
            [
                "/domain/devices/interface[1] -> ua-backup0 Driver /domain/devices/interface[2]",
                "/domain/devices/hostdev[1] -> ua-backup1 Teaming /domain/devices/interface[3]",
            ],
            pairs.Pairs.Select(pair => $"{pair} {pair.Dialect} {pair.Standby}"));
        Assert.All(pairs.Pairs, pair => Assert.True(pair.IsComplete));
        Assert.Equal(4, pairs.Devices.Count);
        Assert.True(pairs.UsesDriverDialect);
    }

    [Fact]
    public void Devices_stand_in_document_order()
    {
        FailoverPairs pairs = FailoverPairs.Of(Read(With($"{TeamingHostdev}\n{TeamingStandby}")));
        Assert.Equal(["/domain/devices/hostdev[1]", "/domain/devices/interface[1]"], pairs.Devices.Select(device => device.Place.Path));
    }

    [Fact]
    public void The_effective_mac_is_the_standbys_with_useBackupMAC()
    {
        string primary = DriverPrimary.Replace("00:01'", "00:02'", StringComparison.Ordinal);
        FailoverPair own = Assert.Single(FailoverPairs.Of(Read(With($"{DriverStandby}\n{primary}"))).Pairs);
        Assert.Equal("52:54:00:00:00:02", own.PrimaryMac.ToString());

        string taking = primary.Replace("name='vfio'", "name='vfio' useBackupMAC='yes'", StringComparison.Ordinal);
        FailoverPair taken = Assert.Single(FailoverPairs.Of(Read(With($"{DriverStandby}\n{taking}"))).Pairs);
        Assert.Equal(("52:54:00:00:00:01", "52:54:00:00:00:02"), (taken.PrimaryMac.ToString(), taken.Primary.Mac.ToString()));
        Assert.Equal("52:54:00:00:00:01", taken.StandbyMac.ToString());
    }

    [Fact]
    public void A_host_device_has_no_mac() =>
        Assert.Null(Assert.Single(FailoverPairs.Of(Read(With($"{TeamingStandby}\n{TeamingHostdev}"))).Pairs).PrimaryMac);

    [Fact]
    public void A_name_that_no_interface_has_is_a_pair_without_standby()
    {
        FailoverPair pair = Assert.Single(FailoverPairs.Of(Read(With(TeamingPrimary))).Pairs);
        Assert.Equal(("ua-backup0", null, false), (pair.StandbyAlias, pair.Standby, pair.IsComplete));
    }

    [Fact]
    public void Mixed_dialects_are_no_one_dialect() =>
        Assert.Equal(FailoverDialect.Auto, Assert.Single(FailoverPairs.Of(Read(With($"{TeamingStandby}\n{DriverPrimary}"))).Pairs).Dialect);

    [Fact]
    public void Kinds_of_devices()
    {
        FailoverPairs pairs = FailoverPairs.Of(
            Read(With("""
                <interface type='user'/>
                <interface type='hostdev'><source><address type='pci' domain='0' bus='3' slot='7' function='1'/></source></interface>
                <interface type='hostdev'><source><address type='usb' bus='1' device='2'/></source></interface>
                <interface type='hostdev'/>
                <interface type='network'><source network='pool'/></interface>
                <interface type='network'><source network='bridged'/></interface>
                <interface type='network'><source network='elsewhere'/></interface>
                <hostdev mode='subsystem' type='pci'><source><address domain='0' bus='3' slot='7' function='1'/></source></hostdev>
                <hostdev mode='subsystem' type='usb'><source><vendor id='0x1234'/><product id='0x5678'/></source></hostdev>
                """)),
            Networks);
        Assert.Equal(
            [
                FailoverDeviceKind.Emulated,
                FailoverDeviceKind.AssignedPci,
                FailoverDeviceKind.AssignedOther,
                FailoverDeviceKind.Unclear,
                FailoverDeviceKind.AssignedFromPool,
                FailoverDeviceKind.Emulated,
                FailoverDeviceKind.UnknownNetwork,
                FailoverDeviceKind.AssignedPci,
                FailoverDeviceKind.AssignedOther,
            ],
            pairs.Devices.Select(device => device.Kind));
        Assert.Equal("pool", pairs.Devices[4].Network?.Name);
        Assert.Empty(pairs.UnknownNetworks);
    }

    [Fact]
    public void Places_are_those_of_attributes()
    {
        FailoverDevice device = FailoverPairs.Of(Read(With(DriverPrimary))).Devices[0];
        Assert.Equal(new FailoverPlace("/domain/devices/interface[1]/driver/@backupAlias", 8, 23), device.PrimaryPlace);
        Assert.Equal(new FailoverPlace("/domain/devices/interface[1]", 6, 1), device.Place);
        Assert.Null(device.StandbyPlace);
    }

    [Fact]
    public void Without_positions_places_have_their_path()
    {
        Domain domain = XmlCodec.Parse<Domain>(With($"{TeamingStandby}\n{DriverPrimary}"), new XmlReadOptions { Positions = false });
        Problem problem = Assert.Single(FailoverRules.Check(domain));
        Assert.Equal(
            ("FO010", 0, 0, "/domain/devices/interface[2]/driver/@backupAlias"), (problem.Id, problem.Line, problem.Column, problem.Path));
        Assert.Contains("/domain/devices/interface[1]", problem.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Objects_built_in_code_are_judged_too()
    {
        var domain = new Domain { Type = DomainType.Kvm, Name = "guest", Devices = new Devices() };
        domain.Devices.Interfaces.Add(new UserInterface
        {
            Model = new InterfaceModel { Type = "virtio" },
            Driver = new InterfaceDriver { Failover = true },
            Alias = new DeviceAlias { Name = "ua-backup0" },
        });
        Problem problem = Assert.Single(FailoverRules.Check(domain));
        Assert.Equal(("FO012", "/domain/devices/interface[1]/driver/@failover"), (problem.Id, problem.Path));
    }
}
