namespace RelaxCodec.Libvirt.Tests.Datatypes;

public sealed class PciAddressTests
{
    private static readonly PciAddress Some = new(0, 6, 2, 1);

    [Fact]
    public void It_is_printed_as_lspci_does() => Assert.Equal("0000:06:02.1", Some.ToString());

    [Fact]
    public void What_is_not_written_is_zero() => Assert.Equal(new PciAddress(0, 0, 3, 0), new PciLocation { Slot = 3 }.Address);

    [Fact]
    public void It_is_the_same_location_again()
    {
        var location = new PciLocation { Address = Some };

        Assert.Equal((0U, (byte)6, (byte)2, (byte)1), (location.Domain, location.Bus, location.Slot, location.Function));
        Assert.Equal(Some, location.Address);
        location.Address = null;
        Assert.True(location.IsEmpty);
    }

    [Fact]
    public void What_is_out_of_range_has_no_address() => Assert.Null(new PciLocation { Slot = 32 }.Address);

    [Fact]
    public void A_slot_that_is_no_number_has_no_address()
    {
        var address = (PciDeviceAddress)XmlCodec.Parse<DeviceAddress>("<address type='pci' bus='1' slot='08'/>", XmlReadOptions.Strict);

        Assert.Null(address.Location.Slot);
        Assert.Contains("slot='08'", XmlCodec.Format<DeviceAddress>(address), StringComparison.Ordinal);
    }

    [Fact]
    public void Functions_of_one_slot_are_neighbours()
    {
        PciAddress other = Some with { Function = 0 };

        Assert.True(Some.IsSameSlot(other));
        Assert.True(other < Some);
        Assert.False(Some.IsSameSlot(Some with { Bus = 7 }));
    }
}
