using System.IO.Pipelines;
using System.Runtime.CompilerServices;

namespace RelaxCodec;

/// <content>
/// The items of a document that may be larger than memory: elements of one class that stand side by side. Each is read when it is asked
/// for; positions and paths are those in the whole document.
/// </content>
public static partial class XmlCodec
{
    /// <summary>
    /// Reads the items of a document one by one; the first problem is thrown. The limits are for each item, and for what stands between
    /// two of them. Elements of other names beside the items are a problem unless <see cref="XmlReadOptions.Unknown"/> is <see
    /// cref="UnknownContent.Drop"/>, text and items of no known case are unless <see cref="XmlReadOptions.Invalid"/> is <see
    /// cref="InvalidContent.Drop"/>: no object could keep them. Comments and processing instructions are passed over.
    /// </summary>
    /// <typeparam name="T">The class of the items, or the choice of several.</typeparam>
    /// <param name="stream">The document, in the encoding that it declares; left open. It can be enumerated once.</param>
    /// <param name="below">
    /// The elements that the items are children of, as local names from the root element: <c>catalog/books</c>. What stands in other
    /// elements is passed over. Null: the root element, whatever its name.
    /// </param>
    /// <param name="options">How items are read; null for the defaults.</param>
    /// <exception cref="ArgumentException">The path is none.</exception>
    /// <exception cref="XmlCodecException">On enumeration: there is a problem.</exception>
    /// <exception cref="InvalidOperationException">On enumeration: it is the second.</exception>
    public static IEnumerable<T> ParseItems<T>(Stream stream, string? below = null, XmlReadOptions? options = null)
        where T : class, IXmlRoot<T>
    {
        ArgumentNullException.ThrowIfNull(stream);
        return Values(Enumerate(new XmlItemReader<T>(below, options, collects: false), stream));
    }

    /// <summary>
    /// Reads the items of a document one by one, each with its problems: one that is not valid does not spoil the next. What else is
    /// found beside them is a result without a value: an element of another name (RX010, unless <see cref="XmlReadOptions.Unknown"/> is
    /// <see cref="UnknownContent.Drop"/>), text (RX015) and an item of no known case (RX012, RX013), unless <see
    /// cref="XmlReadOptions.Invalid"/> is <see cref="InvalidContent.Drop"/>, an item that exceeds a limit (RX003). A
    /// document that is not well-formed ends with a result that says so (RX001). Comments and processing instructions are passed over.
    /// </summary>
    /// <typeparam name="T">The class of the items, or the choice of several.</typeparam>
    /// <param name="stream">The document, in the encoding that it declares; left open. It can be enumerated once.</param>
    /// <param name="below">
    /// The elements that the items are children of, as local names from the root element: <c>catalog/books</c>. What stands in other
    /// elements is passed over. Null: the root element, whatever its name.
    /// </param>
    /// <param name="options">
    /// How items are read; null for the defaults. The limits are for each item, and for what stands between two of them.
    /// </param>
    /// <exception cref="ArgumentException">The path is none.</exception>
    /// <exception cref="InvalidOperationException">On enumeration: it is the second.</exception>
    public static IEnumerable<XmlReadResult<T>> ReadItems<T>(Stream stream, string? below = null, XmlReadOptions? options = null)
        where T : class, IXmlRoot<T>
    {
        ArgumentNullException.ThrowIfNull(stream);
        return Enumerate(new XmlItemReader<T>(below, options, collects: true), stream);
    }

    /// <summary>
    /// Reads the items of a document one by one, as <see cref="ParseItems"/> does; the stream is never read synchronously.
    /// </summary>
    /// <typeparam name="T">The class of the items, or the choice of several.</typeparam>
    /// <param name="stream">The document, in the encoding that it declares; left open. It can be enumerated once.</param>
    /// <param name="below">
    /// The elements that the items are children of, as local names from the root element; null for the root element, whatever its name.
    /// </param>
    /// <param name="options">How items are read; null for the defaults.</param>
    /// <param name="cancellationToken">Ends the enumeration, and the waiting.</param>
    /// <exception cref="ArgumentException">The path is none.</exception>
    /// <exception cref="XmlCodecException">On enumeration: there is a problem.</exception>
    /// <exception cref="InvalidOperationException">On enumeration: it is the second.</exception>
    public static IAsyncEnumerable<T> ParseItemsAsync<T>(
        Stream stream, string? below = null, XmlReadOptions? options = null, CancellationToken cancellationToken = default)
        where T : class, IXmlRoot<T>
    {
        ArgumentNullException.ThrowIfNull(stream);
        var items = new XmlItemReader<T>(below, options, collects: false);
        return ValuesAsync(EnumerateAsync(items, stream, cancellationToken), cancellationToken);
    }

    /// <summary>
    /// Reads the items of a document one by one, each with its problems, as <see cref="ReadItems"/> does; the stream is never read
    /// synchronously.
    /// </summary>
    /// <typeparam name="T">The class of the items, or the choice of several.</typeparam>
    /// <param name="stream">The document, in the encoding that it declares; left open. It can be enumerated once.</param>
    /// <param name="below">
    /// The elements that the items are children of, as local names from the root element; null for the root element, whatever its name.
    /// </param>
    /// <param name="options">How items are read; null for the defaults.</param>
    /// <param name="cancellationToken">Ends the enumeration, and the waiting.</param>
    /// <exception cref="ArgumentException">The path is none.</exception>
    /// <exception cref="InvalidOperationException">On enumeration: it is the second.</exception>
    public static IAsyncEnumerable<XmlReadResult<T>> ReadItemsAsync<T>(
        Stream stream, string? below = null, XmlReadOptions? options = null, CancellationToken cancellationToken = default)
        where T : class, IXmlRoot<T>
    {
        ArgumentNullException.ThrowIfNull(stream);
        return EnumerateAsync(new XmlItemReader<T>(below, options, collects: true), stream, cancellationToken);
    }

    /// <summary>Reads the items of a document one by one, as <see cref="ParseItems"/> does.</summary>
    /// <typeparam name="T">The class of the items, or the choice of several.</typeparam>
    /// <param name="pipe">
    /// The document, in the encoding that it declares; not completed. It ends with the root element: what follows stays in the pipe and
    /// is not waited for. Who stops earlier leaves what follows the last item. Between two items the pipe is not to be used otherwise.
    /// </param>
    /// <param name="below">
    /// The elements that the items are children of, as local names from the root element; null for the root element, whatever its name.
    /// </param>
    /// <param name="options">How items are read; null for the defaults.</param>
    /// <param name="cancellationToken">Ends the enumeration, and the waiting.</param>
    /// <exception cref="ArgumentException">The path is none.</exception>
    /// <exception cref="XmlCodecException">On enumeration: there is a problem.</exception>
    /// <exception cref="InvalidOperationException">On enumeration: it is the second.</exception>
    public static IAsyncEnumerable<T> ParseItemsAsync<T>(
        PipeReader pipe, string? below = null, XmlReadOptions? options = null, CancellationToken cancellationToken = default)
        where T : class, IXmlRoot<T>
    {
        ArgumentNullException.ThrowIfNull(pipe);
        var items = new XmlItemReader<T>(below, options, collects: false) { EndsWithRoot = true };
        return ValuesAsync(EnumerateAsync(items, pipe, cancellationToken), cancellationToken);
    }

    /// <summary>Reads the items of a document one by one, each with its problems, as <see cref="ReadItems"/> does.</summary>
    /// <typeparam name="T">The class of the items, or the choice of several.</typeparam>
    /// <param name="pipe">
    /// The document, in the encoding that it declares; not completed. It ends with the root element: what follows stays in the pipe and
    /// is not waited for. Who stops earlier leaves what follows the last item. Between two items the pipe is not to be used otherwise.
    /// </param>
    /// <param name="below">
    /// The elements that the items are children of, as local names from the root element; null for the root element, whatever its name.
    /// </param>
    /// <param name="options">How items are read; null for the defaults.</param>
    /// <param name="cancellationToken">Ends the enumeration, and the waiting.</param>
    /// <exception cref="ArgumentException">The path is none.</exception>
    /// <exception cref="InvalidOperationException">On enumeration: it is the second.</exception>
    public static IAsyncEnumerable<XmlReadResult<T>> ReadItemsAsync<T>(
        PipeReader pipe, string? below = null, XmlReadOptions? options = null, CancellationToken cancellationToken = default)
        where T : class, IXmlRoot<T>
    {
        ArgumentNullException.ThrowIfNull(pipe);
        return EnumerateAsync(new XmlItemReader<T>(below, options, collects: true) { EndsWithRoot = true }, pipe, cancellationToken);
    }

    private static IEnumerable<XmlReadResult<T>> Enumerate<T>(XmlItemReader<T> items, Stream stream)
        where T : class, IXmlRoot<T>
    {
        using XmlItemReader<T> reader = items.Begin();
        while (!reader.IsEnded)
        {
            if (reader.TryRead(out XmlReadResult<T>? result))
                yield return result;
            else if (!reader.IsEnded)
                reader.Commit(stream.Read(reader.Reserve().Span));
        }
    }

    private static async IAsyncEnumerable<XmlReadResult<T>> EnumerateAsync<T>(
        XmlItemReader<T> items, Stream stream, [EnumeratorCancellation] CancellationToken cancellationToken)
        where T : class, IXmlRoot<T>
    {
        using XmlItemReader<T> reader = items.Begin();
        while (!reader.IsEnded)
        {
            cancellationToken.ThrowIfCancellationRequested();
            if (reader.TryRead(out XmlReadResult<T>? result))
                yield return result;
            else if (!reader.IsEnded)
                reader.Commit(await stream.ReadAsync(reader.Reserve(), cancellationToken).ConfigureAwait(false));
        }
    }

    private static async IAsyncEnumerable<XmlReadResult<T>> EnumerateAsync<T>(
        XmlItemReader<T> items, PipeReader pipe, [EnumeratorCancellation] CancellationToken cancellationToken)
        where T : class, IXmlRoot<T>
    {
        using XmlItemReader<T> reader = items.Begin();
        using var blocks = new PipeBlocks(pipe);
        try
        {
            while (!reader.IsEnded)
            {
                cancellationToken.ThrowIfCancellationRequested();
                if (reader.TryRead(out XmlReadResult<T>? result))
                    yield return result;
                else if (!reader.IsEnded)
                    reader.Append(await blocks.ReadAsync(cancellationToken).ConfigureAwait(false));
            }
        }
        finally
        {
            blocks.Unread(reader.GiveBack());
        }
    }

    private static IEnumerable<T> Values<T>(IEnumerable<XmlReadResult<T>> results)
        where T : class
    {
        foreach (XmlReadResult<T> result in results)
            yield return result.Value!;
    }

    private static async IAsyncEnumerable<T> ValuesAsync<T>(
        IAsyncEnumerable<XmlReadResult<T>> results, [EnumeratorCancellation] CancellationToken cancellationToken)
        where T : class
    {
        await foreach (XmlReadResult<T> result in results.WithCancellation(cancellationToken).ConfigureAwait(false))
            yield return result.Value!;
    }
}
