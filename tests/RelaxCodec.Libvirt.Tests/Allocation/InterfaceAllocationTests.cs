using System.Text;
using System.Xml;
using System.Xml.Linq;
using RelaxCodec.Oracles;

namespace RelaxCodec.Libvirt.Tests.Allocation;

/// <summary>Allocations do not depend on timing, so the bound that the benchmarks report is held here too.</summary>
public class InterfaceAllocationTests
{
    private static readonly XmlReadOptions WithoutPositions = new() { Positions = false };

    [Fact]
    public void Reading_interfaces_allocates_what_the_reader_does_and_at_most_1_2_times_their_instances()
    {
        byte[][] documents = DocumentsOfInterfaces();
        List<Interface> interfaces = [];
        foreach (byte[] document in documents)
            Read(document, interfaces.Add);
        Assert.Equal(
            documents.Sum(static document => XDocument.Load(new MemoryStream(document)).Root!.Elements().Count()), interfaces.Count);

        long instances = ObjectGraph.Bytes(interfaces) - ObjectGraph.Bytes(new List<Interface>(interfaces.Capacity));
        long reader = Allocated(documents, static document => ReadTokens(document));
        long codec = Allocated(documents, static document => Read(document, static _ => { }));

        Assert.True(codec - reader <= 1.2 * instances, $"codec {codec}, reader {reader}, instances {instances} bytes");
    }

    private static byte[][] DocumentsOfInterfaces()
    {
        List<byte[]> documents = [];
        foreach (CorpusFile file in LibvirtCorpus.Require()
            .FilesWithRoot("domain", LibvirtCorpus.DomainInputs, LibvirtCorpus.DomainOutputs))
        {
            XElement? devices = file.IsMeantInvalid ? null : XDocument.Load(file.Path).Root?.Element("devices");
            if (devices?.Elements("interface").Any() == true)
                documents.Add(Encoding.UTF8.GetBytes(new XElement("devices", devices.Elements("interface")).ToString()));
        }

        return [.. documents];
    }

    private static long Allocated(byte[][] documents, Action<byte[]> read)
    {
        // The first pass pays for what is made once: tables, buffers, static fields.
        Array.ForEach(documents, read);
        long before = GC.GetAllocatedBytesForCurrentThread();
        Array.ForEach(documents, read);
        return GC.GetAllocatedBytesForCurrentThread() - before;
    }

    private static void Read(byte[] document, Action<Interface> found)
    {
        using XmlReader reader = XmlReader.Create(new MemoryStream(document, writable: false));
        while (MoveToInterface(reader))
            found(XmlCodec.Parse<Interface>(reader, WithoutPositions));
    }

    private static void ReadTokens(byte[] document)
    {
        using XmlReader reader = XmlReader.Create(new MemoryStream(document, writable: false));
        while (reader.Read())
        {
            while (reader.MoveToNextAttribute())
            {
            }
        }
    }

    private static bool MoveToInterface(XmlReader reader)
    {
        do
        {
            if (reader.NodeType == XmlNodeType.Element && reader.LocalName == "interface")
                return true;
        }
        while (reader.Read());

        return false;
    }
}
