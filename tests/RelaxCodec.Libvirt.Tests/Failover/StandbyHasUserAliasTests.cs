using static RelaxCodec.Libvirt.Tests.Failover.MarkedDomain;

namespace RelaxCodec.Libvirt.Tests.Failover;

public sealed class StandbyHasUserAliasTests
{
    [Theory]
    [InlineData("<driver failover='on'/>")]
    [InlineData("<teaming type='persistent'/>")]
    public void FO002_no_alias(string standby) => Judge($"""
        <interface type='user'>
          <model type='virtio'/>
          {standby} <!-- FO002 -->
        </interface>
        """);

    [Theory]
    [InlineData("<driver failover='on'/>", "<driver backupAlias='net0'/>")]
    [InlineData("<teaming type='persistent'/>", "<teaming type='transient' persistent='net0'/>")]
    public void FO002_an_alias_of_libvirts_own_kind(string standby, string primary) => Judge($"""
        <interface type='user'>
          <model type='virtio'/>
          {standby}
          <alias name='net0'/> <!-- FO002 -->
        </interface>
        <interface type='hostdev'>
          {primary}
          <source><address type='pci' domain='0' bus='3' slot='7' function='1'/></source>
        </interface>
        """);

    [Fact]
    public void An_interface_that_is_no_standby_needs_none() => Judge("""
        <interface type='user'>
          <model type='virtio'/>
          <driver failover='off'/>
        </interface>
        """);
}
