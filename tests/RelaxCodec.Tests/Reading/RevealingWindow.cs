namespace RelaxCodec.Tests.Reading;

/// <summary>A window that shows a document token by token, and moves what it keeps to the front each time.</summary>
/// <param name="document">The document.</param>
/// <param name="ends">Where its tokens end.</param>
internal sealed class RevealingWindow(byte[] document, IReadOnlyList<int> ends) : Utf8Window
{
    private byte[] _bytes = new byte[Utf8TokenSource.Padding];
    private int _start;
    private int _next;
    private int _end;

    public override ReadOnlySpan<byte> Bytes => _bytes;

    public override int Length => _bytes.Length - Utf8TokenSource.Padding;

    public override int End => IsFinal ? Length : _end - _start;

    public override bool IsFinal => _next > ends.Count;

    public override int Refill(int keepFrom)
    {
        _end = _next < ends.Count ? ends[_next] : document.Length;
        _next++;
        _start += keepFrom;

        // Some bytes of the next token are there, as they would be.
        int length = IsFinal ? document.Length : Math.Min(document.Length, _end + 7);
        _bytes = TokenTranscript.Pad(document.AsSpan(_start..length));
        return keepFrom;
    }
}
