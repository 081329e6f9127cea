using System.Buffers;
using System.Xml;

namespace RelaxCodec;

/// <summary>Reads and writes generated classes.</summary>
public static class XmlCodec
{

    /// <summary>To come.</summary>
    public static T Parse<T>(string xml, XmlReadOptions? options = null) where T : class, IXmlElement<T> => throw new NotImplementedException();

    /// <summary>To come.</summary>
    public static XmlReadResult<T> Read<T>(string xml, XmlReadOptions? options = null) where T : class, IXmlElement<T> => throw new NotImplementedException();

    /// <summary>To come.</summary>
    public static XmlRootTag PeekRoot(string xml) => throw new NotImplementedException();

    /// <summary>To come.</summary>
    public static T Parse<T>(Stream stream, XmlReadOptions? options = null) where T : class, IXmlElement<T> => throw new NotImplementedException();

    /// <summary>To come.</summary>
    public static XmlReadResult<T> Read<T>(Stream stream, XmlReadOptions? options = null) where T : class, IXmlElement<T> => throw new NotImplementedException();

    /// <summary>To come.</summary>
    public static XmlRootTag PeekRoot(Stream stream) => throw new NotImplementedException();

    /// <summary>To come.</summary>
    public static T Parse<T>(TextReader reader, XmlReadOptions? options = null) where T : class, IXmlElement<T> => throw new NotImplementedException();

    /// <summary>To come.</summary>
    public static XmlReadResult<T> Read<T>(TextReader reader, XmlReadOptions? options = null) where T : class, IXmlElement<T> => throw new NotImplementedException();

    /// <summary>To come.</summary>
    public static XmlRootTag PeekRoot(TextReader reader) => throw new NotImplementedException();

    /// <summary>To come.</summary>
    public static T Parse<T>(XmlReader reader, XmlReadOptions? options = null) where T : class, IXmlElement<T> => throw new NotImplementedException();

    /// <summary>To come.</summary>
    public static XmlReadResult<T> Read<T>(XmlReader reader, XmlReadOptions? options = null) where T : class, IXmlElement<T> => throw new NotImplementedException();

    /// <summary>To come.</summary>
    public static XmlRootTag PeekRoot(XmlReader reader) => throw new NotImplementedException();

    /// <summary>To come.</summary>
    public static T Parse<T>(ReadOnlySpan<byte> utf8, XmlReadOptions? options = null) where T : class, IXmlElement<T> => throw new NotImplementedException();

    /// <summary>To come.</summary>
    public static XmlReadResult<T> Read<T>(ReadOnlySpan<byte> utf8, XmlReadOptions? options = null) where T : class, IXmlElement<T> => throw new NotImplementedException();

    /// <summary>To come.</summary>
    public static XmlRootTag PeekRoot(ReadOnlySpan<byte> utf8) => throw new NotImplementedException();

    /// <summary>To come.</summary>
    public static void Format<T>(T value, Stream destination) where T : class, IXmlElement<T> => throw new NotImplementedException();

    /// <summary>To come.</summary>
    public static void Format<T>(T value, TextWriter destination) where T : class, IXmlElement<T> => throw new NotImplementedException();

    /// <summary>To come.</summary>
    public static void Format<T>(T value, XmlWriter destination) where T : class, IXmlElement<T> => throw new NotImplementedException();

    /// <summary>To come.</summary>
    public static void Format<T>(T value, IBufferWriter<byte> destination) where T : class, IXmlElement<T> => throw new NotImplementedException();

    /// <summary>To come.</summary>
    public static string Format<T>(T value) where T : class, IXmlElement<T> => throw new NotImplementedException();

    /// <summary>To come.</summary>
    public static bool ContentEquals<T>(T? left, T? right) where T : class, IXmlElement<T> => throw new NotImplementedException();
}
