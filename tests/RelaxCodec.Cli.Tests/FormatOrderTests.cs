namespace RelaxCodec.Cli.Tests;

/// <summary><c>format</c> gives elements their order, and leaves elements of one name in the order that they had.</summary>
public sealed class FormatOrderTests
{
    [Fact]
    public void Disks_stay_in_order() => AssertFormatted(
        """
        <domain type='kvm'><name>n</name><devices>
          <disk device='cdrom'><target dev='sda'/></disk><!-- first.img -->
          <hostdev mode='subsystem' type='mdev' model='vfio-pci'><source><address uuid='c7a5fdbd-edaf-9455-926a-d65c16db1809'/></source></hostdev>
          <disk device='disk'><target dev='sdb'/></disk><!-- second.img -->
          <interface type='user'/>
        </devices></domain>
        """,
        """
        <domain type='kvm'>
          <name>n</name>
          <devices>
            <disk device='cdrom'>
              <target dev='sda'/>
            </disk>
            <disk device='disk'>
              <target dev='sdb'/>
            </disk>
            <!-- second.img -->
            <interface type='user'/>
            <!-- first.img -->
            <hostdev mode='subsystem' type='mdev' model='vfio-pci'>
              <source>
                <address uuid='c7a5fdbd-edaf-9455-926a-d65c16db1809'/>
              </source>
            </hostdev>
          </devices>
        </domain>

        """);

    [Fact]
    public void Controllers_stay_in_order() => AssertFormatted(
        """
        <domain type='kvm'><name>n</name><devices>
          <controller type='usb' model='ich9-ehci1'/>
          <hostdev mode='subsystem' type='mdev' model='vfio-pci'><source><address uuid='c7a5fdbd-edaf-9455-926a-d65c16db1809'/></source></hostdev>
          <controller type='usb' model='ich9-uhci1'/>
          <interface type='user'/>
        </devices></domain>
        """,
        """
        <domain type='kvm'>
          <name>n</name>
          <devices>
            <controller type='usb' model='ich9-ehci1'/>
            <controller type='usb' model='ich9-uhci1'/>
            <interface type='user'/>
            <hostdev mode='subsystem' type='mdev' model='vfio-pci'>
              <source>
                <address uuid='c7a5fdbd-edaf-9455-926a-d65c16db1809'/>
              </source>
            </hostdev>
          </devices>
        </domain>

        """);

    [Fact]
    public void Elements_that_are_there_once_too_often_stay_in_order() => AssertFormatted(
        "<domain type='kvm'><name>n</name><vcpu>1</vcpu><os><type>hvm</type></os><vcpu>2</vcpu><memory>4096</memory></domain>",
        """
        <domain type='kvm'>
          <name>n</name>
          <memory>4096</memory>
          <vcpu>1</vcpu>
          <vcpu>2</vcpu>
          <os>
            <type>hvm</type>
          </os>
        </domain>

        """);

    [Fact]
    public void Elements_that_may_be_repeated_stay_in_order() => AssertFormatted(
        "<domain type='kvm'><sysinfo type='smbios'/><uuid>c7a5fdbd-edaf-9455-926a-d65c16db1809</uuid><sysinfo type='fwcfg'/>"
            + "<name>n</name></domain>",
        """
        <domain type='kvm'>
          <name>n</name>
          <uuid>c7a5fdbd-edaf-9455-926a-d65c16db1809</uuid>
          <sysinfo type='smbios'/>
          <sysinfo type='fwcfg'/>
        </domain>

        """);

    [Fact]
    public void A_declaration_in_the_tag_of_a_name_stays() => AssertFormatted(
        "<domain type='kvm'><name xmlns:u='urn:u' u:note='x'>n</name></domain>",
        """
        <domain type='kvm'>
          <name xmlns:u='urn:u' u:note='x'>n</name>
        </domain>

        """);

    private static void AssertFormatted(string document, string expected)
    {
        ToolRun run = ToolRun.WithInput(document, "format", "-");

        Assert.Equal((0, expected), (run.ExitCode, run.Output));
        Assert.Equal(expected, ToolRun.WithInput(expected, "format", "-").Output);
    }
}
