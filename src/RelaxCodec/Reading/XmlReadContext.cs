using System.Text;

namespace RelaxCodec;

/// <summary>What one reading shares: options, problems, the path, and buffers that are used again.</summary>
public sealed partial class XmlReadContext
{
    /// <summary>Buffers that a huge value has blown up beyond this are not used again.</summary>
    private const int KeptCapacity = 64 * 1024;

    [ThreadStatic]
    private static XmlReadContext? s_cached;

    private List<(int Depth, int Slot)>? _misses;
    private int _highest;

    // A thread reads with one context after the other; a datatype that reads a document itself gets another one.
    private bool _isRented;

    /// <summary>A context of its own.</summary>
    /// <param name="options">How the document is read.</param>
    /// <param name="problems">Collects the problems; null to throw at the first.</param>
    public XmlReadContext(XmlReadOptions options, ICollection<Problem>? problems = null)
    {
        Options = options;
        Reset(options, problems);
    }

    /// <summary>How the document is read.</summary>
    public XmlReadOptions Options { get; private set; }

    /// <summary>The problems met; null if the first is thrown.</summary>
    public ICollection<Problem>? Problems { get; private set; }

    /// <summary>The entered elements; the first is the document.</summary>
    internal XmlReadFrame[] Frames { get; private set; } = new XmlReadFrame[16];

    /// <summary>How many elements have been entered and not left.</summary>
    internal int Depth { get; set; }

    internal int MaxDepth { get; private set; }

    internal int MaxAttributes { get; private set; }

    internal bool Positions { get; private set; }

    /// <summary>Whether content that the schema does not admit is reported.</summary>
    internal bool Refuses { get; private set; }

    /// <summary>Whether it is kept.</summary>
    internal bool Keeps { get; private set; }

    /// <summary>The slot of the current child, from its <c>Begin</c> on; -1 before.</summary>
    internal int ChildSlot { get; set; }

    /// <summary>The index of the current child in the list of its slot; -1 for none.</summary>
    internal int ChildIndex { get; set; }

    /// <summary>The child without an object of its own that was begun last: its name as written, and where it stands.</summary>
    internal string SimpleName { get; set; } = "";

    internal int SimpleLine { get; set; }

    internal int SimpleColumn { get; set; }

    /// <summary>The element that is entered last, while its attributes are read.</summary>
    internal XmlSource? Source { get; set; }

    /// <summary>Where the attributes of <see cref="Source"/> stand.</summary>
    internal List<XmlSource.AttributePosition> AttributePositions { get; } = [];

    /// <summary>The characters of the current element; a field, because the buffer is a struct that changes.</summary>
    internal CharBuffer Text = new(256);

    /// <summary>What an <see cref="XmlReaderSource"/> reads values into.</summary>
    internal char[] ValueBuffer { get; private set; } = new char[XmlReaderSource.InitialCapacity];

    internal ref XmlReadFrame Top => ref Frames[Depth];

    internal static XmlReadContext Rent(XmlReadOptions? options, ICollection<Problem>? problems)
    {
        options ??= XmlReadOptions.Default;
        XmlReadContext? context = s_cached;
        if (context is null)
            s_cached = context = new XmlReadContext(options, problems);
        else if (context._isRented)
            return new XmlReadContext(options, problems);
        else
            context.Reset(options, problems);
        context._isRented = true;
        return context;
    }

    internal void Return(char[] valueBuffer)
    {
        if (valueBuffer.Length <= KeptCapacity)
            ValueBuffer = valueBuffer;
        Array.Clear(Frames, 0, _highest + 1);
        if (Frames.Length > XmlLimits.Default.Depth * 2)
            Frames = new XmlReadFrame[16];
        if (Text.Length > KeptCapacity)
        {
            Text.Return();
            Text = new CharBuffer(256);
        }

        _items?.Clear();
        Source = null;
        Problems = null;
        _isRented = false;
    }

    /// <summary>Makes room for one more frame.</summary>
    internal ref XmlReadFrame Push()
    {
        int depth = ++Depth;
        if (depth == Frames.Length)
        {
            XmlReadFrame[] larger = new XmlReadFrame[depth * 2];
            Frames.CopyTo(larger, 0);
            Frames = larger;
        }

        if (depth > _highest)
            _highest = depth;
        return ref Frames[depth];
    }

    /// <summary>Remembers that an item of the current element was not valid and has no index in its list.</summary>
    internal void AddMiss(int slot)
    {
        Top.HasMisses = true;
        (_misses ??= []).Add((Depth, slot));
    }

    /// <summary>Forgets the misses of the current element.</summary>
    internal void RemoveMisses()
    {
        // Those of inner elements are gone already: what is left at the end is the current element's.
        int count = _misses?.Count ?? 0;
        while (count > 0 && _misses![count - 1].Depth >= Depth)
            count--;
        _misses?.RemoveRange(count, _misses.Count - count);
    }

    /// <summary>The path of the current element.</summary>
    internal StringBuilder Path()
    {
        var path = new StringBuilder();
        for (int depth = 1; depth <= Depth; depth++)
        {
            ref XmlReadFrame frame = ref Frames[depth];
            AppendStep(path, frame.Name, depth - 1, frame.Slot, frame.Index);
        }

        return path;
    }

    /// <summary>Appends a child of the element at a depth; items of lists are counted from 1, invalid ones included.</summary>
    internal void AppendStep(StringBuilder path, string name, int parentDepth, int slot, int index)
    {
        path.Append('/').Append(name);
        if (index >= 0)
            path.Append('[').Append(index + 1 + Misses(parentDepth, slot)).Append(']');
    }

    private int Misses(int depth, int slot)
    {
        int misses = 0;
        foreach ((int Depth, int Slot) miss in _misses ?? [])
        {
            if (miss == (depth, slot))
                misses++;
        }

        return misses;
    }

    private void Reset(XmlReadOptions options, ICollection<Problem>? problems)
    {
        Options = options;
        Problems = problems;
        Depth = 0;
        _highest = 0;
        ChildSlot = -1;
        ChildIndex = -1;
        MaxDepth = options.Limits.Depth;
        MaxAttributes = options.Limits.Attributes;
        Positions = options.Positions;
        Refuses = options.Unknown == UnknownContent.Refuse;
        Keeps = options.Unknown != UnknownContent.Drop;
        // The frame of the document; the others are filled as they are entered.
        Frames[0].Name = "";
        Frames[0].Pending = 0;
        Frames[0].Anchored = 0;
        _misses?.Clear();
        AttributePositions.Clear();
    }
}
