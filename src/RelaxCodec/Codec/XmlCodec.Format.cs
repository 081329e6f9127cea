using System.Buffers;
using System.Xml;

namespace RelaxCodec;

/// <content>Writing.</content>
public static partial class XmlCodec
{
    /// <summary>The document of an object, in the canonical form unless the options say otherwise.</summary>
    /// <typeparam name="T">The class of the root element, or the choice of several.</typeparam>
    /// <param name="value">The object.</param>
    /// <param name="options">The form; null for <see cref="XmlFormatOptions.Canonical"/>.</param>
    /// <exception cref="ArgumentException">A value has characters that XML cannot hold, or an item of a collection is null.</exception>
    /// <exception cref="XmlCodecException">It was to be validated (<see cref="XmlFormatOptions.Validate"/>), and is not valid.</exception>
    /// <exception cref="InvalidOperationException">
    /// Elements are nested deeper than <see cref="XmlFormatOptions.Depth"/>, as in an object that holds itself.
    /// </exception>
    public static string Format<T>(T value, XmlFormatOptions? options = null)
        where T : class, IXmlRoot<T>
    {
        var document = Utf8ArrayWriter.Rent();
        try
        {
            Format(value, document, options, encoding: null);
            return document.ToString();
        }
        finally
        {
            document.Return();
        }
    }

    /// <summary>
    /// Writes the document of an object, in the canonical form unless the options say otherwise. If an exception is thrown half-way,
    /// whole blocks of some 16 KiB that came before have been written.
    /// </summary>
    /// <typeparam name="T">The class of the root element, or the choice of several.</typeparam>
    /// <param name="value">The object.</param>
    /// <param name="writer">Where to; neither flushed nor closed.</param>
    /// <param name="options">The form; null for <see cref="XmlFormatOptions.Canonical"/>.</param>
    /// <exception cref="ArgumentException">A value has characters that XML cannot hold, or an item of a collection is null.</exception>
    /// <exception cref="XmlCodecException">It was to be validated (<see cref="XmlFormatOptions.Validate"/>), and is not valid.</exception>
    /// <exception cref="InvalidOperationException">
    /// Elements are nested deeper than <see cref="XmlFormatOptions.Depth"/>, as in an object that holds itself.
    /// </exception>
    public static void Format<T>(T value, TextWriter writer, XmlFormatOptions? options = null)
        where T : class, IXmlRoot<T>
    {
        ArgumentNullException.ThrowIfNull(writer);
        FormatBlocks(value, new Utf8Blocks(writer), options, writer is StringWriter ? null : writer.Encoding.WebName);
    }

    /// <summary>
    /// Writes the document of an object as UTF-8 without a byte order mark, in the canonical form unless the options say otherwise. If an
    /// exception is thrown half-way, whole blocks of some 16 KiB that came before have been written.
    /// </summary>
    /// <typeparam name="T">The class of the root element, or the choice of several.</typeparam>
    /// <param name="value">The object.</param>
    /// <param name="stream">Where to; neither flushed nor closed.</param>
    /// <param name="options">The form; null for <see cref="XmlFormatOptions.Canonical"/>.</param>
    /// <exception cref="ArgumentException">A value has characters that XML cannot hold, or an item of a collection is null.</exception>
    /// <exception cref="XmlCodecException">It was to be validated (<see cref="XmlFormatOptions.Validate"/>), and is not valid.</exception>
    /// <exception cref="InvalidOperationException">
    /// Elements are nested deeper than <see cref="XmlFormatOptions.Depth"/>, as in an object that holds itself.
    /// </exception>
    public static void Format<T>(T value, Stream stream, XmlFormatOptions? options = null)
        where T : class, IXmlRoot<T>
    {
        ArgumentNullException.ThrowIfNull(stream);
        FormatBlocks(value, new Utf8Blocks(stream), options, Utf8Name);
    }

    /// <summary>
    /// Writes the document of an object as UTF-8 without a byte order mark, in the canonical form unless the options say otherwise. If an
    /// exception is thrown half-way, the buffers that were filled before have been passed on (<see cref="IBufferWriter{T}.Advance"/>),
    /// the last one has not.
    /// </summary>
    /// <typeparam name="T">The class of the root element, or the choice of several.</typeparam>
    /// <param name="value">The object.</param>
    /// <param name="utf8">Where to.</param>
    /// <param name="options">The form; null for <see cref="XmlFormatOptions.Canonical"/>.</param>
    /// <exception cref="ArgumentException">A value has characters that XML cannot hold, or an item of a collection is null.</exception>
    /// <exception cref="XmlCodecException">It was to be validated (<see cref="XmlFormatOptions.Validate"/>), and is not valid.</exception>
    /// <exception cref="InvalidOperationException">
    /// Elements are nested deeper than <see cref="XmlFormatOptions.Depth"/>, as in an object that holds itself.
    /// </exception>
    public static void Format<T>(T value, IBufferWriter<byte> utf8, XmlFormatOptions? options = null)
        where T : class, IXmlRoot<T> => Format(value, utf8, options, Utf8Name);

    /// <summary>Writes an object as one element. Indentation, quotes and the XML declaration are the writer's.</summary>
    /// <typeparam name="T">The class of the root element, or the choice of several.</typeparam>
    /// <param name="value">The object.</param>
    /// <param name="writer">Where to; neither flushed nor closed.</param>
    /// <param name="options">
    /// Of which <see cref="XmlFormatOptions.Depth"/> and <see cref="XmlFormatOptions.Prefixes"/> count; null for <see
    /// cref="XmlFormatOptions.Canonical"/>.
    /// </param>
    /// <exception cref="ArgumentException">A value has characters that XML cannot hold, and the writer checks that.</exception>
    /// <exception cref="XmlCodecException">It was to be validated (<see cref="XmlFormatOptions.Validate"/>), and is not valid.</exception>
    /// <exception cref="InvalidOperationException">
    /// Elements are nested deeper than <see cref="XmlFormatOptions.Depth"/>, as in an object that holds itself.
    /// </exception>
    public static void Format<T>(T value, XmlWriter writer, XmlFormatOptions? options = null)
        where T : class, IXmlRoot<T>
    {
        ArgumentNullException.ThrowIfNull(value);
        ThrowIfInvalid(value, options);
        var output = new XmlOutput<XmlWriterSink>(new XmlWriterSink(writer), options);
        try
        {
            WriteDocument(value, ref output);
        }
        catch (ArgumentException exception)
        {
            throw Located(value, exception);
        }
        finally
        {
            output.Return();
        }
    }

    private const string Utf8Name = "utf-8";

    private static void FormatBlocks<T>(T value, Utf8Blocks blocks, XmlFormatOptions? options, string? encoding)
        where T : class, IXmlRoot<T>
    {
        try
        {
            Format(value, blocks, options, encoding);
            blocks.Flush();
        }
        finally
        {
            blocks.Return();
        }
    }

    private static void Format<T>(T value, IBufferWriter<byte> utf8, XmlFormatOptions? options, string? encoding)
        where T : class, IXmlRoot<T>
    {
        ArgumentNullException.ThrowIfNull(value);
        ThrowIfInvalid(value, options);
        var output = new XmlOutput<Utf8Sink>(new Utf8Sink(utf8, options, encoding), options);
        try
        {
            WriteDocument(value, ref output);
            output.Sink.Complete();
        }
        catch (ArgumentException exception)
        {
            throw Located(value, exception);
        }
        finally
        {
            output.Sink.Dispose();
            output.Return();
        }
    }

    private static void WriteDocument<T, TSink>(T value, ref XmlOutput<TSink> output)
        where T : class, IXmlRoot<T>
        where TSink : struct, IXmlTokenSink, allows ref struct
    {
        // Any class can implement the interface that a choice is; Write says that it is no element.
        XmlContent? kept = (value as IXmlNode)?.Content;
        output.KeptOutside(kept, XmlContentPlace.BeforeRoot);
        T.Write(value, ref output);
        output.KeptOutside(kept, XmlContentPlace.AfterRoot);
    }
}
