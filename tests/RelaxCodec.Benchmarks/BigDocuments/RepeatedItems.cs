namespace RelaxCodec.Benchmarks.BigDocuments;

/// <summary>A document of any length that is nowhere as a whole: one start tag, items over and over, one end tag.</summary>
internal sealed class RepeatedItems : Stream
{
    private readonly byte[] _start;
    private readonly byte[][] _items;
    private readonly byte[] _end;

    private byte[] _part;
    private int _partPosition;
    private long _itemsRead;
    private long _remaining;
    private bool _isEnding;

    /// <summary>Makes the document.</summary>
    /// <param name="start">The start tag of the root.</param>
    /// <param name="items">The items, which follow each other in this order, again and again.</param>
    /// <param name="end">The end tag of the root.</param>
    /// <param name="length">How many bytes of items there are at least; the last item is whole.</param>
    public RepeatedItems(byte[] start, byte[][] items, byte[] end, long length)
    {
        _start = start;
        _items = items;
        _end = end;
        _part = _start;
        _remaining = length;
    }

    /// <summary>How many bytes have been read.</summary>
    public long BytesRead { get; private set; }

    /// <inheritdoc/>
    public override bool CanRead => true;

    /// <inheritdoc/>
    public override bool CanSeek => false;

    /// <inheritdoc/>
    public override bool CanWrite => false;

    /// <inheritdoc/>
    public override long Length => throw new NotSupportedException();

    /// <inheritdoc/>
    public override long Position
    {
        get => throw new NotSupportedException();
        set => throw new NotSupportedException();
    }

    /// <inheritdoc/>
    public override int Read(byte[] buffer, int offset, int count) => Read(buffer.AsSpan(offset, count));

    /// <inheritdoc/>
    public override int Read(Span<byte> buffer)
    {
        int read = 0;
        while (read < buffer.Length && (_partPosition < _part.Length || MoveToNextPart()))
        {
            int count = Math.Min(buffer.Length - read, _part.Length - _partPosition);
            _part.AsSpan(_partPosition, count).CopyTo(buffer[read..]);
            _partPosition += count;
            read += count;
        }

        BytesRead += read;
        return read;
    }

    /// <inheritdoc/>
    public override ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default) => new(Read(buffer.Span));

    /// <inheritdoc/>
    public override Task<int> ReadAsync(byte[] buffer, int offset, int count, CancellationToken cancellationToken) =>
        Task.FromResult(Read(buffer.AsSpan(offset, count)));

    /// <inheritdoc/>
    public override void Flush()
    {
    }

    /// <inheritdoc/>
    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    /// <inheritdoc/>
    public override void SetLength(long value) => throw new NotSupportedException();

    /// <inheritdoc/>
    public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    private bool MoveToNextPart()
    {
        if (_isEnding)
            return false;
        if (_remaining > 0)
        {
            _part = _items[_itemsRead++ % _items.Length];
            _remaining -= _part.Length;
        }
        else
        {
            _part = _end;
            _isEnding = true;
        }

        _partPosition = 0;
        return true;
    }
}
