using System.Globalization;
using System.Text;
using static RelaxCodec.Libvirt.Tests.Failover.MarkedDomain;

namespace RelaxCodec.Libvirt.Tests.Failover;

/// <summary>Documents that nobody writes but somebody may send: the work grows with their size and not with its square.</summary>
public sealed class ScaleTests
{
    private const int Devices = 5_000;

    [Theory]
    [InlineData("<interface type='user'><driver failover='on'/><alias name='ua-{0}'/></interface>")]
    [InlineData("<hostdev type='pci'><driver name='vfio' backupAlias='ua-{0}'/><source><address domain='0' bus='3' slot='7' "
        + "function='1'/></source></hostdev>")]
    [InlineData("<interface type='network'><source network='n{0}'/><driver failover='on' backupAlias='ua-x'/>"
        + "<alias name='ua-same'/></interface>")]
    [InlineData("<controller type='usb'><alias name='usb'/><master startport='0'/></controller>")]
    [InlineData("<interface type='later'><alias name='ua-{0}'/></interface><interface type='user'>"
        + "<driver backupAlias='ua-y{0}'/></interface>")]
    public void Many_devices(string device)
    {
        var format = CompositeFormat.Parse(device);
        Growth.AssertLinear(count =>
        {
            var devices = new StringBuilder();
            for (int i = 0; i < count; i++)
                devices.AppendFormat(CultureInfo.InvariantCulture, format, i).Append('\n');
            Domain domain = Read(With($"{devices}{DriverStandby}{DriverPrimary}"));
            return () => FailoverRules.Check(domain);
        }, Devices);
    }
}
