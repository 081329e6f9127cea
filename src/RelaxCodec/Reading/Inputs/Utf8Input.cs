namespace RelaxCodec;

/// <summary>An input that is being read: a document in memory, or a window over one.</summary>
internal readonly struct Utf8Input : IDisposable
{
    private readonly Utf8Document _document;
    private readonly InputWindow? _window;

    public Utf8Input(Utf8Document document) => _document = document;

    public Utf8Input(InputWindow window) => _window = window;

    /// <summary>The tokens.</summary>
    /// <param name="state">What the source works with, at the start of a document.</param>
    public Utf8TokenSource Tokens(Utf8TokenState state)
    {
        if (_window is null)
        {
            state.Offset = _document.Offset;
            return new Utf8TokenSource(_document.Bytes, _document.Length, state, _document.IsDecoded);
        }

        state.Offset = _window.Offset;
        return new Utf8TokenSource(_window, state, _window.IsDecoded);
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        if (_window is null)
            _document.Dispose();
        else
            _window.Dispose();
    }
}
