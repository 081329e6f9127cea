namespace RelaxCodec;

/// <summary>A window over bytes in any encoding.</summary>
internal sealed class StreamWindow : InputWindow
{
    private readonly Stream _stream;

    /// <summary>Reads the start of the document.</summary>
    /// <param name="stream">The bytes; left open.</param>
    /// <param name="limits">How much there may be.</param>
    /// <param name="isWaited">Whether the window is filled at once.</param>
    /// <exception cref="XmlCodecException">The encoding is not supported, or there are too many characters.</exception>
    public StreamWindow(Stream stream, XmlLimits limits, bool isWaited)
        : base(Capacity(stream), limits)
    {
        _stream = stream;
        Open(isWaited);
    }

    /// <summary>
    /// How many bytes are worth to be asked for at first; one more than there are, so that the end is seen without another array.
    /// </summary>
    public static int Capacity(Stream stream) =>
        stream.CanSeek ? (int)Math.Clamp(stream.Length - stream.Position + 1, 256, UsualLength) : UsualLength;

    /// <inheritdoc/>
    protected override void ReadBlock(int atLeast)
    {
        Intake.Commit(_stream.Read(Intake.Reserve(atLeast).Span));
        Intake.Verify();
    }
}
