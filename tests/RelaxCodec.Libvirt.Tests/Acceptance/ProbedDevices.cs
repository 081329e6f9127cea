namespace RelaxCodec.Libvirt.Tests.Acceptance;

/// <summary>The devices that probes are made of: one of each type, and what can be written in any of them.</summary>
internal static class ProbedDevices
{
    /// <summary>An interface of each type; <c>*</c> stands for what is added.</summary>
    public static IReadOnlyList<string> Interfaces { get; } =
    [
        "<interface type='user'>*</interface>",
        "<interface type='null'>*</interface>",
        "<interface type='network' trustGuestRxFilters='yes'><source network='default' portgroup='fast'/>*</interface>",
        "<interface type='bridge'><source bridge='br0'/>*</interface>",
        "<interface type='ethernet'>*</interface>",
        "<interface type='ethernet'><source><ip address='10.0.0.2' family='ipv4' prefix='24' peer='10.0.0.3'/><route family='ipv4' "
            + "address='10.1.0.0' prefix='16' gateway='10.0.0.1' metric='5'/></source>*</interface>",
        "<interface type='direct'><source dev='eth0' mode='vepa'/>*</interface>",
        "<interface type='direct'><source dev='eth0' mode='passthrough'/>*</interface>",
        "<interface type='vhostuser'><source type='unix' path='/run/v.sock' mode='client'><reconnect enabled='yes' timeout='10'/>"
            + "</source>*</interface>",
        "<interface type='vhostuser'><source type='unix' path='/run/v.sock' mode='server'/>*</interface>",
        "<interface type='server'><source address='10.0.0.1' port='5558'/>*</interface>",
        "<interface type='client'><source address='10.0.0.1' port='5558'/>*</interface>",
        "<interface type='mcast'><source address='230.0.0.1' port='5558'/>*</interface>",
        "<interface type='udp'><source address='10.0.0.1' port='5558'><local address='10.0.0.2' port='5559'/></source>*</interface>",
        "<interface type='internal'><source name='net1'/>*</interface>",
        "<interface type='vdpa'><source dev='/dev/vhost-vdpa-0'/>*</interface>",
        "<interface type='vds'><source switchid='12345678-1234-1234-1234-123456789abc' portid='12' portgroupid='group' "
            + "connectionid='34'/>*</interface>",
        "<interface type='hostdev' managed='yes'><source><address type='pci' domain='0x0000' bus='0x03' slot='0x07' function='0x1'/>"
            + "</source>*</interface>",
        "<interface type='hostdev' managed='yes'><source><address type='usb' bus='2' device='3'/></source>*</interface>",
        "<interface type='hostdev' managed='yes'><source><vendor id='0x1234'/><product id='0x5678'/></source>*</interface>",
    ];

    /// <summary>A host device of each type.</summary>
    public static IReadOnlyList<string> Hostdevs { get; } =
    [
        "<hostdev mode='subsystem' type='pci' managed='yes'><driver name='vfio'/><source writeFiltering='yes'><address domain='0x0000' "
            + "bus='0x03' slot='0x07' function='0x1'/></source>*</hostdev>",
        "<hostdev mode='subsystem' type='usb' managed='yes'><source startupPolicy='optional' guestReset='off'><vendor id='0x1234'/>"
            + "<product id='0x5678'/></source>*</hostdev>",
        "<hostdev mode='subsystem' type='usb' managed='no'><source><address bus='2' device='3'/></source>*</hostdev>",
        "<hostdev mode='subsystem' type='scsi' managed='no' sgio='filtered' rawio='yes'><source><adapter name='scsi_host0'/>"
            + "<address bus='0' target='1' unit='2'/></source>*</hostdev>",
        "<hostdev mode='subsystem' type='scsi' managed='no'><source protocol='iscsi' name='iqn.2013-07.com.example:disk/1'>"
            + "<host name='example.org' port='3260'/><auth username='me'><secret type='iscsi' usage='libvirtiscsi'/></auth><initiator>"
            + "<iqn name='iqn.2013-07.com.example:me'/></initiator></source>*</hostdev>",
        "<hostdev mode='subsystem' type='scsi_host' managed='no' model='virtio'><source protocol='vhost' "
            + "wwpn='naa.5123456789abcde0'/>*</hostdev>",
        "<hostdev mode='subsystem' type='mdev' managed='no' model='vfio-pci' display='on' ramfb='on'><source>"
            + "<address uuid='53764d0e-85a0-42b4-af5c-2046b460b1dc'/></source>*</hostdev>",
        "<hostdev mode='subsystem' type='mdev' managed='no' model='vfio-ccw'><source>"
            + "<address uuid='53764d0e-85a0-42b4-af5c-2046b460b1dc'/></source>*</hostdev>",
        "<hostdev mode='subsystem' type='mdev' managed='no' model='vfio-ap'><source>"
            + "<address uuid='53764d0e-85a0-42b4-af5c-2046b460b1dc'/></source>*</hostdev>",
        "<hostdev mode='capabilities' type='storage'><source><block>/dev/sdf1</block></source>*</hostdev>",
        "<hostdev mode='capabilities' type='misc'><source><char>/dev/input/event3</char></source>*</hostdev>",
        "<hostdev mode='capabilities' type='net'><source><interface>eth0</interface></source><ip address='10.0.0.2' family='ipv4' "
            + "prefix='24'/><route family='ipv4' address='10.1.0.0' prefix='16' gateway='10.0.0.1'/>*</hostdev>",
    ];

    /// <summary>What both have.</summary>
    public static IReadOnlyList<string> InBoth { get; } =
    [
        "<boot order='3' loadparm='SYS1'/>", "<boot order='3' loadparm='sys1'/>", "<boot order='3' loadparm='A&#9;B'/>",
        "<alias name='ua-mine'/>", "<alias name='net0'/>", "<alias name='ua-a.b'/>",
        "<rom enabled='yes' bar='on' file='/etc/rom.bin'/>", "<rom enabled='no'/>", "<rom enabled='no' bar='off'/>",
        "<rom enabled='no' file='/etc/rom.bin'/>",
        "<acpi index='7'/>",
        "<address type='pci' domain='0x0000' bus='0x00' slot='0x09' function='0x2' multifunction='on'/>", "<address type='pci'/>",
        "<address type='pci' domain='0x0000' bus='0x00' slot='0x09' function='0x0'><zpci uid='0x0003' fid='0x00000004'/></address>",
        "<address type='drive' controller='1' bus='0' target='2' unit='3'/>",
        "<address type='virtio-serial' controller='1' bus='0' port='2'/>",
        "<address type='ccid' controller='1' slot='2'/>", "<address type='usb' bus='1' port='1.2'/>",
        "<address type='spapr-vio' reg='0x2000'/>",
        "<address type='ccw' cssid='0xfe' ssid='0x0' devno='0x0003'/>", "<address type='virtio-mmio'/>",
        "<address type='isa' iobase='0x3f8' irq='0x4'/>",
        "<address type='dimm' slot='3' base='0x100000000'/>", "<address type='dimm'/>", "<address type='unassigned'/>",
    ];

    /// <summary>What an interface has besides.</summary>
    public static IReadOnlyList<string> InInterfaces { get; } =
    [
        "",
        "<mac address='52:54:00:ab:cd:ef' type='static' check='no'/>",
        "<vlan trunk='yes'><tag id='42' nativeMode='untagged'/><tag id='43'/></vlan>", "<vlan><tag id='42'/></vlan>",
        "<vlan trunk='yes'><tag id='42' nativeMode='untagged'/><tag id='43' nativeMode='tagged'/></vlan>",
        "<bandwidth><inbound average='1000' peak='2000' burst='512'/><outbound average='1000'/></bandwidth>", "<bandwidth/>",
        "<bandwidth><inbound floor='200' average='1000'/></bandwidth>", "<bandwidth><inbound floor='200'/></bandwidth>",
        "<bandwidth><outbound floor='200' average='1000'/></bandwidth>", "<bandwidth><outbound/></bandwidth>",
        "<bandwidth><inbound peak='5'/></bandwidth>",
        "<bandwidth><inbound floor='200' burst='5'/></bandwidth>", "<bandwidth classID='3'><inbound average='1000'/></bandwidth>",
        "<port isolated='yes'/>", "<port isolated='no'/>",
        "<ip address='10.0.0.9' family='ipv4' prefix='24'/>", "<ip address='10.0.0.9'/>",
        "<ip address='fd00::1' family='ipv6' prefix='64'/>",
        "<ip address='fd00::1' prefix='64'/>", "<ip address='fd00::1' family='ipv4'/>", "<ip address='10.0.0.9' family='ipv6'/>",
        "<ip address='10.0.0.9' prefix='33'/>",
        "<ip address='10.0.0.9' peer='fd00::1'/>", "<ip address='10.0.0.9' prefix='0'/>",
        "<route family='ipv4' address='10.1.0.0' prefix='16' gateway='10.0.0.1'/>",
        "<route address='10.1.0.0' netmask='255.255.0.0' gateway='10.0.0.1' metric='2'/>",
        "<route address='10.1.0.0' gateway='10.0.0.1'/>", "<route address='0.0.0.0' gateway='10.0.0.1'/>",
        "<route address='10.1.0.1' prefix='16' gateway='10.0.0.1'/>",
        "<route address='10.1.0.0' prefix='33' gateway='10.0.0.1'/>", "<route address='fd00::' prefix='64' gateway='fd00::1'/>",
        "<route family='ipv6' address='fd00::' prefix='64' gateway='fd00::1'/>",
        "<route family='ipv6' address='fd00::1' prefix='64' gateway='fd00::1'/>",
        "<route family='ipv6' address='fd00::' prefix='64' gateway='10.0.0.1'/>",
        "<route family='ipv6' address='fd00::' netmask='255.0.0.0' gateway='fd00::1'/>",
        "<route family='ipv4' address='fd00::' prefix='64' gateway='fd00::1'/>",
        "<route address='10.1.0.0' prefix='16' gateway='fd00::1'/>",
        "<portForward proto='tcp' address='10.0.0.1' dev='eth0'><range start='80' end='81' to='8080' exclude='no'/></portForward>",
        "<portForward proto='udp'/>",
        "<script path='/etc/up'/>", "<downscript path='/etc/down'/>", "<backenddomain name='other'/>",
        "<target dev='tap9' managed='yes'/>", "<target dev='tap9' managed='no'/>", "<target dev='vnet3'/>",
        "<target dev='vnet3' managed='no'/>", "<target dev='macvtap3'/>",
        "<guest dev='eth0' actual='eth1'/>", "<model type='e1000'/>", "<model type='VirtIO'/>", "<model type='anything'/>",
        "<driver name='vhost'/>", "<driver name='vfio'/>", "<driver iommu='on'/>", "<driver ats='off'/>", "<driver packed='on'/>",
        "<driver page_per_vq='on'/>",
        "<driver name='qemu' txmode='iothread' ioeventfd='on' event_idx='off' queues='4' rx_queue_size='256' tx_queue_size='512' rss='on' "
            + "rss_hash_report='off' iommu='on' ats='on' packed='on' page_per_vq='on'><host csum='off' gso='off' tso4='off' tso6='off' "
            + "ecn='off' ufo='off' mrg_rxbuf='off'/><guest csum='off' tso4='off' tso6='off' ecn='off' ufo='off'/></driver>",
        "<driver><host csum='off'/></driver>", "<driver><guest ufo='on'/></driver>", "<driver/>",
        "<backend type='passt' logFile='/var/log/passt.log'/>", "<backend tap='/dev/net/tun'/>", "<backend vhost='/dev/vhost-net'/>",
        "<filterref filter='clean-traffic'><parameter name='IP' value='10.0.0.1'/></filterref>", "<tune><sndbuf>1600</sndbuf></tune>",
        "<tune><sndbuf> 1600</sndbuf></tune>", "<tune><sndbuf>1600 </sndbuf></tune>", "<tune><sndbuf>0</sndbuf></tune>",
        "<teaming type='persistent'/>", "<teaming type='transient' persistent='ua-x'/>", "<link state='down'/>", "<mtu size='9000'/>",
        "<coalesce><rx><frames max='7'/></rx></coalesce>",
    ];

    /// <summary>What only some types of interfaces have in the schema; the probes keep what is valid.</summary>
    public static IReadOnlyList<string> VirtualPorts { get; } =
    [
        "<virtualport><parameters/></virtualport>",
        "<virtualport><parameters managerid='11' typeid='1193047' typeidversion='2' profileid='p'/></virtualport>",
        "<virtualport type='802.1Qbg'><parameters managerid='11' typeid='0x012345' typeidversion='2' "
            + "instanceid='09b11c53-8b5c-4eeb-8f00-d84eaa0aaa4f'/></virtualport>",
        "<virtualport type='802.1Qbg'><parameters managerid='11'/></virtualport>", "<virtualport type='802.1Qbg'/>",
        "<virtualport type='802.1Qbh'/>",
        "<virtualport type='802.1Qbh'><parameters profileid='finance'/></virtualport>",
        "<virtualport type='802.1Qbh'><parameters profileid=''/></virtualport>",
        "<virtualport type='openvswitch'/>",
        "<virtualport type='openvswitch'><parameters interfaceid='09b11c53-8b5c-4eeb-8f00-d84eaa0aaa4f' profileid='p'/></virtualport>",
        "<virtualport type='midonet'><parameters interfaceid='09b11c53-8b5c-4eeb-8f00-d84eaa0aaa4f'/></virtualport>",
        "<virtualport type='openvswitch'/><port isolated='yes'/>",
    ];

    /// <summary>What a host device has besides.</summary>
    public static IReadOnlyList<string> InHostdevs { get; } =
        ["", "<readonly/>", "<shareable/>", "<teaming type='persistent'/>", "<teaming type='transient' persistent='ua-x'/>"];

    /// <summary>Devices of which the types above have too little in common.</summary>
    public static IReadOnlyList<string> Others { get; } =
    [
        "<interface type='user'><source dev='eth0'/></interface>",
        "<interface type='user'><source dev='eth0'/><backend type='passt'/></interface>",
        "<interface type='network'><source network='default' portid='12345678-1234-1234-1234-123456789abc'/></interface>",
        "<interface type='network'><source network='default' bridge='virbr0' macTableManager='libvirt'/></interface>",
        "<interface type='bridge'><source network='default' bridge='virbr0'/></interface>",
        "<interface type='bridge'><source bridge='virbr0' macTableManager='kernel'/></interface>",
        "<interface type='direct'><source network='default' dev='eth0'/></interface>",
        "<interface type='hostdev'><source missing='yes'><address type='pci' domain='0' bus='3' slot='7' function='1'/>"
            + "</source></interface>",
        "<interface type='hostdev'><source><address type='pci' domain='0' bus='3' slot='7' function='1' multifunction='on'/>"
            + "</source></interface>",
        "<interface type='hostdev' managed='no'><source><address type='pci'/></source></interface>",
        "<interface type='vhostuser'><source type='unix' path='/v' mode='server'><reconnect enabled='yes' timeout='3'/></source>"
            + "<model type='virtio'/></interface>",
        "<interface type='vhostuser'><source type='unix' path='/v' mode='server'><reconnect enabled='no' timeout='3'/></source>"
            + "<model type='virtio'/></interface>",
        "<interface type='vhostuser'><source type='unix' path='/v' mode='client'><reconnect enabled='yes'/></source>"
            + "<model type='virtio'/></interface>",
        "<interface type='vhostuser'><source type='unix' path='/v' mode='client'><reconnect enabled='no'/></source>"
            + "<model type='virtio'/></interface>",
        "<hostdev type='pci'><source startupPolicy='optional'><address domain='0' bus='3' slot='7' function='1'/></source></hostdev>",
        "<hostdev type='pci'><source><address domain='0' bus='3' slot='7' function='1' multifunction='on'/></source></hostdev>",
        "<hostdev type='pci'><source><address/></source></hostdev>",
        "<hostdev type='usb'><source><address bus='0' device='0'/></source></hostdev>",
        "<hostdev type='scsi' sgio='unfiltered'><source><adapter name='scsi_host0'/><address bus='0' target='0' "
            + "unit='0'/></source></hostdev>",
        "<hostdev type='scsi'><source protocol='adapter'><adapter type='scsi_host' name='scsi_host0'/><address bus='0' target='0' "
            + "unit='0'/></source></hostdev>",
        "<hostdev type='scsi'><source><adapter type='scsi_host'><parentaddr unique_id='1'><address domain='0' bus='0' slot='1' "
            + "function='2'/></parentaddr></adapter><address bus='0' target='0' unit='0'/></source></hostdev>",
        "<hostdev type='scsi'><source><adapter type='fc_host' wwnn='5123456789abcde0' wwpn='5123456789abcde1'/><address bus='0' target='0' "
            + "unit='0'/></source></hostdev>",
        "<hostdev type='scsi'><source protocol='iscsi' name='iqn.a:b/1'><host name='a' port='1'/>"
            + "<host name='b' port='2'/></source></hostdev>",
        "<hostdev type='scsi'><source protocol='iscsi' name='iqn.a:b/1'><host name='a'/><auth username='me'><secret type='ceph' usage='x'/>"
            + "</auth></source></hostdev>",
        "<interface type='user'><boot order='1'/></interface><hostdev type='usb'><source><address bus='2' device='3'/></source>"
            + "<boot order='1'/></hostdev>",
        "<interface type='user'><boot order='1'/></interface><disk type='file' device='disk'><source file='/d'/>"
            + "<target dev='vda' bus='virtio'/><boot order='1'/></disk>",
        "<hostdev type='usb'><source><address bus='2' device='3'/></source></hostdev><hostdev type='usb'><source>"
            + "<address bus='02' device='0x3'/></source></hostdev>",
        "<hostdev type='pci'><source><address bus='2' slot='3'/></source></hostdev><interface type='hostdev'><source><address type='pci' "
            + "bus='0x2' slot='0x3'/></source></interface>",
        "<hostdev type='mdev' model='vfio-pci' ramfb='on'><source><address uuid='53764d0e-85a0-42b4-af5c-2046b460b1dc'/></source></hostdev>"
            + "<hostdev type='mdev' model='vfio-pci' ramfb='on'><source>"
            + "<address uuid='53764d0e-85a0-42b4-af5c-2046b460b1dd'/></source></hostdev>",
        "<hostdev type='mdev' model='vfio-pci'><source><address uuid='53764d0e-85a0-42b4-af5c-2046b460b1dc'/></source></hostdev>"
            + "<hostdev type='mdev' model='vfio-pci'><source><address uuid='53764D0E85A042B4AF5C2046B460B1DC'/></source></hostdev>",
        "<hostdev type='scsi'><source><adapter name='scsi_host0'/><address bus='0' target='0' unit='0'/></source><address type='drive' "
            + "controller='0' bus='0' target='0' unit='1'/></hostdev><hostdev type='scsi'><source><adapter name='scsi_host0'/>"
            + "<address bus='0' target='0' unit='1'/></source><address type='drive' controller='0' bus='0' target='0' unit='1'/></hostdev>",
        "<hostdev type='scsi'><source><adapter name='scsi_host0'/><address bus='0' target='0' unit='0'/></source><address type='drive' "
            + "controller='0' bus='0' target='0' unit='1'/></hostdev><disk type='file' device='disk'><source file='/d'/>"
            + "<target dev='sdb' bus='scsi'/></disk>",
    ];
}
