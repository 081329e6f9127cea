using System.Buffers;

namespace RelaxCodec.Tests.Writing;

/// <summary>A buffer writer whose blocks are never longer than was asked for.</summary>
internal sealed class BlockWriter : IBufferWriter<byte>
{
    private readonly List<byte[]> _blocks = [];
    private byte[] _current = [];

    /// <summary>What has been passed on.</summary>
    public IReadOnlyList<byte[]> Blocks => _blocks;

    public void Advance(int count)
    {
        if (count > _current.Length)
            throw new ArgumentOutOfRangeException(nameof(count), "There is no such room.");
        _blocks.Add(_current[..count]);
        _current = [];
    }

    public Memory<byte> GetMemory(int sizeHint = 0) => _current = new byte[Math.Max(1, sizeHint)];

    public Span<byte> GetSpan(int sizeHint = 0) => GetMemory(sizeHint).Span;
}
