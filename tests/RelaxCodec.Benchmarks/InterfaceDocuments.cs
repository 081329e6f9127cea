using System.Text;
using System.Xml;
using System.Xml.Linq;
using RelaxCodec.Oracles;

namespace RelaxCodec.Benchmarks;

/// <summary>Documents with device interfaces, in memory, and how every contender gets from one interface to the next.</summary>
public static class InterfaceDocuments
{
    /// <summary>The settings that all contenders read with, the codec's included.</summary>
    public static XmlReaderSettings ReaderSettings { get; } = new() { DtdProcessing = DtdProcessing.Prohibit, XmlResolver = null };

    private static IEnumerable<string> DomainFiles
    {
        get
        {
            LibvirtCorpus corpus = LibvirtCorpus.Find()
                ?? throw new InvalidOperationException("libvirt's test files are not here: run tests/fetch-corpus.sh first.");
            foreach (CorpusFile file in corpus.FilesWithRoot("domain", LibvirtCorpus.DomainInputs, LibvirtCorpus.DomainOutputs))
            {
                if (!file.IsMeantInvalid && !file.IsLink)
                    yield return file.Path;
            }
        }
    }

    /// <summary>For each of libvirt's domain files with interfaces a document that holds nothing else: <c>&lt;devices&gt;&lt;interface .../&gt;...&lt;/devices&gt;</c>.</summary>
    public static byte[][] InterfacesAlone()
    {
        List<byte[]> documents = [];
        foreach (string path in DomainFiles)
        {
            XElement? devices = XDocument.Load(path).Root?.Element("devices");
            if (devices?.Elements("interface").Any() == true)
                documents.Add(Encoding.UTF8.GetBytes(new XElement("devices", devices.Elements("interface")).ToString()));
        }

        return [.. documents];
    }

    /// <summary>The whole domain files that have interfaces.</summary>
    public static byte[][] DomainsWithInterfaces()
    {
        List<byte[]> documents = [];
        foreach (string path in DomainFiles)
        {
            if (XDocument.Load(path).Root?.Element("devices")?.Elements("interface").Any() == true)
                documents.Add(File.ReadAllBytes(path));
        }

        return [.. documents];
    }

    /// <summary>A reader over one document.</summary>
    /// <param name="document">The document, UTF-8.</param>
    public static XmlReader Open(byte[] document) => XmlReader.Create(new MemoryStream(document, writable: false), ReaderSettings);

    /// <summary>Moves to the next interface of the document; the reader may already be on it.</summary>
    /// <param name="reader">The reader.</param>
    public static bool MoveToInterface(XmlReader reader)
    {
        // Not ReadToFollowing: it would step over an interface that directly follows the one just read.
        do
        {
            if (reader.NodeType == XmlNodeType.Element && reader.LocalName == "interface")
                return true;
        }
        while (reader.Read());

        return false;
    }
}
