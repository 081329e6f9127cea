using System.Buffers;
using System.IO.Pipelines;

namespace RelaxCodec;

/// <summary>
/// Reads a pipe in blocks of which a part can be given back. The bytes of a block stay in the pipe until the next one is asked for.
/// </summary>
/// <param name="pipe">The pipe; not completed.</param>
internal sealed class PipeBlocks(PipeReader pipe) : IDisposable
{
    private ReadOnlySequence<byte> _block;
    private bool _isReading;
    private long _unread;

    /// <summary>The next block, which has been read then as a whole unless a part is given back.</summary>
    /// <param name="cancellationToken">Ends the waiting.</param>
    /// <returns>The bytes; none at the end.</returns>
    /// <exception cref="OperationCanceledException">
    /// The waiting was ended, by the token or by <see cref="PipeReader.CancelPendingRead"/>.
    /// </exception>
    public async ValueTask<ReadOnlySequence<byte>> ReadAsync(CancellationToken cancellationToken)
    {
        while (true)
        {
            Advance();
            ReadResult result = await pipe.ReadAsync(cancellationToken).ConfigureAwait(false);
            _block = result.Buffer.Slice(0, Math.Min(result.Buffer.Length, Utf8Intake.LargestBlock));
            _isReading = true;
            if (result.IsCanceled)
            {
                _unread = _block.Length;
                throw new OperationCanceledException("the reading of the pipe was cancelled");
            }

            if (!_block.IsEmpty || result.IsCompleted)
                return _block;
        }
    }

    /// <summary>Gives back the last bytes of the block.</summary>
    /// <param name="count">How many; no more than it has are given back.</param>
    public void Unread(long count) => _unread = Math.Max(_unread, Math.Min(count, _block.Length));

    /// <summary>Goes on behind what was read.</summary>
    public void Dispose() => Advance();

    private void Advance()
    {
        if (!_isReading)
            return;
        _isReading = false;
        pipe.AdvanceTo(_block.GetPosition(_block.Length - _unread));
        _unread = 0;
        _block = default;
    }
}
