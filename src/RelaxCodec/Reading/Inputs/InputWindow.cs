namespace RelaxCodec;

/// <summary>
/// A window over an input that is read when more of it is needed. A small document is in it as a whole at once; else tokens are looked
/// for block by block, and the window grows only with a token that is larger.
/// </summary>
internal abstract class InputWindow : Utf8Window, IDisposable
{
    /// <summary>How much is in memory, unless a token is larger.</summary>
    protected const int UsualLength = 64 * 1024 - PaddedBuffer.Padding;

    private const int LeastBlock = 4096;

    private Utf8Boundary _boundary;

    /// <summary>A window without content: <see cref="Open"/> fills it.</summary>
    /// <param name="capacity">How many bytes it has room for.</param>
    /// <param name="limits">How much the document may have.</param>
    protected InputWindow(int capacity, XmlLimits limits)
    {
        Intake = new Utf8Intake(capacity, limits.DocumentCharacters);
        _boundary = new Utf8Boundary(-1, limits.Attributes);
    }

    /// <inheritdoc/>
    public override ReadOnlySpan<byte> Bytes => Intake.Bytes;

    /// <inheritdoc/>
    public override int Length => Intake.Length;

    /// <inheritdoc/>
    public override int End => IsFinal ? Length : _boundary.End;

    /// <inheritdoc/>
    public override bool IsFinal => Intake.IsComplete;

    /// <summary>Whether the bytes are not those of the input. Then there is no byte order mark among them.</summary>
    public bool IsDecoded => Intake.IsDecoded;

    /// <summary>How long the byte order mark is that is not among the bytes, in UTF-8.</summary>
    public int Offset => Intake.Offset;

    /// <summary>Where blocks go.</summary>
    protected Utf8Intake Intake { get; }

    /// <inheritdoc/>
    public override int Refill(int keepFrom)
    {
        int known = _boundary.End - keepFrom;
        Intake.Drop(keepFrom);
        _boundary.Shift(keepFrom);
        while (!IsFinal && _boundary.End <= known)
        {
            ReadBlock(LeastBlock);
            FindTokens();
        }

        return keepFrom;
    }

    /// <inheritdoc/>
    public virtual void Dispose() => Intake.Dispose();

    /// <summary>Reads the start of the document.</summary>
    /// <param name="isWaited">
    /// Whether all is read that the window has room for: a small document is complete then, and no token is looked for.
    /// </param>
    protected void Open(bool isWaited)
    {
        do
            ReadBlock(1);
        while (isWaited && !IsFinal && Intake.Length < UsualLength);
        FindTokens();

        // A byte order mark alone is no start: an XML declaration may follow.
        while (!IsFinal && _boundary.End <= Utf8Intake.MarkLength)
        {
            ReadBlock(LeastBlock);
            FindTokens();
        }
    }

    /// <summary>Reads at least one byte or character, or completes the intake.</summary>
    /// <param name="atLeast">How much room there must be.</param>
    protected abstract void ReadBlock(int atLeast);

    private void FindTokens()
    {
        if (IsFinal)
            return;
        ReadOnlySpan<byte> bytes = Intake.Bytes[..Intake.Length];
        while (_boundary.Scan(bytes) != Utf8BoundaryStop.OutOfData)
        {
        }
    }
}
