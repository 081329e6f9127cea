using System.Buffers;
using System.Text;

namespace RelaxCodec;

/// <summary>
/// Takes a document in as it comes, in blocks of bytes or of characters, and holds it as UTF-8. It finds the encoding, decodes what is
/// not UTF-8, and counts characters. Where the blocks come from, and who waits for them, is no matter here.
/// </summary>
internal sealed partial class Utf8Intake : IDisposable
{
    /// <summary>How many bytes are taken in at once.</summary>
    public const int LargestBlock = 64 * 1024;

    /// <summary>How many bytes a byte order mark has in UTF-8.</summary>
    public const int MarkLength = 3;

    private readonly long _limit;
    private PaddedBuffer _buffer;

    // Bytes that are not decoded yet; without an array as long as the document is in UTF-8.
    private PaddedBuffer _encoded;
    private XmlInputEncoding _encoding;
    private State _state;

    // How many bytes had been looked at when they were too few to tell the encoding.
    private int _examined;

    // The characters of all that stands before _counted.
    private long _characters;
    private int _counted;
    private long _dropped;

    /// <summary>An intake without a document.</summary>
    /// <param name="capacity">How many bytes are expected.</param>
    /// <param name="limit">How many characters the document may have, in UTF-16 code units.</param>
    public Utf8Intake(int capacity, long limit)
        : this(new PaddedBuffer(capacity), limit)
    {
    }

    /// <summary>An intake without a document.</summary>
    /// <param name="buffer">An empty buffer, which is the intake's from then on.</param>
    /// <param name="limit">How many characters the document may have, in UTF-16 code units.</param>
    public Utf8Intake(PaddedBuffer buffer, long limit)
    {
        _limit = limit;
        _buffer = buffer;
    }

    private enum State
    {
        /// <summary>The bytes are too few to tell the encoding.</summary>
        Start,

        /// <summary>The bytes are UTF-8.</summary>
        Utf8,

        /// <summary>The bytes are decoded.</summary>
        Encoded,
    }

    /// <summary>The document and <see cref="PaddedBuffer.Padding"/> zeros.</summary>
    public ReadOnlySpan<byte> Bytes => _buffer.Padded;

    /// <summary>Whether the bytes are not those of the input. Then there is no byte order mark among them.</summary>
    public bool IsDecoded { get; private set; }

    /// <summary>How long the byte order mark is that is not among the bytes, in UTF-8.</summary>
    public int Offset { get; private set; }

    /// <summary>How many bytes of the document there are.</summary>
    public int Length => _state == State.Start ? 0 : _buffer.Length;

    /// <summary>How many bytes there are beside them, because they are too few to tell the encoding.</summary>
    public int Pending => _state == State.Start ? _buffer.Length : 0;

    /// <summary>Whether the document ends there.</summary>
    public bool IsComplete { get; private set; }

    /// <summary>Room for the next bytes, for <see cref="Commit"/>.</summary>
    /// <param name="atLeast">How many must fit.</param>
    public Memory<byte> Reserve(int atLeast) =>
        _state == State.Encoded ? _encoded.Reserve(atLeast) : _buffer.Reserve(atLeast);

    /// <summary>Takes bytes that were put where <see cref="Reserve"/> said.</summary>
    /// <param name="count">How many; 0 at the end of the document.</param>
    /// <exception cref="XmlCodecException">The encoding is not supported.</exception>
    public void Commit(int count)
    {
        IsComplete = count == 0;
        if (_state == State.Encoded)
        {
            _encoded.Advance(count);
            DecodeAll();
        }
        else
        {
            int before = _buffer.Length;
            _buffer.Advance(count);
            if (_state == State.Start && IsWorthALook(before))
                FindEncoding();
        }

        if (IsComplete)
            CompleteCharacters();
    }

    /// <summary>Takes bytes.</summary>
    /// <exception cref="XmlCodecException">The encoding is not supported, or there are too many characters.</exception>
    public void Append(ReadOnlySpan<byte> bytes)
    {
        // Too much is told before all of it is copied and decoded.
        while (!bytes.IsEmpty)
        {
            ReadOnlySpan<byte> block = bytes[..Math.Min(bytes.Length, LargestBlock)];
            block.CopyTo(Reserve(block.Length).Span);
            Commit(block.Length);
            Verify();
            bytes = bytes[block.Length..];
        }
    }

    /// <summary>Says that there is no more.</summary>
    /// <exception cref="XmlCodecException">The encoding is not supported.</exception>
    public void Complete() => Commit(0);

    /// <summary>Checks how much there is.</summary>
    /// <exception cref="XmlCodecException">There are too many characters.</exception>
    public void Verify()
    {
        // Most documents have fewer bytes than they may have characters. As long as the encoding is not known, a character may be four of
        // them.
        if (_dropped + (_state == State.Start ? _buffer.Length / sizeof(int) : _buffer.Length) <= _limit)
            return;
        if (_state != State.Start)
        {
            Count(_buffer.Length);
            if (_characters <= _limit)
                return;
        }

        throw XmlInputProblems.TooManyCharacters(_limit);
    }

    /// <summary>Forgets what has been read.</summary>
    /// <param name="count">How many bytes from the front.</param>
    public void Drop(int count)
    {
        if (count == 0)
            return;
        if (_counted < count)
            Count(count);
        _counted -= count;
        _dropped += count;
        _buffer.Drop(count);
    }

    /// <summary>Gives back what was taken too much.</summary>
    /// <param name="length">How many bytes stay.</param>
    /// <returns>How many bytes of the input go.</returns>
    public int Truncate(int length)
    {
        ReadOnlySpan<byte> rest = _buffer.Written[length..];
        int count = _encoding.Content is null
            ? rest.Length
            : _encoding.Content.ByteCount(Encoding.UTF8.GetString(rest));
        count += _encoded.Length;
        _encoded.Drop(_encoded.Length);
        _high = '\0';
        _buffer.Truncate(length);
        return count;
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        _buffer.Return();
        _encoded.Return();
        if (_chars is not null)
            ArrayPool<char>.Shared.Return(_chars);
        _chars = null;
    }

    // A declaration that comes byte by byte is not read again for each of them.
    private bool IsWorthALook(int before) =>
        IsComplete || _examined == 0 || _buffer.Length >= _examined * 2 || _buffer.Written[before..].Contains((byte)'>');

    private void FindEncoding()
    {
        _examined = _buffer.Length;
        if (!XmlInputEncoding.TryDetect(_buffer.Written, IsComplete, out _encoding))
            return;
        if (_encoding.IsUtf8)
        {
            _state = State.Utf8;
            if (_encoding.MarkLength > 0)
                _counted = MarkLength; // It is no character.
            return;
        }

        _state = State.Encoded;
        IsDecoded = true;
        _encoded = _buffer;
        _buffer = new PaddedBuffer(_encoded.Length);
        if (_encoding.MarkLength > 0)
            PassMark();
        _encoded.Drop(_encoding.MarkLength);
        DecodeDeclaration();
        DecodeAll();
    }

    private void PassMark() => Offset = MarkLength;

    private void Count(int end)
    {
        if (end <= _counted)
            return;
        _characters += Utf8Characters.Count(_buffer.Written[_counted..end]);
        _counted = end;
    }
}
