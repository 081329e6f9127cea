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
                intake.Commit(await stream.ReadAsync(intake.Reserve(intake.Length == 0 ? 1 : LeastBlock), cancellationToken).ConfigureAwait(false));
            return new(intake);
        }
        catch
        {
            intake.Dispose();
            throw;
        }
    }

    /// <summary>Takes a document out of a pipe, to the end of its root element. What follows stays in the pipe, and is not waited for.</summary>
    /// <param name="pipe">Bytes in any encoding; not completed.</param>
    /// <param name="limits">How many there may be.</param>
    /// <param name="cancellationToken">Ends the waiting.</param>
    /// <exception cref="XmlCodecException">The encoding is not supported, or there are too many characters.</exception>
    public static async ValueTask<Utf8Document> ReadAsync(PipeReader pipe, XmlLimits limits, CancellationToken cancellationToken)
    {
        var intake = new Utf8Intake(LeastBlock, limits.DocumentCharacters);
        var boundary = new Utf8Boundary(-1);
        try
        {
            while (!intake.IsComplete)
            {
                ReadResult result = await pipe.ReadAsync(cancellationToken).ConfigureAwait(false);
                if (result.IsCanceled)
                    throw new OperationCanceledException("the reading of the pipe was cancelled");
                SequencePosition consumed = result.Buffer.End;
                try
                {
                    consumed = TakeRoot(result.Buffer, intake, ref boundary);
                    if (result.IsCompleted && !intake.IsComplete)
                        intake.Complete();
                }
                finally
                {
                    pipe.AdvanceTo(consumed);
                }
            }

            return new(intake);
        }
        catch
        {
            intake.Dispose();
            throw;
        }
    }

    private static SequencePosition TakeRoot(in ReadOnlySequence<byte> bytes, Utf8Intake intake, ref Utf8Boundary boundary)
    {
        long taken = 0;
        foreach (ReadOnlyMemory<byte> segment in bytes)
        {
            for (int start = 0; start < segment.Length && !intake.IsComplete; start += Utf8Intake.LargestBlock)
            {
                ReadOnlySpan<byte> block = segment.Span[start..Math.Min(segment.Length, start + Utf8Intake.LargestBlock)];
                intake.Append(block);
                taken += block.Length;
                if (boundary.Scan(intake.Bytes[..intake.Length]) == Utf8BoundaryStop.AfterRoot)
                    taken -= Math.Min(intake.Truncate(boundary.End), block.Length);
                else if (!boundary.IsLost)
                    continue;
                intake.Complete();
            }
        }

        return bytes.GetPosition(taken);
    }
}
