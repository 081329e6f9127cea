namespace RelaxCodec.Libvirt.Tests.Guests;

/// <summary>Where devices of a guest sit, as far as the document tells.</summary>
public sealed class GuestPciBusesTests
{
    private const string Root = "<controller type='pci' index='0' model='pcie-root'/>";
    private const string Port =
        "<controller type='pci' index='1' model='pcie-root-port'><address type='pci' bus='0' slot='2'/></controller>";
    private const string Bridge = "<controller type='pci' index='2' model='pcie-to-pci-bridge'><address type='pci' bus='1'/></controller>";

    [Fact]
    public void The_way_from_a_bus_leads_to_the_root()
    {
        Domain domain = DomainOf("q35", Root + Port + Bridge);

        IReadOnlyList<GuestPciBus> path = GuestPciBuses.Of(domain).PathFrom(2);

        Assert.Equal(
            [(2u, "pcie-to-pci-bridge"), (1u, "pcie-root-port"), (0u, "pcie-root")],
            path.Select(static bus => (bus.Number, bus.Model)));
        Assert.Equal(domain.Devices!.Controllers.AsEnumerable().Reverse(), path.Select(static bus => bus.Controller));
    }

    [Theory]
    [InlineData("q35", 0, "pcie-root")]
    [InlineData("pc", 0, "pci-root")]
    [InlineData("q35", 7, null)]
    public void Of_a_controller_that_is_not_written_the_model_is_what_libvirt_adds_or_unknown(string machine, uint number, string? model) =>
        Assert.Equal(new GuestPciBus(number, model, null), Assert.Single(GuestPciBuses.Of(DomainOf(machine, "")).PathFrom(number)));

    [Fact]
    public void A_ring_of_controllers_ends() => Assert.Equal(
        [1u, 2u],
        GuestPciBuses.Of(DomainOf("q35", Port.Replace("bus='0' slot='2'", "bus='2' slot='2'", StringComparison.Ordinal) + Bridge))
            .PathFrom(1)
            .Select(static bus => bus.Number));

    [Theory]
    [InlineData("<address type='pci' bus='0x01' slot='0x00' function='0x0'/>", "0000:01:00.0")]
    [InlineData("<address type='pci'/>", null)]
    [InlineData("<address type='ccw' cssid='0xfe' ssid='0x0' devno='0x0001'/>", null)]
    [InlineData("", null)]
    public void A_device_sits_where_it_is_written(string address, string? place)
    {
        Interface nic = XmlCodec.Parse<Interface>($"<interface type='user'>{address}</interface>");

        Assert.Equal(place, GuestPciBuses.AddressOf(nic)?.ToString());
    }

    private static Domain DomainOf(string machine, string devices) => XmlCodec.Parse<Domain>(
        $"<domain type='kvm'><name>d</name><memory>1</memory><os><type arch='x86_64' machine='{machine}'>hvm</type></os>"
            + $"<devices>{devices}</devices></domain>");
}
