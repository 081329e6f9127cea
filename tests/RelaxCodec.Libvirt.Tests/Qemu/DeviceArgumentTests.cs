namespace RelaxCodec.Libvirt.Tests.Qemu;

/// <summary>What libvirt's own files do not have: both dialects, pools, aliases, and documents that lack something.</summary>
public sealed class DeviceArgumentTests
{
    private static readonly QemuCapabilities KeyValue =
        new(new QemuVersion(6, 2, 0), "x86_64", Enum.GetValues<QemuCapability>().Except([QemuCapability.DeviceJson]));

    [Theory]
    [InlineData("<driver failover='on'/>", "<driver name='vfio' backupAlias='ua-standby'/>")]
    [InlineData("<teaming type='persistent'/>", "<teaming type='transient' persistent='ua-standby'/>")]
    public void Both_dialects_give_the_same(string standby, string primary)
    {
        QemuDeviceArguments arguments = Of($"""
            <interface type='bridge'><mac address='52:54:00:00:00:01'/><source bridge='br0'/><model type='virtio'/>{standby}<alias name='ua-standby'/></interface>
            <interface type='hostdev'><mac address='52:54:00:00:00:01'/><source><address type='pci' domain='0' bus='3' slot='2' function='1'/></source>{primary}</interface>
            """);

        Assert.Equal(
            [
                "virtio-net-pci,failover=on,netdev=hostua-standby,id=ua-standby,mac=52:54:00:00:00:01",
                "vfio-pci,host=0000:03:02.1,id=hostdev0,failover_pair_id=ua-standby",
            ],
            arguments.Arguments.Select(argument => argument.Value));
        Assert.Empty(arguments.Notes);
    }

    [Fact]
    public void A_primary_of_a_pool_has_everything_but_its_host_and_takes_its_standbys_mac()
    {
        QemuDeviceArguments arguments = Of("""
            <interface type='network'><mac address='52:54:00:00:00:02'/><source network='pool'/><driver backupAlias='ua-standby' useBackupMAC='yes'/></interface>
            <interface type='bridge'><mac address='52:54:00:00:00:01'/><source bridge='br0'/><model type='virtio'/><driver failover='on'/><alias name='ua-standby'/></interface>
            <hostdev mode='subsystem' type='pci'><source><address bus='4'/></source></hostdev>
            """);

        // A device of a pool is named with the interfaces, and comes behind the host devices.
        Assert.Equal(["ua-standby", "hostdev1", "hostdev0"], arguments.Arguments.Select(argument => argument.Id));
        QemuDeviceArgument primary = arguments.Arguments[2];
        Assert.Equal("vfio-pci,id=hostdev0,failover_pair_id=ua-standby", primary.Value);
        Assert.Equal("52:54:00:00:00:01", primary.Mac.ToString());
        Assert.Contains("when the domain starts", Assert.Single(arguments.Notes).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_network_that_is_given_tells_what_its_interfaces_are()
    {
        const string Nic = "<interface type='network'><source network='pool'/></interface>";
        Network pool = XmlCodec.Parse<Network>("<network><name>pool</name><forward mode='hostdev'/></network>");
        Network routed = XmlCodec.Parse<Network>("<network><name>pool</name><forward mode='route'/></network>");

        Assert.Equal("vfio-pci", Assert.Single(Of(Nic, pool).Arguments).Driver);
        Assert.Equal("rtl8139", Assert.Single(Of(Nic, routed).Arguments).Driver);
        Assert.Empty(Of(Nic, routed).Notes);
        Assert.Contains("was not given", Assert.Single(Of(Nic).Notes).Message, StringComparison.Ordinal);
    }

    /// <summary>What libvirt 12.8.0 makes of the same devices (domxml-to-native); 12.0.0 passes over the attribute.</summary>
    [Fact]
    public void By_way_of_IOMMUFD_libvirt_opens_the_device()
    {
        const string Devices = """
            <hostdev mode='subsystem' type='pci' managed='no' display='off' ramfb='on'>
              <driver name='vfio' iommufd='yes'/><source><address domain='0' bus='6' slot='0x12' function='5'/></source><boot order='1'/>
            </hostdev>
            <hostdev mode='subsystem' type='pci' managed='no'>
              <driver name='vfio' iommufd='no'/><source><address domain='0' bus='6' slot='0x12' function='7'/></source><boot order='2'/>
            </hostdev>
            """;

        QemuDeviceArguments newest = Of(Devices);
        QemuDeviceArguments older = OfRelease("12.0.0", Devices);

        Assert.Equal(
            [
                "vfio-pci-nohotplug,id=hostdev0,bootindex=1,display=off,ramfb=on,iommufd=iommufd0",
                "vfio-pci,host=0000:06:12.7,id=hostdev1,bootindex=2",
            ],
            newest.Arguments.Select(argument => argument.Value));
        Assert.Contains(
            "-object {\"qom-type\":\"iommufd\",\"id\":\"iommufd0\"}", Assert.Single(newest.Notes).Message, StringComparison.Ordinal);
        Assert.StartsWith("vfio-pci-nohotplug,host=0000:06:12.5,id=hostdev0,", older.Arguments[0].Value, StringComparison.Ordinal);
        Assert.Empty(older.Notes);
    }

    /// <summary>Held against libvirt's own files in 9.0.0 and 11.3.0; between them, by the dates of its documentation.</summary>
    [Theory]
    [InlineData("10.2.0", "vfio-pci,host=0000:06:12.5,id=hostdev0", "rtl8139")]
    [InlineData("10.3.0", "vfio-pci-nohotplug,host=0000:06:12.5,id=hostdev0,display=on,ramfb=on", "rtl8139")]
    [InlineData("11.1.0", "vfio-pci-nohotplug,host=0000:06:12.5,id=hostdev0,display=on,ramfb=on", "virtio-net-pci")]
    public void A_release_passes_over_what_it_does_not_know(string release, string hostdev, string vhostUser)
    {
        QemuDeviceArguments arguments = OfRelease(release, """
            <interface type='vhostuser'><source type='unix' path='/run/s' mode='client'/></interface>
            <hostdev mode='subsystem' type='pci' display='on' ramfb='on'>
              <source><address domain='0' bus='6' slot='0x12' function='5'/></source>
            </hostdev>
            """);

        Assert.Equal([vhostUser, hostdev], [arguments.Arguments[0].Driver, arguments.Arguments[1].Value]);
    }

    [Fact]
    public void Numbers_count_only_devices_without_an_alias_of_the_users()
    {
        QemuDeviceArguments arguments = Of("""
            <interface type='user'><alias name='net7'/></interface>
            <interface type='user'><alias name='ua-mine'/></interface>
            <interface type='user'/>
            <hostdev mode='subsystem' type='usb'><source><vendor id='0x1'/><product id='0x2'/></source></hostdev>
            <hostdev mode='subsystem' type='pci'><source><address bus='4'/></source></hostdev>
            """);

        Assert.Equal(["net0", "ua-mine", "net1", "hostdev1"], arguments.Arguments.Select(argument => argument.Id));
    }

    [Fact]
    public void Both_forms_say_the_same()
    {
        const string Nic = """
            <interface type='user'>
              <mac address='52:54:00:00:00:01'/>
              <model type='virtio'/>
              <driver queues='4' rx_queue_size='512' packed='on'><host csum='off'/></driver>
              <rom bar='on' file='/a, "b"'/>
              <address type='pci' bus='2' slot='0x1f' function='1' multifunction='off'/>
            </interface>
            """;

        Assert.Equal(
            "virtio-net-pci,packed=on,csum=off,mq=on,vectors=10,rx_queue_size=512,netdev=hostnet0,id=net0,mac=52:54:00:00:00:01,"
                + "bus=pci.2,multifunction=off,addr=0x1f.0x1,rombar=1,romfile=/a,, \"b\"",
            Assert.Single(Of(Nic).Arguments).Value);
        Assert.Equal(
            """
            {"driver":"virtio-net-pci","packed":true,"csum":false,"mq":true,"vectors":10,"rx_queue_size":512,"netdev":"hostnet0","id":"net0",
            "mac":"52:54:00:00:00:01","bus":"pci.2","multifunction":false,"addr":"0x1f.0x1","rombar":1,"romfile":"/a, \"b\""}
            """.ReplaceLineEndings(""),
            Assert.Single(QemuDeviceArguments.Of(Domain(Nic)).Arguments).Value);
    }

    [Fact]
    public void Devices_that_libvirt_does_not_assign_have_no_argument()
    {
        QemuDeviceArguments arguments = Of("""
            <hostdev mode='subsystem' type='pci'><driver name='kvm'/><source><address bus='4'/></source></hostdev>
            <hostdev mode='subsystem' type='pci'><source><address bus='5'/></source><address type='unassigned'/></hostdev>
            <hostdev mode='subsystem' type='pci'><driver name='vfio'/><source><address bus='6'/></source></hostdev>
            """);

        Assert.Equal("vfio-pci,host=0000:06:00.0,id=hostdev2", Assert.Single(arguments.Arguments).Value);
        Assert.Contains("'vfio' only", Assert.Single(arguments.Notes).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void The_users_own_options_come_last()
    {
        Domain domain = XmlCodec.Read<Domain>("""
            <domain type='kvm' xmlns:q='http://libvirt.org/schemas/domain/qemu/1.0'>
              <name>d</name>
              <devices><interface type='user'><mac address='52:54:00:00:00:01'/><model type='e1000e'/><alias name='ua-a'/></interface></devices>
              <q:override>
                <q:device alias='ua-a'>
                  <q:frontend>
                    <q:property name='mac' type='remove'/>
                    <q:property name='id' type='string' value='b'/>
                    <q:property name='x' type='bool' value='true'/>
                    <q:property name='y' type='signed' value='-1'/>
                  </q:frontend>
                </q:device>
                <q:device alias='ua-other'><q:frontend><q:property name='z' type='unsigned' value='1'/></q:frontend></q:device>
              </q:override>
            </domain>
            """).Value!;

        Assert.Equal("e1000e,netdev=hostua-a,id=b,x=on,y=-1", Assert.Single(QemuDeviceArguments.Of(domain, KeyValue).Arguments).Value);
    }

    [Theory]
    [InlineData("s390-ccw-virtio", "virtio-net-ccw")]
    [InlineData("virt", "virtio-net-pci")]
    [InlineData("versatilepb", "smc91c111")]
    [InlineData("q35", "rtl8139")]
    public void A_machine_tells_the_architecture_that_is_not_written(string machine, string driver)
    {
        Domain domain = Domain("<interface type='user'/>");
        domain.Os!.Type!.Machine = machine;

        Assert.Equal(driver, QemuDeviceArguments.Of(domain, KeyValue).Arguments[0].Driver);
    }

    [Fact]
    public void A_QEMU_without_failover_is_told()
    {
        var old = new QemuCapabilities(new QemuVersion(4, 1, 0), "x86_64", QemuCapability.VirtioNet);
        Domain domain = Domain("<interface type='user'><model type='virtio'/><driver failover='on'/><alias name='ua-a'/></interface>");

        Assert.Contains(
            "no virtio-net.failover", Assert.Single(QemuDeviceArguments.Of(domain, old).Notes).Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("<domain/>")]
    [InlineData("<domain type='kvm'><devices><interface/><hostdev/></devices></domain>")]
    [InlineData("<domain type='kvm'><os/><devices><interface type='hostdev'/><interface type='network'/>"
        + "<hostdev type='pci'/></devices></domain>")]
    [InlineData("<domain type='kvm'><devices><interface type='hostdev'><source/></interface><hostdev type='pci'><source/>"
        + "</hostdev></devices></domain>")]
    [InlineData("<domain type='kvm'><devices><interface type='user'><mac/><model/><driver queues='x'/><alias/><rom/><boot/>"
        + "<address type='pci' slot='99'/></interface></devices></domain>")]
    [InlineData("<domain type='kvm'><devices><interface type='user'><model type='virtio'/><address type='ccw'/></interface><controller/>"
        + "<controller type='pci' index='x'/></devices></domain>")]
    [InlineData("<domain type='kvm'><devices><hostdev type='pci'><source><address bus='0x100'/></source><driver backupAlias=''/><teaming/>"
        + "</hostdev></devices></domain>")]
    public void Documents_that_lack_something_do_no_harm(string document)
    {
        if (XmlCodec.Read<Domain>(document).Value is { } domain)
            Assert.All(QemuDeviceArguments.Of(domain).Arguments, argument => Assert.NotEmpty(argument.Value));
    }

    private static QemuDeviceArguments Of(string devices, params Network[] networks) =>
        QemuDeviceArguments.Of(Domain(devices), KeyValue, new FailoverOptions { Networks = networks });

    private static QemuDeviceArguments OfRelease(string release, string devices) =>
        QemuDeviceArguments.Of(Domain(devices), KeyValue, new FailoverOptions { Release = XmlRelease.Parse(release) });

    private static Domain Domain(string devices) =>
        XmlCodec.Read<Domain>($"<domain type='kvm'><name>d</name><os><type>hvm</type></os><devices>{devices}</devices></domain>").Value!;
}
