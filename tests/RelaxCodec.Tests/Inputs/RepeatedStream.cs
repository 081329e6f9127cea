using System.Text;

namespace RelaxCodec.Tests.Inputs;

/// <summary>A large document that is made while it is read.</summary>
/// <param name="start">What comes first.</param>
/// <param name="part">What comes many times.</param>
/// <param name="end">What comes last.</param>
/// <param name="count">How many times.</param>
internal sealed class RepeatedStream(string start, string part, string end, int count) : Stream
{
    private readonly byte[] _part = Encoding.UTF8.GetBytes(part);
    private readonly byte[] _end = Encoding.UTF8.GetBytes(end);
    private byte[] _current = Encoding.UTF8.GetBytes(start);
    private int _position;
    private int _given;

    /// <summary>How many bytes have been asked for and given.</summary>
    public long BytesRead { get; private set; }

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

    public override int Read(Span<byte> buffer)
    {
        int written = 0;
        while (written < buffer.Length && TryMoveOn())
        {
            int length = Math.Min(_current.Length - _position, buffer.Length - written);
            _current.AsSpan(_position, length).CopyTo(buffer[written..]);
            _position += length;
            written += length;
        }

        BytesRead += written;
        return written;
    }

    public override void Flush()
    {
    }

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();

    public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    private bool TryMoveOn()
    {
        if (_position < _current.Length)
            return true;
        if (_current == _end)
            return false;
        _current = _given++ < count ? _part : _end;
        _position = 0;
        return true;
    }
}
