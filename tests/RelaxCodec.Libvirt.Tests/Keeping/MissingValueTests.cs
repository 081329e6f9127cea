namespace RelaxCodec.Libvirt.Tests.Keeping;

/// <summary>What a document lacks is told, and not invented when the object is written.</summary>
public sealed class MissingValueTests
{
    private const string Incomplete =
        """
        <domain>
          <name>n</name>
          <memory/>
          <devices>
            <interface type='user'>
              <mac/>
              <boot/>
            </interface>
          </devices>
        </domain>

        """;

    [Fact]
    public void It_is_told() => Assert.Equal(
        [
            "RX013 3:3 /domain/memory",
            "RX013 6:7 /domain/devices/interface[1]/mac",
            "RX013 7:7 /domain/devices/interface[1]/boot",
            "RX013 1:1 /domain",
        ],
        XmlCodec.Read<Domain>(Incomplete).Problems.Select(problem => $"{problem.Id} {problem.Line}:{problem.Column} {problem.Path}"));

    [Fact]
    public void It_stays_missing()
    {
        Domain domain = Read(Incomplete);

        Assert.Equal(Incomplete, XmlCodec.Format(domain));
        Assert.True(XmlCodec.ContentEquals(domain, Read(XmlCodec.Format(domain))));
    }

    [Fact]
    public void What_is_set_is_written()
    {
        Domain domain = Read(Incomplete);
        Interface device = domain.Devices!.Interfaces[0];
        domain.Type = DomainType.Kvm;
        domain.Memory!.Amount = 4096;
        device.Mac!.Address = new MacAddress(0x525400000001);
        device.Boot!.Order = 1;

        string written = XmlCodec.Format(domain);

        Assert.Equal(
            """
            <domain type='kvm'>
              <name>n</name>
              <memory>4096</memory>
              <devices>
                <interface type='user'>
                  <mac address='52:54:00:00:00:01'/>
                  <boot order='1'/>
                </interface>
              </devices>
            </domain>

            """,
            written);
        Assert.True(XmlCodec.ContentEquals(domain, XmlCodec.Parse<Domain>(written)));
    }

    [Fact]
    public void A_comparison_tells_it_from_the_value_that_it_has_in_code()
    {
        Domain whole = XmlCodec.Parse<Domain>("<domain type='qemu'><name>n</name><memory>0</memory></domain>");

        Assert.False(XmlCodec.ContentEquals(whole, Read("<domain><name>n</name><memory>0</memory></domain>")));
        Assert.False(XmlCodec.ContentEquals(whole, Read("<domain type='qemu'><name>n</name><memory/></domain>")));
    }

    private static Domain Read(string xml) => XmlCodec.Read<Domain>(xml).Value!;
}
