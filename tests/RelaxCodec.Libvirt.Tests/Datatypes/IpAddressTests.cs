namespace RelaxCodec.Libvirt.Tests.Datatypes;

public sealed class IpAddressTests
{
    [Theory]
    [InlineData("0.0.0.0")]
    [InlineData("255.255.255.255")]
    [InlineData("192.0.2.1")]
    public void IPv4(string lexical)
    {
        Assert.True(Ipv4Address.IsValid(lexical));
        Assert.True(IpAddress.IsValid(lexical));
        Assert.False(Ipv6Address.IsValid(lexical));
    }

    [Theory]
    [InlineData("::")]
    [InlineData("::1")]
    [InlineData("2001:db8::")]
    [InlineData("1:2:3:4:5:6:7:8")]
    [InlineData("1:2:3:4:5:6:7::")]
    [InlineData("1:2:3:4:5:6::8")]
    [InlineData("1::2:3:4:5:6:7")]
    [InlineData("::ffff:192.0.2.1")]
    [InlineData("64:ff9b::192.0.2.1")]
    [InlineData("1:2:3:4:5:6:192.0.2.1")]
    // One colon alone is in libvirt's language.
    [InlineData(":192.0.2.1")]
    public void IPv6(string lexical)
    {
        Assert.True(Ipv6Address.IsValid(lexical));
        Assert.True(IpAddress.IsValid(lexical));
        Assert.False(Ipv4Address.IsValid(lexical));
    }

    [Theory]
    [InlineData("")]
    [InlineData("192.0.2")]
    [InlineData("192.0.2.256")]
    [InlineData("192.0.2.01")]
    [InlineData("1::2::3")]
    [InlineData("1:2:3:4:5:6:7")]
    [InlineData("1:2:3:4:5:6:7:8:9")]
    [InlineData("12345::1")]
    [InlineData(" ::1")]
    [InlineData("2001:db8::1/64")]
    public void Neither(string lexical) => Assert.False(IpAddress.IsValid(lexical));
}
