namespace RelaxCodec.Libvirt.Tests.Datatypes;

public sealed class MacAddressTests
{
    [Theory]
    [InlineData("52:54:00:AB:cd:0f", 0x525400abcd0fUL, false)]
    [InlineData("01:00:5e:00:00:01", 0x01005e000001UL, true)]
    [InlineData("ff:ff:ff:ff:ff:ff", 0xffffffffffffUL, true)]
    public void Addresses_are_printed_in_lower_case(string lexical, ulong value, bool isMulticast)
    {
        Assert.True(MacAddress.TryParse(lexical, out MacAddress address));
        Assert.Equal(new MacAddress(value), address);
        Assert.Equal(isMulticast, address.IsMulticast);
        Assert.Equal(lexical.ToLowerInvariant(), address.ToString());
        Assert.Equal(address.ToString(), Printed.By<MacAddress, MacAddress>(address));
        Assert.Equal(!isMulticast, UnicastMacAddress.TryParse(lexical, out MacAddress unicast));
        Assert.Equal(isMulticast ? default : address, unicast);
    }

    [Theory]
    [InlineData("")]
    [InlineData("52:54:00:ab:cd")]
    [InlineData("52:54:00:ab:cd:0")]
    [InlineData("52-54-00-ab-cd-0f")]
    [InlineData(" 52:54:00:ab:cd:0f")]
    [InlineData("52:54:00:ab:cd:0g")]
    public void Other_forms_are_no_addresses(string lexical) => Assert.False(MacAddress.TryParse(lexical, out _));

    [Theory]
    [InlineData("52:54:00:ab:cd:0f")]
    [InlineData("01:00:5E:00:00:01")]
    public void What_is_read_is_what_the_schema_admits(string lexical)
    {
        // Each character replaced by each of these, and a character more or less.
        IEnumerable<string> forms = Enumerable.Range(0, lexical.Length).SelectMany(i =>
            Enumerable.Range(0, 0x180).Append(0xff10).Select(c => lexical.Remove(i, 1).Insert(i, ((char)c).ToString()))
                .Append(lexical.Remove(i, 1)).Append(lexical.Insert(i, "0")));

        Assert.All(forms, form =>
        {
            Assert.Equal(MacAddress.IsValid(form), MacAddress.TryParse(form, out _));
            Assert.Equal(UnicastMacAddress.IsValid(form), UnicastMacAddress.TryParse(form, out _));
        });
    }

    [Fact]
    public void An_address_has_six_bytes() => Assert.Throws<ArgumentOutOfRangeException>(() => new MacAddress(0x1_0000_0000_0000));
}
