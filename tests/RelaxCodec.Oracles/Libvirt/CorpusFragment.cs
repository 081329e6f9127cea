namespace RelaxCodec.Oracles;

/// <summary>One device element cut out of a file of libvirt's tests.</summary>
/// <param name="File">The file.</param>
/// <param name="Line">The line of its start tag in the file.</param>
/// <param name="ElementName"><c>interface</c> or <c>hostdev</c>.</param>
/// <param name="Text">The element, comments included, indented anew: equal elements have equal texts.</param>
public sealed record CorpusFragment(CorpusFile File, int Line, string ElementName, string Text)
{
    /// <inheritdoc/>
    public override string ToString() => $"{File.Name}:{Line}";
}
