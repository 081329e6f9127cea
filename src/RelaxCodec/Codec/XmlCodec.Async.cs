using System.IO.Pipelines;

namespace RelaxCodec;

/// <content>Inputs that are waited for: a document is taken into memory and then read.</content>
public static partial class XmlCodec
{
    /// <summary>Reads an object; the first problem is thrown.</summary>
    /// <typeparam name="T">The class of the root element, or the choice of several.</typeparam>
    /// <param name="stream">The document, in the encoding that it declares; read to its end, never synchronously, and left open.</param>
    /// <param name="options">How it is read; null for the defaults.</param>
    /// <param name="cancellationToken">Ends the waiting.</param>
    /// <exception cref="XmlCodecException">There is a problem.</exception>
    public static ValueTask<T> ParseAsync<T>(Stream stream, XmlReadOptions? options = null, CancellationToken cancellationToken = default)
        where T : class, IXmlRoot<T> => ParseAsync<T>(TakeAsync(stream, options, cancellationToken), options);

    /// <summary>Reads an object; the first problem is thrown.</summary>
    /// <typeparam name="T">The class of the root element, or the choice of several.</typeparam>
    /// <param name="pipe">
    /// The document, in the encoding that it declares; read to the end of the root element and not completed. What follows stays in the
    /// pipe and is not waited for.
    /// </param>
    /// <param name="options">How it is read; null for the defaults.</param>
    /// <param name="cancellationToken">Ends the waiting.</param>
    /// <exception cref="XmlCodecException">There is a problem.</exception>
    public static ValueTask<T> ParseAsync<T>(PipeReader pipe, XmlReadOptions? options = null, CancellationToken cancellationToken = default)
        where T : class, IXmlRoot<T> => ParseAsync<T>(TakeAsync(pipe, options, cancellationToken), options);

    /// <summary>Reads an object and collects the problems.</summary>
    /// <typeparam name="T">The class of the root element, or the choice of several.</typeparam>
    /// <param name="stream">The document, in the encoding that it declares; read to its end, never synchronously, and left open.</param>
    /// <param name="options">How it is read; null for the defaults.</param>
    /// <param name="cancellationToken">Ends the waiting.</param>
    public static ValueTask<XmlReadResult<T>> ReadAsync<T>(
        Stream stream, XmlReadOptions? options = null, CancellationToken cancellationToken = default)
        where T : class, IXmlRoot<T> => ReadAsync<T>(TakeAsync(stream, options, cancellationToken), options);

    /// <summary>Reads an object and collects the problems.</summary>
    /// <typeparam name="T">The class of the root element, or the choice of several.</typeparam>
    /// <param name="pipe">
    /// The document, in the encoding that it declares; read to the end of the root element and not completed. What follows stays in the
    /// pipe and is not waited for.
    /// </param>
    /// <param name="options">How it is read; null for the defaults.</param>
    /// <param name="cancellationToken">Ends the waiting.</param>
    public static ValueTask<XmlReadResult<T>> ReadAsync<T>(
        PipeReader pipe, XmlReadOptions? options = null, CancellationToken cancellationToken = default)
        where T : class, IXmlRoot<T> => ReadAsync<T>(TakeAsync(pipe, options, cancellationToken), options);

    private static async ValueTask<T> ParseAsync<T>(ValueTask<Utf8Document> document, XmlReadOptions? options)
        where T : class, IXmlRoot<T> => ReadInput<T, DocumentInput>(new(await document.ConfigureAwait(false)), options, null)!;

    private static async ValueTask<XmlReadResult<T>> ReadAsync<T>(ValueTask<Utf8Document> document, XmlReadOptions? options)
        where T : class, IXmlRoot<T>
    {
        try
        {
            return Collect<T, DocumentInput>(new(await document.ConfigureAwait(false)), options);
        }
        catch (XmlCodecException exception)
        {
            return new XmlReadResult<T>(null, [exception.Problem]);
        }
    }

    private static ValueTask<Utf8Document> TakeAsync(Stream stream, XmlReadOptions? options, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(stream);
        return Utf8Document.ReadAsync(stream, (options ?? XmlReadOptions.Default).Limits, cancellationToken);
    }

    private static ValueTask<Utf8Document> TakeAsync(PipeReader pipe, XmlReadOptions? options, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(pipe);
        return Utf8Document.ReadAsync(pipe, (options ?? XmlReadOptions.Default).Limits, cancellationToken);
    }
}
