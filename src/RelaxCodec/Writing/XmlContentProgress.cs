namespace RelaxCodec;

/// <summary>Which nodes of a kept content one output has written.</summary>
/// <param name="content">The content.</param>
/// <param name="depth">The depth of its element.</param>
internal sealed class XmlContentProgress(XmlContent content, int depth)
{
    private const int WordBits = 64;

    private readonly ulong[] _written = new ulong[(content.Count + WordBits - 1) / WordBits];

    public XmlContent Content { get; } = content;

    public int Depth { get; } = depth;

    /// <summary>Marks a node as written; false if it was before.</summary>
    public bool Take(int index)
    {
        ulong bit = 1UL << (index % WordBits);
        ref ulong word = ref _written[index / WordBits];
        bool isNew = (word & bit) == 0;
        word |= bit;
        return isNew;
    }
}
