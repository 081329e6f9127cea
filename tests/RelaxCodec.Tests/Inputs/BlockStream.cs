namespace RelaxCodec.Tests.Inputs;

/// <summary>A stream that gives its content in blocks of changing length, and forbids either synchronous or asynchronous reads.</summary>
/// <param name="content">The content.</param>
/// <param name="random">How long blocks are.</param>
/// <param name="isAsync">Whether only asynchronous reads are allowed.</param>
internal sealed class BlockStream(byte[] content, Random random, bool isAsync) : Stream
{
    private int _position;

    public override bool CanRead => true;

    public override bool CanSeek => false;

    public override bool CanWrite => false;

    public override long Length => throw new NotSupportedException();

    public override long Position
    {
        get => throw new NotSupportedException();
        set => throw new NotSupportedException();
    }

    public override int Read(byte[] buffer, int offset, int count) => Read(buffer.AsSpan(offset, count));

    public override int Read(Span<byte> buffer) =>
        isAsync ? throw new InvalidOperationException("synchronous reads are forbidden") : Take(buffer);

    public override async ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default)
    {
        if (!isAsync)
            throw new InvalidOperationException("asynchronous reads are forbidden");
        await Task.Yield();
        cancellationToken.ThrowIfCancellationRequested();
        return Take(buffer.Span);
    }

    public override void Flush()
    {
    }

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();

    public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    private int Take(Span<byte> buffer)
    {
        int most = random.Next(3) == 0 ? random.Next(1, 8) : random.Next(1, 10_000);
        int count = Math.Min(Math.Min(most, buffer.Length), content.Length - _position);
        content.AsSpan(_position, count).CopyTo(buffer);
        _position += count;
        return count;
    }
}
