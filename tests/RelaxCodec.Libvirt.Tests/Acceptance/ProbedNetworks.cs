#pragma warning disable CA1861 // These arrays make one static table, once.

namespace RelaxCodec.Libvirt.Tests.Acceptance;

/// <summary>Networks to try, and what to try in them: <c>*</c> is where something more may stand.</summary>
internal static class ProbedNetworks
{
    private const string Ip = "<ip address='192.0.2.1' prefix='24'>";

    private static readonly string[] Addresses =
    [
        "<ip/>", "<ip address='198.51.100.1'/>", "<ip address='198.51.100.1' prefix='33'/>", "<ip address='198.51.100.1' prefix='32'/>",
        "<ip address='198.51.100.1' prefix='0'/>", "<ip address='198.51.100.1' prefix='128'/>",
        "<ip address='198.51.100.1' family='ipv6'/>", "<ip address='198.51.100.1' family='ipv4' localPtr='yes'/>",
        "<ip address='2001:db8::1'/>", "<ip address='2001:db8::1' family='ipv4'/>", "<ip address='2001:db8::1' family='ipv6'/>",
        "<ip address='2001:db8::1' family='ipv6' prefix='64' localPtr='no'/>", "<ip address='2001:db8::1' family='ipv6' prefix='128'/>",
        "<ip address='2001:db8::1' family='ipv6' netmask='255.255.255.0'/>",
        "<ip address='198.51.100.1' netmask='255.255.255.0'/>", "<ip address='198.51.100.1' netmask='255.0.255.0'/>",
        "<ip address='198.51.100.1' netmask='0.0.0.0'/>", "<ip address='240.0.0.1'/>", "<ip address='0.0.0.0'/>",
        "<ip address='::' family='ipv6'/>",
        "<ip address=':192.0.2.1'/>", "<ip address=':192.0.2.1' family='ipv6'/>", "<ip address='::192.0.2.1' family='ipv6'/>",
        "<ip address='::ffff:192.0.2.1' family='ipv6'/>", "<ip netmask='255.255.255.0'/>", "<ip family='ipv6' prefix='64'/>",
    ];

    private static readonly string[] Routes =
    [
        "<route address='203.0.113.0' prefix='24' gateway='192.0.2.7'/>", "<route address='203.0.113.0' prefix='24' gateway='192.0.3.7'/>",
        "<route address='203.0.113.1' prefix='24' gateway='192.0.2.7'/>", "<route address='203.0.113.0' gateway='192.0.2.7'/>",
        "<route address='0.0.0.0' gateway='192.0.2.7'/>",
        "<route address='203.0.113.0' netmask='255.255.255.0' gateway='192.0.2.7' metric='3'/>",
        "<route address='203.0.113.4' netmask='255.255.255.0' gateway='192.0.2.7'/>",
        "<route family='ipv4' address='203.0.113.0' prefix='33' gateway='192.0.2.7'/>",
        "<route family='ipv6' address='2001:db8:1::' prefix='48' gateway='2001:db8::7'/>",
        "<ip family='ipv6' address='2001:db8::1' prefix='64'/><route family='ipv6' address='2001:db8:1::' prefix='48' "
            + "gateway='2001:db8::7'/>",
        "<ip family='ipv6' address='2001:db8::1'/><route family='ipv6' address='2001:db8:1::' prefix='48' gateway='2001:db8:0:1::7'/>",
        "<route address='2001:db8:1::' prefix='48' gateway='2001:db8::7'/>",
        "<route family='ipv6' address='203.0.113.0' prefix='24' gateway='192.0.2.7'/>",
        "<route family='ipv6' address='2001:db8:1::' netmask='255.255.255.0' gateway='2001:db8::7'/>",
        "<ip family='ipv6' address='2001:db8::1' prefix='48'/><route family='ipv6' address='2001:db8:2::1' prefix='48' "
            + "gateway='2001:db8::7'/>",
        "<ip address='198.51.100.1' netmask='255.255.255.0'/><route address='203.0.113.0' prefix='24' gateway='198.51.100.2'/>",
        "<ip address='198.51.100.1'/><route address='203.0.113.0' prefix='24' gateway='198.51.100.2'/>",
        "<ip address='10.9.9.9'/><route address='203.0.113.0' prefix='24' gateway='10.1.1.1'/>",
        "<ip address='172.16.9.9'/><route address='203.0.113.0' prefix='24' gateway='172.16.1.1'/>",
        "<ip address='172.16.9.9'/><route address='203.0.113.0' prefix='24' gateway='172.17.1.1'/>",
        "<ip address='240.0.0.1'/><route address='203.0.113.0' prefix='24' gateway='240.0.0.2'/>",
        "<ip address='198.51.100.1' netmask='255.0.255.0'/><route address='203.0.113.0' prefix='24' gateway='198.51.100.2'/>",
        "<ip address='0.0.0.0'/><route address='203.0.113.0' prefix='24' gateway='198.51.100.2'/>",
        "<route address='203.0.113.0' prefix='24' gateway=':192.0.2.7'/>",
        "<route address=':203.0.113.0' prefix='24' gateway='192.0.2.7'/>",
    ];

    private static readonly string[] Services =
    [
        .. from range in new[]
           {
               ("198.51.100.2", "198.51.100.254"), ("198.51.100.2", "198.51.100.255"), ("198.51.100.0", "198.51.100.9"),
               ("198.51.100.9", "198.51.100.2"), ("198.51.100.2", "198.51.100.2"), ("198.51.101.2", "198.51.101.9"),
               ("198.51.100.2", "198.51.101.9"),
               ("2001:db8::2", "2001:db8::9"), ("198.51.100.2", "2001:db8::9"), (":198.51.100.2", "198.51.100.9"),
           }
           from prefix in new[]
           {
               "prefix='24'",
               "netmask='255.255.255.0'",
               "",
               "prefix='16'",
               "prefix='31'",
               "prefix='32'",
               "netmask='255.0.255.0'",
               "prefix='0'",
               "prefix='33'",
               "netmask='0.0.0.0'",
               "family='ipv4'",
               "family='ipv6'"
           }
           select $"<ip address='198.51.100.1' {prefix}><dhcp><range start='{range.Item1}' end='{range.Item2}'/></dhcp></ip>",
        .. from range in new[]
        {
            ("2001:db8::2", "2001:db8::9"),
            ("2001:db8::9", "2001:db8::2"),
            ("2001:db8::1:2", "2001:db8::2:1"),
            ("2001:db8::", "2001:db8::ffff"),
            ("2001:db8:0:1::2", "2001:db8:0:1::9"),
            ("198.51.100.2", "198.51.100.9")
        }
           from prefix in new[]
           {
               "prefix='64'",
               "",
               "prefix='0'",
               "prefix='120'",
               "prefix='127'",
               "prefix='128'",
               "netmask='255.255.255.0'"
           }
           select $"<ip family='ipv6' address='2001:db8::1' {prefix}><dhcp><range start='{range.Item1}' end='{range.Item2}'/></dhcp></ip>",
        "<ip address='10.0.0.1' prefix='8'><dhcp><range start='10.0.0.2' end='10.0.255.254'/></dhcp></ip>",
        "<ip address='10.0.0.1' prefix='8'><dhcp><range start='10.0.0.2' end='10.1.0.2'/></dhcp></ip>",
        "<ip address='10.0.0.1' prefix='8'><dhcp><range start='10.1.0.0' end='10.1.255.255'/></dhcp></ip>",
        "<ip address='240.0.0.1'><dhcp><range start='240.0.0.2' end='240.0.0.9'/></dhcp></ip>",
        "<ip address='0.0.0.0'><dhcp><range start='240.0.0.2' end='240.0.0.9'/></dhcp></ip>",
        .. from host in new[]
           {
               "mac='52:54:00:00:00:01' name='a'", "mac='52:54:00:00:00:01'", "name='a'", "name='9'", "name='-a'", "name=''", "name=' a'",
               "name='ä'", "id='0:1:0:1:18:aa:62:fe:0:16:3e:44:55:66'", "id='0:1:0:1:18:aa:62:fe:0:16:3e:44:55:66' name='a'",
           }
           from ip in new[] { "address='198.51.100.1' prefix='24'", "family='ipv6' address='2001:db8::1' prefix='64'" }
           from address in new[] { "198.51.100.9", "2001:db8::9", "203.0.113.1", ":198.51.100.9" }
           select $"<ip {ip}><dhcp><host {host} ip='{address}'/></dhcp></ip>",
        .. from lease in new[]
           {
               "expiry='0'", "expiry='1'", "expiry='2'", "expiry='119' unit='seconds'", "expiry='120' unit='seconds'",
               "expiry='1' unit='minutes'", "expiry='2' unit='minutes'", "expiry='1' unit='hours'", "expiry='0' unit='seconds'",
               "expiry='0170' unit='seconds'", "expiry='0167' unit='seconds'", "expiry='010' unit='minutes'",
               "expiry='18446744073709551615' unit='hours'", "expiry='3' unit=' minutes'",
           }
           from owner in new[] { "range start='198.51.100.2' end='198.51.100.9'", "host mac='52:54:00:00:00:01' ip='198.51.100.9'" }
           select $"<ip address='198.51.100.1' prefix='24'><dhcp><{owner}><lease {lease}/></{owner.Split(' ')[0]}></dhcp></ip>",
        .. from boot in new[] { "<tftp root='/srv'/>", "<tftp root=''/>", "<dhcp><bootp file='x'/></dhcp>", "<dhcp><bootp file='x' "
            + "server='198.51.100.3'/></dhcp>", "<dhcp><bootp file='x' server='pxe.example.org'/>"
            + "</dhcp>", "<dhcp><bootp file='x' server='1'/></dhcp>",
               "<dhcp><bootp file='x' server='0x7f.1'/></dhcp>", "<dhcp><bootp file='x' server='1.2.3'/></dhcp>",
               "<dhcp><bootp file='x' server='1.2.3.4.5'/></dhcp>", "<dhcp><bootp file='x' server='010.0.0.1'/></dhcp>",
               "<dhcp><bootp file='x' server='1.'/></dhcp>",
               "<dhcp><bootp file='x' server='localhost'/></dhcp>", "<dhcp><bootp file='x' server='08'/></dhcp>",
               "<dhcp><bootp file='x' server='256'/></dhcp>", "<dhcp><bootp file='x' server='4294967296'/></dhcp>",
               "<dhcp><bootp file='x' server='1.256'/></dhcp>", "<dhcp><bootp file='x' server='256.1'/></dhcp>",
               "<dhcp><bootp file='x' server='0x'/></dhcp>", "<dhcp/>" }
           from ip in new[] { "address='198.51.100.1' prefix='24'", "family='ipv6' address='2001:db8::1' prefix='64'" }
           select $"<ip {ip}>{boot}</ip>",
        "<ip address='198.51.100.1'><dhcp><range start='198.51.100.2' end='198.51.100.9'/></dhcp></ip><ip address='203.0.113.1'><dhcp>"
            + "<range start='203.0.113.2' end='203.0.113.9'/></dhcp></ip>",
        "<ip address='198.51.100.1'><dhcp><range start='198.51.100.2' end='198.51.100.9'/></dhcp></ip>"
            + "<ip address='203.0.113.1'><dhcp/></ip>",
        "<ip address='198.51.100.1'><dhcp><range start='198.51.100.2' end='198.51.100.9'/></dhcp></ip><ip address='203.0.113.1'><dhcp>"
            + "<bootp file='x'/></dhcp></ip>",
        "<ip address='198.51.100.1'><dhcp><range start='198.51.100.2' end='198.51.100.9'/></dhcp></ip>"
            + "<ip family='ipv6' address='2001:db8::1'><dhcp><host name='a' ip='2001:db8::9'/></dhcp></ip>"
            + "<ip family='ipv6' address='2001:db8:1::1'><dhcp><host name='a' ip='2001:db8:1::9'/></dhcp></ip>",
    ];

    /// <summary>One of each mode, and of each way to say where guests are connected.</summary>
    public static readonly string[] Networks =
    [
        $"<bridge name='virbr5'/>{Ip}</ip>*",
        $"<forward/>{Ip}</ip>*",
        "<forward mode='nat'><nat ipv6='no'><address start='192.0.2.1' end='192.0.2.4'/><port start='1024' end='65535'/></nat></forward>"
            + $"<bridge name='virbr5' zone='public' stp='on' delay='2' macTableManager='kernel'/>{Ip}</ip>*",
        $"<forward mode='route' dev='eth0'/><bridge stp='off' delay='0'/>{Ip}</ip>*",
        $"<forward mode='route' dev='eth0'><interface dev='eth0'/></forward>{Ip}</ip>*",
        $"<forward mode='open'/>{Ip}</ip>*",
        "<forward mode='bridge'/><bridge name='br0'/>*",
        "<forward mode='bridge'/><bridge name='br0' macTableManager='libvirt'/><virtualport type='openvswitch'/>*",
        "<forward mode='bridge' dev='eth0'><interface dev='eth0'/><interface dev='eth1'/></forward>*",
        "<forward mode='private'><interface dev='eth0'/></forward>*",
        "<forward mode='vepa' dev='eth0'/>*",
        "<forward mode='passthrough'><pf dev='eth0'/></forward>*",
        "<forward mode='hostdev' managed='yes'><driver name='vfio'/><address type='pci' domain='0' bus='3' slot='0' function='1'/>"
            + "<address type='pci' domain='0' bus='3' slot='0' function='2'/></forward>*",
        "<forward mode='hostdev' managed='no'><pf dev='eth0'/></forward>*",
    ];

    /// <summary>What may stand in each.</summary>
    public static readonly string[] Contents =
    [
        "<bridge/>", "<bridge name='virbr6'/>", "<bridge zone='z'/>", "<bridge stp='on'/>", "<bridge delay='3'/>", "<bridge delay='0'/>",
        "<bridge macTableManager='kernel'/>",
        "<mtu size='9000'/>", "<mtu size='0'/>", "<mac address='52:54:00:00:00:01'/>", "<domain name='example.org'/>",
        "<domain name='example.org' localOnly='yes'/>",
        "<dns/>", "<dns enable='no'/>", "<dns enable='no' forwardPlainNames='yes'/>", "<dns enable='no'><txt name='a' value='b'/></dns>",
        "<dns enable='yes'><txt name='a' value='b'/></dns>",
        "<dns enable='no'><forwarder addr='192.0.2.9'/></dns>", "<dns><forwarder/></dns>", "<dns><forwarder addr='2001:db8::1'/></dns>",
        "<dns><forwarder domain='example.org'/></dns>",
        "<dns><forwarder addr=':192.0.2.9'/></dns>", "<dns><host ip=':192.0.2.9'><hostname>a</hostname></host></dns>",
        "<dns forwardPlainNames='no'><host ip='192.0.2.9'><hostname>a</hostname><hostname>b</hostname></host><srv service='ldap' "
            + "protocol='tcp' domain='example.org' target='a.example.org' port='389' priority='1' weight='2'/></dns>",
        "<dns><srv service='ldap' protocol='udp'/></dns>", "<dns><srv service='ldap' protocol='udp' port='1'/></dns>",
        "<dns><srv service='ldap' protocol='udp' priority='1'/></dns>",
        "<dns><srv service='ldap' protocol='udp' weight='1'/></dns>",
        "<dns><srv service='ldap' protocol='udp' target='' weight='1'/></dns>", "<dns><srv service='' protocol='udp'/></dns>",
        "<dns><srv service='a b' protocol='udp'/></dns>", "<dns><srv service='_a-+/*9' protocol='udp'/></dns>",
        "<dns><srv service='ä' protocol='udp'/></dns>", "<dns><srv service='a.b' protocol='udp'/></dns>",
        $"<dns><srv service='{new string('a', 255)}' protocol='udp'/></dns>",
        $"<dns><srv service='{new string('a', 256)}' protocol='udp'/></dns>",
        "<dns><txt name='a' value='b&#10;c'/></dns>", "<dns><txt name='a' value='b&#13;c'/></dns>",
        "<dns><srv service='a' protocol='tcp' target='b&#10;c'/></dns>", "<dns><txt name='a' value='b&#9;c'/></dns>",
        "<port isolated='yes'/>", "<port isolated='no'/>", "<port/>",
        "<vlan><tag id='42'/></vlan>", "<vlan trunk='yes'><tag id='42'/></vlan>", "<vlan><tag id='1'/><tag id='2'/></vlan>",
        "<vlan trunk='yes'><tag id='1' nativeMode='untagged'/><tag id='2' nativeMode='tagged'/></vlan>",
        "<vlan trunk='yes'><tag id='1' nativeMode='untagged'/><tag id='2'/></vlan>", "<vlan><tag id='1' nativeMode='tagged'/></vlan>",
        "<bandwidth><inbound average='1000' peak='2000' burst='3000'/><outbound average='1000'/></bandwidth>", "<bandwidth/>",
        "<bandwidth classID='1'><inbound average='1'/></bandwidth>",
        "<bandwidth><inbound peak='1'/></bandwidth>", "<bandwidth><outbound burst='1'/></bandwidth>",
        "<bandwidth><inbound floor='1'/></bandwidth>", "<bandwidth><outbound average='1' floor='1'/></bandwidth>",
        "<bandwidth><outbound/></bandwidth>", "<bandwidth><inbound/></bandwidth>",
        "<virtualport/>", "<virtualport><parameters interfaceid='09b11c53-8b5c-4eeb-8f00-d84eaa0aaa4f'/></virtualport>",
        "<virtualport type='openvswitch'/>",
        "<virtualport type='802.1Qbg'><parameters managerid='1' typeid='2' typeidversion='3'/></virtualport>",
        "<virtualport type='802.1Qbh'><parameters profileid='ppppppppppppppppppppppppppppppppppppppp'/></virtualport>",
        "<virtualport type='802.1Qbh'><parameters profileid='ääääääääääääääääääää'/></virtualport>", "<virtualport type='802.1Qbg'/>",
        "<portgroup name='a' default='yes'/>", "<portgroup name='a'/><portgroup name='b' default='no'/>",
        "<portgroup name='a'/><portgroup name='a'/>", "<portgroup name='a' default='yes'/><portgroup name='b' default='yes'/>",
        "<portgroup name='a' trustGuestRxFilters='yes'><vlan><tag id='42'/></vlan><virtualport type='openvswitch'/><bandwidth>"
            + "<inbound average='1'/></bandwidth></portgroup>",
        "<portgroup name='a'><virtualport/></portgroup>", "<portgroup name='a'><bandwidth classID='1'/></portgroup>",
        "<portgroup name='a'><bandwidth><inbound floor='1'/></bandwidth></portgroup>",
        "<portgroup name='a'><bandwidth><inbound peak='1'/></bandwidth></portgroup>",
        "<portgroup name='a' default='yes'/><vlan><tag id='42'/></vlan>", "<portgroup name='a'/><vlan><tag id='42'/></vlan>",
        "<portgroup name='a' default='yes'><virtualport type='openvswitch'/></portgroup><vlan><tag id='42'/></vlan>",
        "<portgroup name='a'><vlan><tag id='1' nativeMode='untagged'/><tag id='2' nativeMode='tagged'/></vlan></portgroup>",
        "<portgroup name='a'><virtualport type='802.1Qbh'><parameters profileid='ääääääääääääääääääää'/></virtualport></portgroup>",
        .. Addresses, .. Routes, .. Services,
    ];

    /// <summary>More of <c>&lt;forward&gt;</c>; each network has one.</summary>
    public static readonly string[] Forwards =
    [
        .. from mode in new[] { "nat", "route", "open", "bridge", "private", "vepa", "passthrough", "hostdev" }
           from content in new[]
           {
               "", " dev='eth0'", "><interface dev='eth0'/>", "><interface dev='eth0'/><interface dev='eth1'/>",
               "><interface dev='eth0'/><interface dev='eth0'/>", " dev='eth0'><interface dev='eth0'/>",
               " dev='eth0'><interface dev='eth1'/>", " dev='eth0'><interface dev='eth0'/><interface dev='eth0'/>",
               " dev='eth0'><pf dev='eth0'/>", " dev='eth0'><pf dev='eth0'/><address type='pci' bus='1'/>", "><pf dev='eth0'/>",
               " dev='eth0'><address type='pci' domain='0' bus='3' slot='0' function='1'/>",
               "><address type='pci' domain='0' bus='3' slot='0' function='1'/>",
               "><address type='pci' domain='0' bus='3' slot='0' function='1'/><address type='pci' domain='0x0' bus='0x03' "
                   + "slot='0' function='0x1'/>",
               "><address type='pci' domain='0' bus='3' slot='0' function='1'/><address type='pci' domain='0' bus='3' "
                   + "slot='0' function='2'/>",
               "><interface dev='eth0'/><pf dev='eth0'/>",
               "><pf dev='eth0'/><address type='pci' domain='0' bus='3' slot='0' function='1'/>",
               "><nat/>", "><nat ipv6='yes'><address start='192.0.2.4' end='192.0.2.1'/></nat>",
               "><nat><address start='192.0.2.4' end='192.0.2.4'/></nat>", "><nat><address start='10.0.0.1' end='10.0.255.255'/></nat>",
               "><nat><address start='10.0.0.1' end='10.1.0.1'/></nat>", "><nat><port start='2' end='1'/></nat>",
               "><nat><port start='2' end='2'/></nat>",
               "><driver name='kvm'/>", " managed='yes'",
           }
           from rest in new[]
           {
               "<ip address='192.0.2.1' prefix='24'/>",
               "",
               "<bridge name='br0'/>",
               "<bridge name='br0' stp='off'/><ip address='192.0.2.1'/>"
           }
           select $"<forward mode='{mode}'{content}{(content.Contains('>', StringComparison.Ordinal) ? "" : ">")}</forward>{rest}",
    ];

    /// <summary>Names.</summary>
    public static readonly string[] Names = ["n", "a/b", "/", "", " ", "a b", "a\nb", ".", "..", "ä", "-", "default "];
}
