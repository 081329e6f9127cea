using static RelaxCodec.Libvirt.Tests.Failover.MarkedDomain;

namespace RelaxCodec.Libvirt.Tests.Failover;

public sealed class StandbyIsNamedTests
{
    [Theory]
    [InlineData("<driver failover='on'/>")]
    [InlineData("<teaming type='persistent'/>")]
    public void FO012_a_standby_alone(string standby) => Judge($"""
        <interface type='user'>
          <model type='virtio'/>
          {standby} <!-- warning FO012 -->
          <alias name='ua-backup0'/>
        </interface>
        """);

    [Fact]
    public void FO012_beside_a_good_pair() => Judge($"""
        {DriverStandby}
        {DriverPrimary}
        {Second(DriverStandby).Replace("failover='on'/>", "failover='on'/> <!-- warning FO012 -->", StringComparison.Ordinal)}
        """);

    [Fact]
    public void A_primary_that_misspells_it_does_not_make_it_unnamed_but_leaves_the_others_so() => Judge($"""
        {TeamingStandby.Replace("ua-backup0", "ua-left", StringComparison.Ordinal)}
        {Second(TeamingStandby).Replace("ua-backup1", "ua-right", StringComparison.Ordinal)
            .Replace("'persistent'/>", "'persistent'/> <!-- warning FO012 -->", StringComparison.Ordinal)}
        {TeamingHostdev.Replace("ua-backup0'/>", "ua-lef'/> <!-- FO003 -->", StringComparison.Ordinal)}
        """);

    [Theory]
    [InlineData("type='hostdev'", "type='of-the-future'")]
    [InlineData("type='transient'", "type='bogus'")]
    public void What_names_it_and_cannot_be_read_as_a_primary_is_the_schemas_business(string known, string unknown) =>
        Judge(TeamingStandby + TeamingPrimary.Replace(known, unknown, StringComparison.Ordinal));

    [Fact]
    public void A_primary_that_may_mean_any_makes_none_unnamed() => Judge($"""
        {TeamingStandby}
        {Second(TeamingStandby)}
        {TeamingHostdev.Replace(" persistent='ua-backup0'/>", "/> <!-- FO016 -->", StringComparison.Ordinal)}
        """);

    [Fact]
    public void A_primary_with_another_error_names_it_all_the_same() => Judge($"""
        {DriverStandby}
        <interface type='bridge'>
          <source bridge='br0'/>
          <driver backupAlias='ua-backup0'/> <!-- FO005 -->
        </interface>
        """);
}
