namespace RelaxCodec;

/// <summary>
/// Which nodes of the contents that are being written have been written; a frame for each element that has any, the innermost last.
/// </summary>
internal sealed class XmlKeptProgress
{
    private const int WordBits = 64;

    [ThreadStatic]
    private static XmlKeptProgress? _cached;

    private Frame[] _frames = new Frame[8];
    private ulong[] _bits = new ulong[8];
    private int _count;
    private int _words;

    /// <summary>The depth of the innermost element that has a frame; -1 if none has.</summary>
    public int Depth => _count == 0 ? -1 : _frames[_count - 1].Depth;

    public static XmlKeptProgress Rent()
    {
        XmlKeptProgress progress = _cached ?? new XmlKeptProgress();
        _cached = null;
        return progress;
    }

    public void Return()
    {
        Array.Clear(_frames, 0, _count);
        _count = _words = 0;
        _cached = this;
    }

    /// <summary>
    /// The frame of a content at a depth; made if it is not there. A group's owner and a group have contents of their own at one depth.
    /// </summary>
    public ref Frame Of(XmlContent content, int depth)
    {
        for (int i = _count - 1; i >= 0 && _frames[i].Depth == depth; i--)
        {
            if (ReferenceEquals(_frames[i].Content, content))
                return ref _frames[i];
        }

        if (_count == _frames.Length)
            Array.Resize(ref _frames, _count * 2);
        int words = (content.OutsideStart + WordBits - 1) / WordBits;
        if (_words + words > _bits.Length)
            Array.Resize(ref _bits, Math.Max(_words + words, _bits.Length * 2));
        Array.Clear(_bits, _words, words);
        ref Frame frame = ref _frames[_count++];
        frame = new Frame { Content = content, Depth = depth, FirstWord = _words, Next = content.StartTagCount, Slot = -1, Last = -1 };
        _words += words;
        return ref frame;
    }

    /// <summary>Forgets the frames of elements that have ended.</summary>
    public void Leave(int depth)
    {
        while (_count > 0 && _frames[_count - 1].Depth > depth)
        {
            _words = _frames[--_count].FirstWord;
            _frames[_count] = default;
        }
    }

    public bool IsWritten(in Frame frame, int index) => (_bits[frame.FirstWord + (index / WordBits)] & (1UL << (index % WordBits))) != 0;

    /// <summary>Marks a node as written; false if it was before.</summary>
    public bool Take(ref Frame frame, int index)
    {
        ulong bit = 1UL << (index % WordBits);
        ref ulong word = ref _bits[frame.FirstWord + (index / WordBits)];
        if ((word & bit) != 0)
            return false;
        word |= bit;
        while (frame.Next < frame.Content.OutsideStart && IsWritten(in frame, frame.Next))
            frame.Next++;
        return true;
    }

    /// <summary>What is known of one content.</summary>
    internal struct Frame
    {
        public XmlContent Content;
        public int Depth;

        /// <summary>The first node that has not been written.</summary>
        public int Next;

        /// <summary>
        /// The anchor behind the one that was found last: the usual document is written in the order in which it was read.
        /// </summary>
        public int NextAnchor;

        /// <summary>The slot of the child that was written last.</summary>
        public int Slot;

        /// <summary>The node that was written last, if nothing else has been written since; else -1.</summary>
        public int Last;

        public int FirstWord;
    }
}
