using System.Buffers;
using System.Xml;

namespace RelaxCodec;

/// <content>Writing.</content>
public static partial class XmlCodec
{
    /// <summary>The canonical form of an object: two spaces of indentation, single quotes, no XML declaration, a line feed at the end.</summary>
    /// <typeparam name="T">The class of the root element.</typeparam>
    /// <param name="value">The object.</param>
    /// <exception cref="ArgumentException">A value has characters that XML cannot hold, or an item of a collection is null.</exception>
    public static string Format<T>(T value)
        where T : class, IXmlElement<T>
    {
        var sink = new CanonicalSink();
        return Format(value, sink);
    }

    /// <summary>Writes the canonical form of an object.</summary>
    /// <typeparam name="T">The class of the root element.</typeparam>
    /// <param name="value">The object.</param>
    /// <param name="writer">Where to; neither flushed nor closed.</param>
    /// <exception cref="ArgumentException">A value has characters that XML cannot hold, or an item of a collection is null.</exception>
    public static void Format<T>(T value, TextWriter writer)
        where T : class, IXmlElement<T> => Format(value, new CanonicalSink(writer));

    /// <summary>Writes the canonical form of an object as UTF-8, without a byte order mark.</summary>
    /// <typeparam name="T">The class of the root element.</typeparam>
    /// <param name="value">The object.</param>
    /// <param name="stream">Where to; left open.</param>
    /// <exception cref="ArgumentException">A value has characters that XML cannot hold, or an item of a collection is null.</exception>
    public static void Format<T>(T value, Stream stream)
        where T : class, IXmlElement<T> => Format(value, new CanonicalSink(stream));

    /// <summary>Writes the canonical form of an object as UTF-8, without a byte order mark.</summary>
    /// <typeparam name="T">The class of the root element.</typeparam>
    /// <param name="value">The object.</param>
    /// <param name="utf8">Where to.</param>
    /// <exception cref="ArgumentException">A value has characters that XML cannot hold, or an item of a collection is null.</exception>
    public static void Format<T>(T value, IBufferWriter<byte> utf8)
        where T : class, IXmlElement<T> => Format(value, new CanonicalSink(utf8));

    /// <summary>Writes an object as one element. Indentation, quotes and the XML declaration are the writer's.</summary>
    /// <typeparam name="T">The class of the root element.</typeparam>
    /// <param name="value">The object.</param>
    /// <param name="writer">Where to; neither flushed nor closed.</param>
    public static void Format<T>(T value, XmlWriter writer)
        where T : class, IXmlElement<T>
    {
        ArgumentNullException.ThrowIfNull(value);
        var output = new XmlOutput<XmlWriterSink>(new XmlWriterSink(writer));
        WriteDocument(value, ref output);
    }

    private static string Format<T>(T value, CanonicalSink sink)
        where T : class, IXmlElement<T>
    {
        ArgumentNullException.ThrowIfNull(value);
        var output = new XmlOutput<CanonicalSink>(sink);
        try
        {
            WriteDocument(value, ref output);
            return output.Sink.Complete();
        }
        finally
        {
            output.Sink.Dispose();
        }
    }

    private static void WriteDocument<T, TSink>(T value, ref XmlOutput<TSink> output)
        where T : class, IXmlElement<T>
        where TSink : struct, IXmlTokenSink, allows ref struct
    {
        output.KeptOutside(value.Content, XmlContentPlace.BeforeRoot);
        T.Write(value, ref output);
        output.KeptOutside(value.Content, XmlContentPlace.AfterRoot);
    }
}
