using System.Xml;
using System.Xml.Linq;
using System.Xml.Serialization;
using BenchmarkDotNet.Attributes;
using RelaxCodec.Benchmarks.XmlSerializerPeer;
using RelaxCodec.Libvirt;

namespace RelaxCodec.Benchmarks;

/// <summary>
/// Reading every device interface of libvirt's own domain files, each file in one pass over a reader of its own. The figures to compare are the
/// ratios to the bare loop, which takes every attribute and text value as a string and builds nothing.
/// </summary>
[MemoryDiagnoser]
public class InterfaceReading
{
    private static readonly XmlReadOptions s_withoutPositions = new() { Positions = false };
    private readonly XmlSerializer _serializer = new(typeof(SerializerInterface));
    private byte[][] _documents = [];

    /// <summary>What the documents hold: interfaces alone, or whole domains, whose other elements every contender only passes over.</summary>
    [Params("interfaces", "domains")]
    public string Documents { get; set; } = "interfaces";

    /// <summary>Loads the documents.</summary>
    [GlobalSetup]
    public void Load()
    {
        _documents = Documents == "interfaces" ? InterfaceDocuments.InterfacesAlone() : InterfaceDocuments.DomainsWithInterfaces();
    }

    /// <summary>The floor: a loop over tokens that makes a string of each value.</summary>
    [Benchmark(Baseline = true)]
    public int XmlReaderWithValues()
    {
        int characters = 0;
        foreach (byte[] document in _documents)
        {
            using XmlReader reader = InterfaceDocuments.Open(document);
            while (InterfaceDocuments.MoveToInterface(reader))
                characters += ReadValues(reader);
        }

        return characters;
    }

    /// <summary>The codec, as a user calls it, without positions.</summary>
    [Benchmark]
    public int RelaxCodec() => ReadWithCodec(s_withoutPositions);

    /// <summary>The codec with its default options: positions of elements and attributes are recorded.</summary>
    [Benchmark]
    public int RelaxCodecWithPositions() => ReadWithCodec(null);

    /// <summary>A tree of <see cref="XElement"/>, no values converted.</summary>
    [Benchmark]
    public int XElementTree()
    {
        int count = 0;
        foreach (byte[] document in _documents)
        {
            using XmlReader reader = InterfaceDocuments.Open(document);
            while (InterfaceDocuments.MoveToInterface(reader))
                count += XNode.ReadFrom(reader) is XElement ? 1 : 0;
        }

        return count;
    }

    /// <summary><see cref="XmlSerializer"/> into plain classes.</summary>
    [Benchmark]
    public int XmlSerializer()
    {
        int count = 0;
        foreach (byte[] document in _documents)
        {
            using XmlReader reader = InterfaceDocuments.Open(document);
            while (InterfaceDocuments.MoveToInterface(reader))
                count += _serializer.Deserialize(reader) is SerializerInterface ? 1 : 0;
        }

        return count;
    }

    private static int ReadValues(XmlReader reader)
    {
        int characters = 0;
        int depth = reader.Depth;
        do
        {
            switch (reader.NodeType)
            {
                case XmlNodeType.Element:
                    while (reader.MoveToNextAttribute())
                        characters += reader.Value.Length;
                    reader.MoveToElement();
                    break;
                case XmlNodeType.Text:
                case XmlNodeType.CDATA:
                    characters += reader.Value.Length;
                    break;
            }
        }
        while ((reader.Depth > depth || !IsLastTag(reader)) && reader.Read());

        reader.Read();
        return characters;
    }

    private static bool IsLastTag(XmlReader reader) => reader.NodeType == XmlNodeType.EndElement || reader.IsEmptyElement;

    private int ReadWithCodec(XmlReadOptions? options)
    {
        int count = 0;
        foreach (byte[] document in _documents)
        {
            using XmlReader reader = InterfaceDocuments.Open(document);
            while (InterfaceDocuments.MoveToInterface(reader))
                count += XmlCodec.Parse<Interface>(reader, options) is not null ? 1 : 0;
        }

        return count;
    }
}
