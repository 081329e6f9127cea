using System.Buffers;
using System.Text;
using System.Text.Unicode;

namespace RelaxCodec;

/// <summary>A whole document in memory, in UTF-8. The buffer is used again: nothing may refer to it later.</summary>
internal readonly partial struct Utf8Document : IDisposable
{
    /// <summary>So many have their exact length counted first.</summary>
    private const int ManyCharacters = 16 * 1024;

    private readonly PaddedBuffer _buffer;
    private readonly Utf8Intake? _intake;

    private Utf8Document(PaddedBuffer buffer, bool isDecoded, int offset)
    {
        _buffer = buffer;
        IsDecoded = isDecoded;
        Offset = offset;
    }

    private Utf8Document(Utf8Intake intake)
    {
        _intake = intake;
        IsDecoded = intake.IsDecoded;
        Offset = intake.Offset;
    }

    /// <summary>The document, followed by <see cref="PaddedBuffer.Padding"/> zeros that are part of the span.</summary>
    public ReadOnlySpan<byte> Bytes => _intake is null ? _buffer.Padded : _intake.Bytes;

    /// <summary>How many of the bytes are the document's.</summary>
    public int Length => _intake is null ? _buffer.Length : _intake.Length;

    /// <summary>Whether the bytes are not those of the input. Then there is no byte order mark among them.</summary>
    public bool IsDecoded { get; }

    /// <summary>How long the byte order mark is that is not among the bytes, in UTF-8.</summary>
    public int Offset { get; }

    /// <summary>Takes bytes in any encoding.</summary>
    /// <param name="bytes">The document.</param>
    /// <param name="limits">How much it may have.</param>
    /// <exception cref="XmlCodecException">The encoding is not supported, or there are too many characters.</exception>
    public static Utf8Document Of(ReadOnlySpan<byte> bytes, XmlLimits limits)
    {
        XmlInputEncoding.TryDetect(bytes, isFinal: true, out XmlInputEncoding encoding);
        if (!encoding.IsUtf8)
        {
            var intake = new Utf8Intake(bytes.Length, limits.DocumentCharacters);
            intake.Append(bytes);
            intake.Complete();
            return new(intake);
        }

        ReadOnlySpan<byte> content = bytes[encoding.MarkLength..];
        if (content.Length > limits.DocumentCharacters && Utf8Characters.Count(content) > limits.DocumentCharacters)
            throw XmlInputProblems.TooManyCharacters(limits.DocumentCharacters);
        var buffer = new PaddedBuffer(bytes.Length);
        buffer.Append(bytes);
        return new(buffer, isDecoded: false, offset: 0);
    }

    /// <summary>Takes bytes in any encoding.</summary>
    /// <param name="bytes">The document.</param>
    /// <param name="limits">How much it may have.</param>
    /// <exception cref="XmlCodecException">The encoding is not supported, or there are too many characters.</exception>
    public static Utf8Document Of(in ReadOnlySequence<byte> bytes, XmlLimits limits)
    {
        if (bytes.IsSingleSegment)
            return Of(bytes.FirstSpan, limits);
        var intake = new Utf8Intake((int)Math.Min(bytes.Length, Array.MaxLength / 2), limits.DocumentCharacters);
        foreach (ReadOnlyMemory<byte> segment in bytes)
            intake.Append(segment.Span);
        intake.Complete();
        return new(intake);
    }

    /// <summary>Takes characters; a byte order mark before them is passed over, and no encoding that they declare counts.</summary>
    /// <param name="text">The document.</param>
    /// <param name="limits">How much it may have.</param>
    /// <exception cref="XmlCodecException">There are too many characters.</exception>
    public static Utf8Document Of(ReadOnlySpan<char> text, XmlLimits limits)
    {
        bool hasMark = text is ['\uFEFF', ..];
        ReadOnlySpan<char> content = hasMark ? text[1..] : text;
        if (content.Length > limits.DocumentCharacters)
            throw XmlInputProblems.TooManyCharacters(limits.DocumentCharacters);

        // Three bytes for each is what there can be at most: more room than is needed is no matter where the room is used again.
        var buffer = new PaddedBuffer(text.Length <= ManyCharacters ? text.Length * 3 : Encoding.UTF8.GetByteCount(text));
        if (Utf8.FromUtf16(content, buffer.Reserve(0).Span, out _, out int written, replaceInvalidSequences: false) == OperationStatus.Done)
        {
            buffer.Advance(written);
            return new(buffer, isDecoded: true, offset: hasMark ? Utf8Intake.MarkLength : 0);
        }

        var intake = new Utf8Intake(buffer, limits.DocumentCharacters);
        intake.Append(text);
        intake.Complete();
        return new(intake);
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        PaddedBuffer buffer = _buffer;
        buffer.Return();
        _intake?.Dispose();
    }
}
