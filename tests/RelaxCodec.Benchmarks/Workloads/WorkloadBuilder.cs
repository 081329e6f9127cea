using System.Buffers;
using System.Text;
using System.Xml;
using System.Xml.Linq;
using System.Xml.Serialization;
using RelaxCodec.Benchmarks.Comparing;
using RelaxCodec.Benchmarks.Rivals;

namespace RelaxCodec.Benchmarks.Workloads;

/// <summary>Puts the contenders for documents of one root element together.</summary>
/// <typeparam name="T">The root's class.</typeparam>
internal sealed partial class WorkloadBuilder<T>
    where T : class, IXmlElement<T>
{
    // Some of libvirt's own documents have values that its schema does not: they are kept.
    private static readonly XmlReadOptions Lenient = XmlReadOptions.Lenient;

    private static readonly XmlReadOptions WithoutPositions = Lenient with { Positions = false };

    private readonly byte[][] _documents;
    private readonly List<Contender> _readers = [];
    private readonly List<Contender> _writers = [];

    /// <summary>Puts them together.</summary>
    /// <param name="documents">The documents, UTF-8; <typeparamref name="T"/> takes each of them.</param>
    public WorkloadBuilder(byte[][] documents) => _documents = documents;

    /// <summary>The workload.</summary>
    /// <param name="title">What the documents are.</param>
    /// <param name="serializer">A serializer into classes of the same content.</param>
    public Workload Build(string title, XmlSerializer serializer)
    {
        AddPlatformReaders(serializer);
        AddNativeReaders();
        AddTokens();
        AddCodecReaders();
        AddPlatformWriters(serializer);
        AddCodecWriters();
        return new Workload(title, _documents, _readers, _writers);
    }

    /// <summary>The codec's source of tokens, with nobody who makes objects of them.</summary>
    partial void AddTokens();

    private void AddPlatformReaders(XmlSerializer serializer)
    {
        Add(_readers, ContenderNames.XmlReaderLoop, i => XmlReaderLoop.Read(_documents[i]));
        AddKeeping(ContenderNames.XDocumentLoad, i => XDocument.Load(Open(i)));
        AddKeeping(ContenderNames.XmlSerializerDeserialize, i => Deserialize(serializer, i));
    }

    private void AddNativeReaders()
    {
        if (Pugixml.IsInstalled)
        {
            Add(_readers, ContenderNames.PugixmlDefault, i => Pugixml.Load(_documents[i], Pugixml.ParseDefault));
            Add(_readers, ContenderNames.PugixmlEverything, i => Pugixml.Load(_documents[i], Pugixml.ParseEverything));
        }

        if (!Libxml2.IsInstalled)
            return;
        Add(_readers, ContenderNames.Libxml2Tree, i => Libxml2.Load(_documents[i]));
        Add(_readers, ContenderNames.Libxml2Reader, i => Libxml2.Read(_documents[i]));
    }

    private void AddCodecReaders()
    {
        string[] texts = [.. _documents.Select(Encoding.UTF8.GetString)];
        AddKeeping(ContenderNames.ParseBytes, i => XmlCodec.Parse<T>(_documents[i], Lenient));
        AddKeeping(ContenderNames.ParseBytesWithoutPositions, i => XmlCodec.Parse<T>(_documents[i], WithoutPositions));
        AddKeeping(ContenderNames.ParseString, i => XmlCodec.Parse<T>(texts[i], Lenient));
        AddKeeping(ContenderNames.ParseStream, i => XmlCodec.Parse<T>(Open(i), Lenient));
    }

    private void AddPlatformWriters(XmlSerializer serializer)
    {
        var stream = new MemoryStream();
        XDocument[] trees = [.. Enumerable.Range(0, _documents.Length).Select(i => XDocument.Load(Open(i)))];
        Add(_writers, ContenderNames.XDocumentSave, i => trees[i].Save(Rewound(stream)));
        object[] objects = [.. Enumerable.Range(0, _documents.Length).Select(i => Deserialize(serializer, i)!)];
        Add(_writers, ContenderNames.XmlSerializerSerialize, i => serializer.Serialize(Rewound(stream), objects[i]));
    }

    private void AddCodecWriters()
    {
        var stream = new MemoryStream();
        var buffer = new ArrayBufferWriter<byte>();
        T[] objects = [.. _documents.Select(document => XmlCodec.Parse<T>(document, Lenient))];
        Add(_writers, ContenderNames.FormatBuffer, i =>
        {
            buffer.ResetWrittenCount();
            XmlCodec.Format(objects[i], buffer);
        });
        Add(_writers, ContenderNames.FormatStream, i => XmlCodec.Format(objects[i], Rewound(stream)));
        Add(_writers, ContenderNames.FormatString, i => XmlCodec.Format(objects[i]));
    }

    private void AddKeeping(string name, Func<int, object?> read) => _readers.Add(new Contender(name, read));

    private static void Add(List<Contender> contenders, string name, Action<int> work) => contenders.Add(new Contender(name, i =>
    {
        work(i);
        return null;
    }));

    private MemoryStream Open(int document) => new(_documents[document], writable: false);

    private object? Deserialize(XmlSerializer serializer, int document)
    {
        using XmlReader reader = XmlReader.Create(Open(document), XmlReaderLoop.Settings);
        return serializer.Deserialize(reader);
    }

    private static MemoryStream Rewound(MemoryStream stream)
    {
        stream.Position = 0;
        return stream;
    }
}
