using System.Text;

namespace RelaxCodec;

/// <summary>What one reading shares: options, problems, the path, what is kept, and buffers that are used again.</summary>
public sealed partial class XmlReadContext
{
    /// <summary>Buffers that a huge value has blown up beyond this are not used again.</summary>
    private const int KeptCapacity = 64 * 1024;

    [ThreadStatic]
    private static XmlReadContext? _cached;

    private List<(int Depth, int Slot, int Count)>? _misses;
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

    /// <summary>How many of them are around an item that is read alone; 0 for a document.</summary>
    internal int OuterDepth { get; set; }

    internal int MaxDepth { get; private set; }

    internal bool Positions { get; private set; }

    /// <summary>Whether names that the schema does not have are reported.</summary>
    internal bool RefusesUnknown { get; private set; }

    /// <summary>Whether they are kept.</summary>
    internal bool KeepsUnknown { get; private set; }

    /// <summary>Whether content that its member cannot hold is reported.</summary>
    internal bool RefusesInvalid { get; private set; }

    /// <summary>Whether it is kept.</summary>
    internal bool KeepsInvalid { get; private set; }

    /// <summary>The release asked for, packed as <see cref="XmlRelease.Packed"/>; greater than all others for the newest.</summary>
    internal ulong Release { get; private set; }

    /// <summary>The slot of the current child, from its <c>Begin</c> on; -1 before.</summary>
    internal int ChildSlot { get; set; }

    /// <summary>The index of the current child in the list of its slot; -1 for none.</summary>
    internal int ChildIndex { get; set; }

    /// <summary>
    /// The child without an object of its own that was begun last: its name, where it stands, and where what is kept of it begins.
    /// </summary>
    internal XmlName SimpleName { get; set; } = NoName;

    internal XmlPosition SimplePosition { get; set; }

    internal int SimpleEntry { get; set; }

    /// <summary>What its <c>xsi:nil</c> says, where that is one of its attributes.</summary>
    internal XmlNil Nil { get; set; }

    /// <summary>What is kept of the entered elements.</summary>
    internal XmlKeptStack Kept { get; } = new();

    /// <summary>The characters of the current element; a field, because the buffer is a struct that changes.</summary>
    internal CharBuffer Text = new(256);

    internal ref XmlReadFrame Top => ref Frames[Depth];

    private static XmlName NoName { get; } = new("");

    internal static XmlReadContext Rent(XmlReadOptions? options, ICollection<Problem>? problems)
    {
        options ??= XmlReadOptions.Default;
        XmlReadContext? context = _cached;
        if (context is null)
            _cached = context = new XmlReadContext(options, problems);
        else if (context._isRented)
            return new XmlReadContext(options, problems);
        else
            context.Reset(options, problems);
        context._isRented = true;
        return context;
    }

    /// <summary>Ends a document: gives what was kept to those who have it, and forgets the rest.</summary>
    internal void Return()
    {
        Kept.Complete();
        CompletePositions();
        Array.Clear(Frames, 0, _highest + 1);
        if (Frames.Length > XmlLimits.Default.Depth * 2)
            Frames = new XmlReadFrame[16];
        if (Text.Length > KeptCapacity)
        {
            Text.Return();
            Text = new CharBuffer(256);
        }

        _items?.Clear();
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
        int index = IndexOfMisses(Depth, slot);
        if (index < 0)
            (_misses ??= []).Add((Depth, slot, 1));
        else
            _misses![index] = (Depth, slot, _misses[index].Count + 1);
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

    private int Misses(int depth, int slot) => IndexOfMisses(depth, slot) is >= 0 and var index ? _misses![index].Count : 0;

    private int IndexOfMisses(int depth, int slot)
    {
        for (int i = (_misses?.Count ?? 0) - 1; i >= 0; i--)
        {
            if (_misses![i].Depth == depth && _misses[i].Slot == slot)
                return i;
        }

        return -1;
    }

    private void Reset(XmlReadOptions options, ICollection<Problem>? problems)
    {
        Options = options;
        Problems = problems;
        Depth = 0;
        OuterDepth = 0;
        _highest = 0;
        ChildSlot = -1;
        ChildIndex = -1;
        MaxDepth = options.Limits.Depth;
        Positions = options.Positions;
        RefusesUnknown = options.Unknown == UnknownContent.Refuse;
        KeepsUnknown = options.Unknown != UnknownContent.Drop;
        RefusesInvalid = options.Invalid == InvalidContent.Refuse;
        KeepsInvalid = options.Invalid != InvalidContent.Drop;
        Release = options.Release?.Packed ?? ulong.MaxValue;
        // The frame of the document; the others are filled as they are entered.
        Frames[0] = default;
        Frames[0].Name = "";
        Kept.Reset();
        _misses?.Clear();
    }
}
