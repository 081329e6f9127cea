using System.Text;
using System.Xml.Linq;
using RelaxCodec.Oracles;

namespace RelaxCodec.Libvirt.Tests.Qemu;

/// <summary>Capabilities out of the transcripts of libvirt's tests, held against the flags that libvirt derived from them.</summary>
public sealed class CapabilityTranscriptTests
{
    [Fact]
    public void Failover_is_where_the_property_is()
    {
        string[] files = Transcripts();

        Assert.Equal(29, files.Length);
        Assert.Equal(
            ["caps_4.2.0.ppc64", "caps_5.1.0.sparc"],
            files.Where(file => !Read(file).HasFailover).Select(Path.GetFileNameWithoutExtension));
    }

    [Theory]
    [InlineData(JudgedReleases.Libvirt9, QemuCapability.VirtioNetFailover)]
    [InlineData(JudgedReleases.Libvirt11, QemuCapability.VirtioNetFailover, QemuCapability.GpexPciHost)]
    public void All_other_capabilities_are_those_that_libvirt_derived(string release, params QemuCapability[] retired) =>
        Assert.All(Transcripts(release), file =>
    {
        QemuCapabilities capabilities = Read(file);
        var libvirt = XDocument.Load(Path.ChangeExtension(file, "xml"))
            .Descendants("flag")
            .Select(flag => (string?)flag.Attribute("name"))
            .ToHashSet();

        // libvirt retires a flag when every QEMU that it takes is new enough.
        Assert.All(Enum.GetValues<QemuCapability>().Except(retired), capability =>
            Assert.True(libvirt.Contains(QemuCapabilityName.Of(capability)) == capabilities.Has(capability), $"{capability} in {file}"));
    });

    [Fact]
    public void Version_and_architecture_are_those_that_libvirt_read() => Assert.All(Transcripts(), file =>
    {
        QemuCapabilities capabilities = Read(file);
        XElement libvirt = XDocument.Load(Path.ChangeExtension(file, "xml")).Root!;

        (int major, int minor, int micro, string package) = capabilities.Version;
        Assert.Equal((int?)libvirt.Element("version"), major * 1_000_000 + minor * 1_000 + micro);
        Assert.Equal(((string?)libvirt.Element("package") ?? "").Trim(' ', '(', ')'), package);
        Assert.Equal((string?)libvirt.Element("arch"), capabilities.Architecture);
    });

    [Theory]
    [InlineData("", "no reply")]
    [InlineData("<domain/>", "line 1 is not JSON")]
    [InlineData("[1]", "other than objects")]
    [InlineData("""{"return": {}}""", "a reply without its command")]
    [InlineData("""{"execute": "query-version"} {"return": {}}""", "the answer to query-version is not one of QEMU's")]
    [InlineData("""{"execute": "query-version"} {"error": {"class": "CommandNotFound"}}""", "no reply")]
    [InlineData("""{"execute": "query-version"} {"return": {"qemu": {"major": 7, "minor": 2, "micro": 0}}}""", "no answer to query-target")]
    public void What_is_no_transcript_is_told(string text, string reason)
    {
        QmpException e = Assert.Throws<QmpException>(() => QemuProbe.OfReplies(Encoding.UTF8.GetBytes(text)));

        Assert.Contains(reason, e.Message, StringComparison.Ordinal);
    }

    private static string[] Transcripts(string release = JudgedReleases.Libvirt9)
    {
        string folder = Path.Combine(LibvirtCorpus.Require(release).Folder, "tests", "qemucapabilitiesdata");
        return [.. Directory.GetFiles(folder, "*.replies").Order(StringComparer.Ordinal)];
    }

    private static QemuCapabilities Read(string file) => QemuProbe.OfReplies(File.ReadAllBytes(file));
}
