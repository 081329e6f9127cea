using System.Xml.Linq;
using RelaxCodec.Oracles;

namespace RelaxCodec.Libvirt.Tests.Corpus;

/// <summary>Devices as libvirt itself printed them are printed by us the same, to the byte, however they are shuffled before.</summary>
public sealed class CanonicalFormTests
{
    [Theory]
    [InlineData("interface", 191)]
    [InlineData("hostdev", 73)]
    public void A_shuffled_device_is_printed_as_libvirt_prints_it(string elementName, int count)
    {
        LibvirtCorpus corpus = LibvirtCorpus.Require();
        var random = new Random(1);
        string[] devices = [.. corpus.FilesWithRoot("domain", LibvirtCorpus.DomainOutputs)
            .SelectMany(file => Cut(File.ReadAllLines(file.Path), elementName)).Distinct()];

        Assert.Equal(count, devices.Length);
        Assert.All(devices, device =>
        {
            XElement shuffled = XElement.Parse(device);
            Shuffle(shuffled, random);
            string xml = shuffled.ToString();
            string printed = elementName == "interface" ? XmlCodec.Format(XmlCodec.Parse<Interface>(xml)) : XmlCodec.Format(XmlCodec.Parse<Hostdev>(xml));
            Assert.Equal(device, printed);
        });
    }

    // libvirt puts each child of <devices> at a depth of four spaces.
    private static IEnumerable<string> Cut(string[] lines, string elementName)
    {
        const string indent = "    ";
        for (int start = 0; start < lines.Length; start++)
        {
            if (!lines[start].StartsWith($"{indent}<{elementName} ", StringComparison.Ordinal))
                continue;
            int end = Array.IndexOf(lines, $"{indent}</{elementName}>", start);
            yield return string.Concat(lines[start..(end + 1)].Select(line => line[indent.Length..] + "\n"));
        }
    }

    private static void Shuffle(XElement element, Random random)
    {
        XAttribute[] attributes = [.. element.Attributes()];
        random.Shuffle(attributes);
        element.ReplaceAttributes(attributes);
        if (!element.HasElements)
            return;
        // Elements of one name keep their order, and so do those that the schema orders.
        XElement[] children = [.. element.Elements()];
        if (element.Name.LocalName != "source")
        {
            XName[] names = [.. children.Select(child => child.Name)];
            random.Shuffle(names);
            var queues = children.GroupBy(child => child.Name).ToDictionary(group => group.Key, group => new Queue<XElement>(group));
            children = [.. names.Select(name => queues[name].Dequeue())];
        }

        element.ReplaceNodes(children);
        foreach (XElement child in children)
            Shuffle(child, random);
    }
}
