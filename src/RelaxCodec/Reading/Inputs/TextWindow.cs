using System.Buffers;

namespace RelaxCodec;

/// <summary>A window over characters.</summary>
internal sealed class TextWindow : InputWindow
{
    private const int CharsAtOnce = 16 * 1024;

    private readonly TextReader _reader;
    private char[] _chars = ArrayPool<char>.Shared.Rent(CharsAtOnce);

    /// <summary>Reads the start of the document.</summary>
    /// <param name="reader">The characters; left open.</param>
    /// <param name="limits">How much there may be.</param>
    /// <param name="isWaited">Whether the window is filled at once.</param>
    /// <exception cref="XmlCodecException">There are too many characters.</exception>
    public TextWindow(TextReader reader, XmlLimits limits, bool isWaited)
        : base(UsualLength, limits)
    {
        _reader = reader;
        Open(isWaited);
    }

    /// <inheritdoc/>
    public override void Dispose()
    {
        base.Dispose();
        ArrayPool<char>.Shared.Return(_chars);
        _chars = [];
    }

    /// <inheritdoc/>
    protected override void ReadBlock(int atLeast)
    {
        int count = _reader.Read(_chars);
        if (count == 0)
            Intake.Complete();
        else
            Intake.Append(_chars.AsSpan(0, count));
    }
}
