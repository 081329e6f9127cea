using RelaxCodec.Conformance.Judging;
using RelaxCodec.Oracles;

namespace RelaxCodec.Libvirt.Tests.Mutants;

/// <summary>What neither libvirt's tests nor random changes of them reach easily: our verdict, the one expected, and jing's.</summary>
public sealed class HandwrittenTests
{
    private const string Product = "<vendor id='0x1234'/><product id='0xbeef'/>";
    private const string Place = "<address bus='1' device='2'/>";

    private static readonly (string ElementName, string Xml, bool IsValid)[] Documents =
    [
        HostdevInterface(Product, isValid: true),
        HostdevInterface(Product + Place, isValid: true),
        HostdevInterface("<address type='usb' bus='1' device='2'/>", isValid: true),
        HostdevInterface("<address type='pci'/>", isValid: true),
        HostdevInterface(Product + "<address type='usb' bus='1' device='2'/>", isValid: false),
        HostdevInterface(Place, isValid: false),
        HostdevInterface(Place + Product, isValid: false),
        HostdevInterface("<product id='0xbeef'/><vendor id='0x1234'/>", isValid: false),
        HostdevInterface("<vendor id='0x1234'/>", isValid: false),
        HostdevInterface("<vendor id='0x1234'/>" + Place, isValid: false),
        HostdevInterface(Product + Place + Place, isValid: false),
        HostdevInterface("", isValid: false),
        UsbHostdev(Product + Place, isValid: true),
        UsbHostdev(Place, isValid: true),
        UsbHostdev(Place + Product, isValid: false),
        UsbHostdev("<vendor id='0x1234'/>" + Place, isValid: false),
        UsbHostdev("", isValid: false),
    ];

    [Theory]
    [InlineData("interface")]
    [InlineData("hostdev")]
    public void They_are_judged_as_expected(string elementName)
    {
        using LibvirtSchema schema = LibvirtSchema.OfDevice(LibvirtCorpus.Require(), elementName);
        (string ElementName, string Xml, bool IsValid)[] documents = [.. Documents.Where(it => it.ElementName == elementName)];

        IReadOnlyList<Verdict> verdicts = SchemaJudge.Jing.Require().JudgeTexts(schema.Path, [.. documents.Select(it => it.Xml)]);

        Assert.Equal(documents.Select(it => (it.Xml, it.IsValid)), documents.Zip(verdicts, (it, verdict) => (it.Xml, verdict.IsValid)));
        Assert.Equal(
            documents.Select(it => (it.Xml, it.IsValid)),
            documents.Select(it => (it.Xml, Strictly.ReadDevice(elementName, it.Xml).Count == 0)));
    }

    private static (string, string, bool) HostdevInterface(string source, bool isValid) =>
        ("interface", $"<interface type='hostdev'><source>{source}</source></interface>", isValid);

    private static (string, string, bool) UsbHostdev(string source, bool isValid) =>
        ("hostdev", $"<hostdev type='usb'><source>{source}</source></hostdev>", isValid);
}
