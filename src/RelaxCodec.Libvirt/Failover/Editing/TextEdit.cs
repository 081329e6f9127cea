namespace RelaxCodec.Libvirt.Failover;

/// <summary>One replacement in a text.</summary>
/// <param name="Start">The index of the first character that is replaced, in the original text.</param>
/// <param name="Length">How many characters are replaced; 0 for an insertion.</param>
/// <param name="NewText">What stands there instead; empty for a removal.</param>
public readonly record struct TextEdit(int Start, int Length, string NewText)
{
    /// <summary>The index behind the last character that is replaced.</summary>
    public int End => Start + Length;
}
