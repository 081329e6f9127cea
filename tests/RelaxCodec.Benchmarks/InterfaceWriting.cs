using System.Text;
using System.Xml;
using System.Xml.Linq;
using System.Xml.Serialization;
using BenchmarkDotNet.Attributes;
using RelaxCodec.Benchmarks.XmlSerializerPeer;
using RelaxCodec.Libvirt;

namespace RelaxCodec.Benchmarks;

/// <summary>Writing the same interfaces: through <see cref="XmlWriter"/> for all contenders, and in the canonical form for the codec.</summary>
[MemoryDiagnoser]
public class InterfaceWriting
{
    private static readonly XmlWriterSettings s_settings = new() { OmitXmlDeclaration = true, Indent = true, ConformanceLevel = ConformanceLevel.Fragment };
    private readonly XmlSerializer _serializer = new(typeof(SerializerInterface));
    private readonly XmlSerializerNamespaces _noNamespaces = new([XmlQualifiedName.Empty]);
    private readonly List<Interface> _interfaces = [];
    private readonly List<XElement> _elements = [];
    private readonly List<SerializerInterface> _serializerInterfaces = [];

    /// <summary>Reads the interfaces with each contender.</summary>
    [GlobalSetup]
    public void Load()
    {
        foreach (byte[] document in InterfaceDocuments.InterfacesAlone())
        {
            foreach (XElement element in XDocument.Parse(Encoding.UTF8.GetString(document)).Root!.Elements())
            {
                _elements.Add(element);
                _interfaces.Add(XmlCodec.Parse<Interface>(element.ToString()));
                using XmlReader reader = element.CreateReader();
                _serializerInterfaces.Add((SerializerInterface)_serializer.Deserialize(reader)!);
            }
        }
    }

    /// <summary>The floor: a tree written as it is.</summary>
    [Benchmark(Baseline = true)]
    public int XElementTree()
    {
        StringBuilder text = new();
        using XmlWriter writer = XmlWriter.Create(text, s_settings);
        foreach (XElement element in _elements)
            element.WriteTo(writer);
        writer.Flush();
        return text.Length;
    }

    /// <summary>The codec's formatter on an <see cref="XmlWriter"/>.</summary>
    [Benchmark]
    public int RelaxCodecOnXmlWriter()
    {
        StringBuilder text = new();
        using XmlWriter writer = XmlWriter.Create(text, s_settings);
        foreach (Interface device in _interfaces)
            XmlCodec.Format(device, writer);
        writer.Flush();
        return text.Length;
    }

    /// <summary>The codec's formatter on its own canonical sink.</summary>
    [Benchmark]
    public int RelaxCodecCanonical()
    {
        using StringWriter text = new(System.Globalization.CultureInfo.InvariantCulture);
        foreach (Interface device in _interfaces)
            XmlCodec.Format(device, text);
        return text.GetStringBuilder().Length;
    }

    /// <summary><see cref="XmlSerializer"/> from plain classes.</summary>
    [Benchmark]
    public int XmlSerializer()
    {
        StringBuilder text = new();
        using XmlWriter writer = XmlWriter.Create(text, s_settings);
        foreach (SerializerInterface device in _serializerInterfaces)
            _serializer.Serialize(writer, device, _noNamespaces);
        writer.Flush();
        return text.Length;
    }
}
