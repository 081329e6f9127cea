using System.IO.Pipelines;

namespace RelaxCodec;

/// <content>Writing without waiting.</content>
public static partial class XmlCodec
{
    /// <summary>
    /// Writes the document of an object as UTF-8 without a byte order mark, in the canonical form unless the options say otherwise. The
    /// document is formatted as a whole before the first byte is written: if that throws, nothing has been. Works on streams that forbid
    /// synchronous writes.
    /// </summary>
    /// <typeparam name="T">The class of the root element, or the choice of several.</typeparam>
    /// <param name="value">The object; not looked at any more once the task has been returned.</param>
    /// <param name="stream">Where to; neither flushed nor closed.</param>
    /// <param name="options">The form; null for <see cref="XmlFormatOptions.Canonical"/>.</param>
    /// <param name="cancellationToken">Ends the writing.</param>
    /// <exception cref="ArgumentException">A value has characters that XML cannot hold.</exception>
    /// <exception cref="XmlCodecException">It was to be validated (<see cref="XmlFormatOptions.Validate"/>), and is not valid.</exception>
    /// <exception cref="InvalidOperationException">
    /// Elements are nested deeper than <see cref="XmlFormatOptions.Depth"/>, as in an object that holds itself.
    /// </exception>
    /// <exception cref="OperationCanceledException">The token was cancelled.</exception>
    public static async Task FormatAsync<T>(
        T value, Stream stream, XmlFormatOptions? options = null, CancellationToken cancellationToken = default)
        where T : class, IXmlRoot<T>
    {
        ArgumentNullException.ThrowIfNull(stream);
        cancellationToken.ThrowIfCancellationRequested();
        var document = Utf8ArrayWriter.Rent();
        try
        {
            Format(value, document, options, Utf8Name);
            await stream.WriteAsync(document.Written, cancellationToken).ConfigureAwait(false);
        }
        finally
        {
            document.Return();
        }
    }

    /// <summary>
    /// Writes the document of an object as UTF-8 without a byte order mark, in the canonical form unless the options say otherwise, and
    /// flushes the pipe. The document is formatted as a whole before the first byte is written: if that throws, nothing has been.
    /// </summary>
    /// <typeparam name="T">The class of the root element, or the choice of several.</typeparam>
    /// <param name="value">The object; not looked at any more once the task has been returned.</param>
    /// <param name="writer">Where to; not completed.</param>
    /// <param name="options">The form; null for <see cref="XmlFormatOptions.Canonical"/>.</param>
    /// <param name="cancellationToken">Ends the writing.</param>
    /// <exception cref="ArgumentException">A value has characters that XML cannot hold.</exception>
    /// <exception cref="XmlCodecException">It was to be validated (<see cref="XmlFormatOptions.Validate"/>), and is not valid.</exception>
    /// <exception cref="InvalidOperationException">
    /// Elements are nested deeper than <see cref="XmlFormatOptions.Depth"/>, as in an object that holds itself.
    /// </exception>
    /// <exception cref="OperationCanceledException">
    /// The token was cancelled, or the flush (<see cref="PipeWriter.CancelPendingFlush"/>).
    /// </exception>
    public static async Task FormatAsync<T>(
        T value, PipeWriter writer, XmlFormatOptions? options = null, CancellationToken cancellationToken = default)
        where T : class, IXmlRoot<T>
    {
        ArgumentNullException.ThrowIfNull(writer);
        cancellationToken.ThrowIfCancellationRequested();
        var document = Utf8ArrayWriter.Rent();
        try
        {
            Format(value, document, options, Utf8Name);
            FlushResult flushed = await writer.WriteAsync(document.Written, cancellationToken).ConfigureAwait(false);
            if (flushed.IsCanceled)
                throw new OperationCanceledException("The flush of the pipe was cancelled.");
        }
        finally
        {
            document.Return();
        }
    }
}
