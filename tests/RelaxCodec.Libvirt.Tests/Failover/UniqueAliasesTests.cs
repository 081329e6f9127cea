using static RelaxCodec.Libvirt.Tests.Failover.MarkedDomain;

namespace RelaxCodec.Libvirt.Tests.Failover;

public sealed class UniqueAliasesTests
{
    [Fact]
    public void FO011_two_standbys_of_one_alias() => Judge($"""
        {DriverStandby}
        {DriverPrimary}
        <interface type='user'>
          <model type='virtio'/>
          <driver failover='on'/>
          <alias name='ua-backup0'/> <!-- FO011 -->
        </interface>
        """);

    [Fact]
    public void FO011_a_primary_with_its_standbys_alias_on_a_third_device() => Judge($"""
        {TeamingStandby}
        {TeamingPrimary}
        <hostdev mode='subsystem' type='pci'>
          <source><address domain='0' bus='3' slot='7' function='2'/></source>
          <alias name='ua-backup0'/> <!-- FO011 -->
        </hostdev>
        """);

    [Fact]
    public void FO011_a_kept_device_after_a_modelled_one() => Judge($"""
        {TeamingStandby}
        {TeamingPrimary}
        <disk type='file' device='disk'>
          <target dev='vda' bus='virtio'/>
          <source file='/var/lib/libvirt/images/a.img'><reservations managed='no'/></source>
          <alias name='ua-backup0'/> <!-- FO011 -->
        </disk>
        """);

    [Fact]
    public void FO011_a_modelled_device_after_a_kept_one() => Judge($"""
        <disk type='file' device='disk'>
          <alias name='ua-backup0'/>
          <target dev='vda' bus='virtio'/>
        </disk>
        {TeamingStandby.Replace("<alias name='ua-backup0'/>", "<alias name='ua-backup0'/> <!-- FO011 -->", StringComparison.Ordinal)}
        {TeamingPrimary}
        """);

    [Fact]
    public void FO011_two_kept_devices_far_from_failover() => Judge("""
        <disk type='file' device='disk'>
          <target dev='vda' bus='virtio'/>
          <alias name='ua-one'/>
        </disk>
        <!-- in between -->
        <disk type='file' device='disk'>
          <target dev='vdb' bus='virtio'/>
          <alias name='ua-two'/>
        </disk>
        <controller type='scsi' index='0'>
          <alias name='ua-one'/> <!-- FO011 -->
        </controller>
        """);

    [Fact]
    public void The_path_counts_kept_devices_by_name()
    {
        string xml = With("""
            <disk type='file' device='disk'><target dev='vda'/><alias name='ua-one'/></disk>
            <controller type='usb'/>
            <disk type='file' device='disk'><target dev='vdb'/><alias name='ua-one'/></disk>
            """);
        Problem problem = Assert.Single(FailoverRules.Check(Read(xml)));
        Assert.Equal("/domain/devices/disk[2]/alias/@name", problem.Path);
    }

    [Fact]
    public void An_alias_within_a_part_of_a_device_is_another_thing() => Judge("""
        <disk type='file' device='disk'>
          <source file='/var/lib/libvirt/images/a.img'><x:alias xmlns:x='urn:x' name='ua-one'/><alias name='ua-one'/></source>
          <target dev='vda' bus='virtio'/>
          <alias name='ua-one'/>
        </disk>
        """);

    [Fact]
    public void FO011_also_of_USB_companions_if_it_is_the_users() => Judge("""
        <controller type='usb' index='0' model='ich9-ehci1'>
          <alias name='ua-usb'/>
        </controller>
        <controller type='usb' index='0' model='ich9-uhci1'>
          <alias name='ua-usb'/> <!-- FO011 -->
          <master startport='0'/>
        </controller>
        """);

    [Fact]
    public void What_libvirt_repeats_by_itself_in_a_running_domain_is_fine() => Judge("""
        <controller type='usb' index='0' model='ich9-ehci1'>
          <alias name='usb'/>
        </controller>
        <controller type='usb' index='0' model='ich9-uhci1'>
          <alias name='usb'/>
          <master startport='0'/>
        </controller>
        <controller type='usb' index='0' model='ich9-uhci2'>
          <alias name='usb'/>
          <master startport='2'/>
        </controller>
        <serial type='pty'>
          <target port='0'/>
          <alias name='serial0'/>
        </serial>
        <console type='pty'>
          <target type='serial' port='0'/>
          <alias name='serial0'/>
        </console>
        """);
}
