using System.Numerics;

namespace RelaxCodec.Libvirt.Tests.Datatypes;

/// <summary>Numbers as libvirt reads and prints them.</summary>
public sealed class NumberTests
{
    [Theory]
    [InlineData("0x1f", 31, "0x1f")]
    [InlineData("5", 5, "0x05")]
    [InlineData("05", 5, "0x05")]
    [InlineData("010", 8, "0x08")]
    [InlineData("+5", 5, "0x05")]
    [InlineData("\t5", 5, "0x05")]
    [InlineData("0x0A", 10, "0x0a")]
    [InlineData("0", 0, "0x00")]
    // In the schema's language, but no numbers to libvirt: they stay as they were written.
    [InlineData("08", null, "08")]
    [InlineData(" 5 ", null, " 5 ")]
    [InlineData("5\n", null, "5\n")]
    [InlineData("-0", null, "-0")]
    [InlineData("f", null, "f")]
    public void Slots(string lexical, int? value, string canonical) =>
        Is<PciSlot, byte>(PciSlot.IsValid, lexical, (ulong?)value, canonical);

    [Theory]
    [InlineData("0X5")]
    [InlineData("32")]
    [InlineData("0x20")]
    [InlineData("")]
    [InlineData("0x")]
    [InlineData("1.0")]
    public void What_is_no_slot(string lexical) => Assert.False(PciSlot.TryParse(lexical, out _));

    [Theory]
    [InlineData("0", 0, "0x0000")]
    [InlineData("0x00010000", 0x10000, "0x10000")]
    [InlineData("4294967295", 4294967295, "0xffffffff")]
    public void Domains(string lexical, ulong value, string canonical) => Is<PciDomain, uint>(PciDomain.IsValid, lexical, value, canonical);

    [Theory]
    [InlineData("0x3", 3, "0x3")]
    [InlineData("7", 7, "0x7")]
    public void Functions(string lexical, ulong value, string canonical) =>
        Is<PciFunction, byte>(PciFunction.IsValid, lexical, value, canonical);

    [Theory]
    [InlineData("4", 4U, "4")]
    [InlineData("004", 4U, "4")]
    [InlineData("4294967295", 4294967295U, "4294967295")]
    // In the schema's language, but nothing libvirt counts: held as it was written.
    [InlineData("4294967296", null, "4294967296")]
    [InlineData("99999999999999999999", null, "99999999999999999999")]
    public void Positive_integers(string lexical, uint? value, string canonical)
    {
        var boot = XmlCodec.Parse<Hostdev>(
            "<hostdev mode='subsystem' type='mdev' model='vfio-pci'><source>"
                + "<address uuid='6ba7b810-9dad-11d1-80b4-00c04fd430c8'/></source><rom/>"
                +
            $"<boot order='{lexical}'/></hostdev>").Boot!;
        Assert.Equal(value ?? 0, boot.Order);
        Assert.Equal($"<boot order='{canonical}'/>", XmlCodec.Format(boot, XmlFormatOptions.Canonical with { FinalLineEnd = false }));
    }

    [Theory]
    [InlineData("0x1234", 0x1234, "0x1234")]
    [InlineData("0xAB", 0xab, "0x00ab")]
    [InlineData("010", 8, "0x0008")]
    [InlineData("beef", null, "beef")]
    public void Usb_ids(string lexical, int? value, string canonical) =>
        Is<UsbId, ushort>(UsbId.IsValid, lexical, (ulong?)value, canonical);

    [Theory]
    [InlineData("010", 10, "10")]
    [InlineData("0x1", null, "0x1")]
    public void Usb_buses_of_the_guest_are_decimal(string lexical, int? value, string canonical) =>
        Is<UsbBus, ushort>(UsbBus.IsValid, lexical, (ulong?)value, canonical);

    [Theory]
    [InlineData("010", 8, "8")]
    [InlineData("0x1", 1, "1")]
    [InlineData("0x3e7", 999, "999")]
    // In decimal it would have four digits, which the schema does not admit.
    [InlineData("0x3E8", 1000, "0x3e8")]
    public void Usb_buses_of_the_host_are_not(string lexical, int? value, string canonical) =>
        Is<UsbNumber, ushort>(UsbNumber.IsValid, lexical, (ulong?)value, canonical);

    [Theory]
    [InlineData("0x2000", 0x2000, "0x00002000")]
    [InlineData("3000", 0x3000, "0x00003000")]
    public void Registers_are_hexadecimal(string lexical, ulong value, string canonical) =>
        Is<SpaprVioRegister, uint>(SpaprVioRegister.IsValid, lexical, value, canonical);

    [Theory]
    [InlineData("0xfe", 0xfe, "0xfe")]
    [InlineData("254", 254, "0xfe")]
    public void Channel_subsystems(string lexical, ulong value, string canonical) =>
        Is<CcwChannelSubsystem, byte>(CcwChannelSubsystem.IsValid, lexical, value, canonical);

    [Theory]
    [InlineData("0xff")]
    [InlineData("255")]
    public void What_is_no_channel_subsystem(string lexical) => Assert.False(CcwChannelSubsystem.TryParse(lexical, out _));

    private delegate bool Validity(ReadOnlySpan<char> lexical);

    private static void Is<TDatatype, T>(Validity isValid, string lexical, ulong? value, string canonical)
        where TDatatype : IXmlDatatype<T>
        where T : struct, IBinaryInteger<T>
    {
        Assert.True(isValid(lexical));
        Assert.Equal(value is not null, TDatatype.TryParse(lexical, out T number));
        if (value is null)
            return;
        Assert.Equal(value, ulong.CreateChecked(number));
        Assert.Equal(canonical, Printed.By<T, TDatatype>(number));
        // What was printed is read as the same.
        Assert.True(TDatatype.TryParse(canonical, out T again));
        Assert.Equal(number, again);
    }
}
