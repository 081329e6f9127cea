namespace RelaxCodec.Cli;

/// <summary>A stream that cannot be used.</summary>
/// <param name="reason">Why, in a line.</param>
internal sealed class ClosedStream(string reason) : Stream
{
    /// <inheritdoc/>
    public override bool CanRead => true;

    /// <inheritdoc/>
    public override bool CanSeek => false;

    /// <inheritdoc/>
    public override bool CanWrite => true;

    /// <inheritdoc/>
    public override long Length => throw Reason();

    /// <inheritdoc/>
    public override long Position
    {
        get => throw Reason();
        set => throw Reason();
    }

    /// <inheritdoc/>
    public override void Flush()
    {
    }

    /// <inheritdoc/>
    public override int Read(byte[] buffer, int offset, int count) => throw Reason();

    /// <inheritdoc/>
    public override long Seek(long offset, SeekOrigin origin) => throw Reason();

    /// <inheritdoc/>
    public override void SetLength(long value) => throw Reason();

    /// <inheritdoc/>
    public override void Write(byte[] buffer, int offset, int count) => throw Reason();

    private IOException Reason() => new(reason);
}
