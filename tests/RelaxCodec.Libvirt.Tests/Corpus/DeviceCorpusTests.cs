using RelaxCodec.Conformance.Judging;
using RelaxCodec.Oracles;

namespace RelaxCodec.Libvirt.Tests.Corpus;

/// <summary>Every interface and host device of libvirt's own tests.</summary>
public sealed class DeviceCorpusTests
{
    [Theory]
    [InlineData("interface", 517)]
    [InlineData("hostdev", 163)]
    public void Devices_are_read_strictly(string elementName, int count)
    {
        IReadOnlyList<CorpusFragment> devices = ValidFiles.Fragments(LibvirtCorpus.Require(), elementName);

        Assert.Equal(count, devices.Count);
        Assert.All(devices, device => Assert.Empty(Strictly.ReadDevice(elementName, device.Text)));
    }

    [Theory]
    [InlineData("interface", 8)]
    [InlineData("hostdev", 5)]
    public void Devices_that_libvirts_schema_refuses_are_refused(string elementName, int count)
    {
        LibvirtCorpus corpus = LibvirtCorpus.Require();
        IReadOnlyList<CorpusFragment> devices = [.. corpus.DistinctFragments(elementName)
            .Except(ValidFiles.Fragments(corpus, elementName))];

        Assert.Equal(count, devices.Count);
        Assert.All(devices, device => Assert.NotEmpty(Strictly.ReadDevice(elementName, device.Text)));
    }
}
