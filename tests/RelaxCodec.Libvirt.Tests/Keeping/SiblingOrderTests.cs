namespace RelaxCodec.Libvirt.Tests.Keeping;

/// <summary>
/// Elements of one name never change places: addresses, indexes and the order of booting go by it. What is modelled is written in libvirt's
/// order.
/// </summary>
public sealed class SiblingOrderTests
{
    private const string Usb =
        "<hostdev mode='subsystem' type='usb'><source><vendor id='0x0001'/><product id='0x0002'/></source></hostdev>";

    // Each document, and the two siblings in question.
    public static TheoryData<string, string, string> Documents => new()
    {
        {
            $"<name>n</name><devices><disk device='cdrom'/><!-- first.img -->{Usb}<disk device='disk'/><!-- second.img -->"
                + "<interface type='user'/></devices>",
            "<disk device='cdrom'/>",
            "<disk device='disk'/>"
        },
        {
            $"<name>n</name><devices><controller model='ehci'/><!-- a -->{Usb}<controller model='uhci'/><!-- b -->"
                + "<interface type='user'/></devices>",
            "<controller model='ehci'/>",
            "<controller model='uhci'/>"
        },
        { "<name>n</name><vcpu>1</vcpu><os><type>hvm</type></os><vcpu>2</vcpu><memory>1</memory>", "<vcpu>1</vcpu>", "<vcpu>2</vcpu>" },
        {
            "<sysinfo type='smbios'/><uuid>c7a5fdbd-edaf-9455-926a-d65c16db1809</uuid><sysinfo type='fwcfg'/><name>n</name>",
            "<sysinfo type='smbios'/>",
            "<sysinfo type='fwcfg'/>"
        },
    };

    [Theory, MemberData(nameof(Documents))]
    public void The_first_is_written_first(string content, string first, string second)
    {
        Domain domain = Parse(content);

        string written = XmlCodec.Format(domain);

        Assert.InRange(written.IndexOf(first, StringComparison.Ordinal), 0, written.IndexOf(second, StringComparison.Ordinal));
        Domain again = XmlCodec.Read<Domain>(written, XmlReadOptions.Lenient).Value!;
        Assert.True(XmlCodec.ContentEquals(domain, again));
        Assert.Equal(written, XmlCodec.Format(again));
    }

    [Theory, MemberData(nameof(Documents))]
    public void A_comparison_sees_it_when_they_have_changed_places(string content, string first, string second)
    {
        string swapped = content.Replace(first, "#", StringComparison.Ordinal)
            .Replace(second, first, StringComparison.Ordinal)
            .Replace("#", second, StringComparison.Ordinal);

        Assert.False(XmlCodec.ContentEquals(Parse(content), Parse(swapped)));
    }

    // Some lack what they should have, or are one too many.
    private static Domain Parse(string content) =>
        XmlCodec.Read<Domain>($"<domain type='kvm'>{content}</domain>", XmlReadOptions.Lenient).Value!;
}
