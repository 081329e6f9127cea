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

        Assert.Equal((0UL, 6UL, 2UL, 1UL), (location.Domain?.Value, location.Bus?.Value, location.Slot?.Value, location.Function?.Value));
        Assert.Equal(Some, location.Address);
        location.Address = null;
        Assert.True(location.IsEmpty);
    }

    [Fact]
    public void A_slot_that_is_no_number_has_no_address()
    {
        Assert.True(PciSlot.TryParse("08", out LibvirtNumber slot));

        Assert.Null(new PciLocation { Slot = slot }.Address);
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
