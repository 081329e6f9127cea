using System.Buffers;
using System.Diagnostics.CodeAnalysis;

namespace RelaxCodec;

/// <summary>
/// Reads the elements of a class that stand side by side in a document, one by one. It is given blocks of bytes and asked for results;
/// who fetches the blocks, and whether that is waited for, is no matter here. In memory is what has been given and not been read: an item
/// as a whole, and of what stands between items a token.
/// </summary>
/// <typeparam name="T">The class.</typeparam>
internal sealed partial class XmlItemReader<T> : IDisposable
    where T : class, IXmlRoot<T>
{
    private const int LeastBlock = 4096;

    private readonly XmlReadOptions _options;
    private readonly bool _collects;
    private readonly XmlItemPlace _place;
    private readonly Queue<XmlReadResult<T>> _results = new();
    private readonly Utf8Intake _intake = new(0, long.MaxValue);
    private readonly Utf8TokenState _tokens;
    private readonly XmlRootReader<T, Utf8TokenSource> _class = XmlRootReader<T, Utf8TokenSource>.Instance;
    private Utf8Boundary _boundary;
    private int _isBegun;

    // What is before it has been read.
    private int _done;

    // The next element is an item that is not complete.
    private bool _isAtItem;

    // An item that was refused as a whole is passed over.
    private bool _isPassingOver;
    private bool _isOver;

    // The items met.
    private int _count;

    /// <summary>A reader before the document.</summary>
    /// <param name="below">Where the items are; null for children of the root element.</param>
    /// <param name="options">How they are read.</param>
    /// <param name="collects">Whether problems are part of the results; else the first is thrown.</param>
    /// <exception cref="ArgumentException">The path is none.</exception>
    public XmlItemReader(string? below, XmlReadOptions? options, bool collects)
    {
        _options = options ?? XmlReadOptions.Default;
        _collects = collects;
        _place = new XmlItemPlace(below);
        _boundary = new Utf8Boundary(_place.ParentDepth);
        _tokens = new Utf8TokenState { AttributeLimit = _options.Limits.Attributes };
    }

    /// <summary>Whether there are no more results.</summary>
    public bool IsEnded => _isOver && _results.Count == 0;

    /// <summary>Whether the end tag of the root element ends the document: what follows is not looked at.</summary>
    public bool EndsWithRoot { get; init; }

    /// <summary>Starts the one enumeration that there can be.</summary>
    /// <exception cref="InvalidOperationException">There was one.</exception>
    public XmlItemReader<T> Begin()
    {
        if (Interlocked.Exchange(ref _isBegun, 1) != 0)
        {
            throw new InvalidOperationException(
                "the items have been enumerated already, and what they were read from is behind them: "
                + "ask for the items of a new stream, or keep them in a list");
        }

        _intake.Reserve(Utf8Intake.LargestBlock);
        return this;
    }

    /// <summary>Room for the next bytes, for <see cref="Commit"/>.</summary>
    /// <param name="atLeast">How many must fit.</param>
    public Memory<byte> Reserve(int atLeast = LeastBlock)
    {
        _intake.Drop(_done);
        _boundary.Shift(_done);
        _done = 0;
        return _intake.Reserve(atLeast);
    }

    /// <summary>Takes bytes that were put where <see cref="Reserve"/> said.</summary>
    /// <param name="count">How many; 0 at the end of the document.</param>
    public void Commit(int count)
    {
        try
        {
            _intake.Commit(count);
        }
        catch (XmlCodecException exception)
        {
            End(exception);
        }
    }

    /// <summary>Takes bytes.</summary>
    /// <param name="block">The bytes; none at the end of the document.</param>
    public void Append(in ReadOnlySequence<byte> block)
    {
        block.CopyTo(Reserve((int)block.Length).Span);
        Commit((int)block.Length);
    }

    /// <summary>The next result.</summary>
    /// <returns>False if more bytes are needed, or it <see cref="IsEnded"/>.</returns>
    /// <exception cref="XmlCodecException">There is a problem, and problems are not collected.</exception>
    public bool TryRead([NotNullWhen(true)] out XmlReadResult<T>? result)
    {
        while (!_results.TryDequeue(out result))
        {
            if (_isOver || (!TryAdvance() && _results.Count == 0))
                return false;
        }

        return true;
    }

    /// <summary>Ends the reading.</summary>
    /// <returns>How many of the bytes that were given have not been read.</returns>
    public int GiveBack()
    {
        _isOver = true;
        return _intake.Truncate(_done);
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        _isOver = true;
        _intake.Dispose();
    }

    private bool TryAdvance()
    {
        try
        {
            Utf8BoundaryStop stop = _boundary.Scan(_intake.Bytes[.._intake.Length]);
            bool isCut = stop == Utf8BoundaryStop.OutOfData;
            bool isFinal = isCut && (_intake.IsComplete || _boundary.IsLost);
            if (_isAtItem && isCut && !isFinal && !IsTooLong(_intake.Length))
                return false;
            if (_isAtItem || _isPassingOver)
                ReadItem(isCut, isFinal);
            else
                ReadBetween(isFinal ? _intake.Length : _boundary.End, isFinal);
            _isAtItem = stop == Utf8BoundaryStop.BeforeChild && _place.IsAtItems;
            // Even of what is not kept a token has to be complete.
            if (isCut && !isFinal && (IsTooLong(_intake.Length) || _intake.Pending / sizeof(int) > _options.Limits.DocumentCharacters))
                throw XmlInputProblems.TooManyCharacters(_options.Limits.DocumentCharacters);
            _isOver |= isFinal || (EndsWithRoot && stop == Utf8BoundaryStop.AfterRoot);
            return !isCut || isFinal;
        }
        catch (XmlCodecException exception)
        {
            End(exception);
            return true;
        }
    }

    /// <summary>A problem after which nothing more can be read.</summary>
    private void End(XmlCodecException exception)
    {
        _isOver = true;
        List<Problem>? problems = _collects ? [] : null;
        XmlReadContext context = Rent(problems);
        try
        {
            context.End<T>(exception);
        }
        finally
        {
            context.Return();
        }

        _results.Enqueue(new XmlReadResult<T>(null, problems!));
    }

    private XmlReadContext Rent(List<Problem>? problems)
    {
        XmlReadContext context = XmlReadContext.Rent(_options, problems);
        _place.EnterInto(context);
        return context;
    }

    private bool IsTooLong(int end)
    {
        long limit = _options.Limits.DocumentCharacters;
        return end - _done > limit && Utf8Characters.Count(_intake.Bytes[_done..end]) > limit;
    }
}
