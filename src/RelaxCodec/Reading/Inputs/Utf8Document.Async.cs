using System.Buffers;
using System.IO.Pipelines;

namespace RelaxCodec;

/// <content>Documents that are waited for.</content>
internal readonly partial struct Utf8Document
{
    private const int LeastBlock = 4096;

    /// <summary>Takes a stream in, to its end.</summary>
    /// <param name="stream">Bytes in any encoding; left open.</param>
    /// <param name="limits">How many there may be.</param>
    /// <param name="cancellationToken">Ends the waiting.</param>
    /// <exception cref="XmlCodecException">The encoding is not supported, or there are too many characters.</exception>
    public static async ValueTask<Utf8Document> ReadAsync(Stream stream, XmlLimits limits, CancellationToken cancellationToken)
    {
        var intake = new Utf8Intake(StreamWindow.Capacity(stream), limits.DocumentCharacters);
        try
        {
            while (!intake.IsComplete)
            {
                Memory<byte> room = intake.Reserve(intake.Length == 0 ? 1 : LeastBlock);
                intake.Commit(await stream.ReadAsync(room, cancellationToken).ConfigureAwait(false));
                intake.Verify();
            }

            return new(intake);
        }
        catch
        {
            intake.Dispose();
            throw;
        }
    }

    /// <summary>
    /// Takes a document out of a pipe, to the end of its root element. What follows stays in the pipe, and is not waited for.
    /// </summary>
    /// <param name="pipe">Bytes in any encoding; not completed.</param>
    /// <param name="limits">How many there may be.</param>
    /// <param name="cancellationToken">Ends the waiting.</param>
    /// <exception cref="XmlCodecException">The encoding is not supported, or there are too many characters.</exception>
    public static async ValueTask<Utf8Document> ReadAsync(PipeReader pipe, XmlLimits limits, CancellationToken cancellationToken)
    {
        var intake = new Utf8Intake(LeastBlock, limits.DocumentCharacters);
        var boundary = new Utf8Boundary(-1, limits.Attributes);
        using var blocks = new PipeBlocks(pipe);
        try
        {
            while (!intake.IsComplete)
            {
                ReadOnlySequence<byte> block = await blocks.ReadAsync(cancellationToken).ConfigureAwait(false);
                block.CopyTo(intake.Reserve((int)block.Length).Span);
                intake.Commit((int)block.Length);
                bool isRoot = boundary.Scan(intake.Bytes[..intake.Length]) == Utf8BoundaryStop.AfterRoot;
                if (isRoot)
                    blocks.Unread(intake.Truncate(boundary.End));
                intake.Verify();
                if (isRoot || boundary.IsLost)
                    intake.Complete();
            }

            return new(intake);
        }
        catch
        {
            intake.Dispose();
            throw;
        }
    }
}
