namespace RelaxCodec.Cli;

/// <summary>A document as it was read.</summary>
/// <param name="Name">The name of its file, as it is reported.</param>
/// <param name="Root">What its start says it is.</param>
/// <param name="Content">The whole of it.</param>
internal sealed record InputDocument(string Name, DocumentRoot Root, byte[] Content)
{
    /// <summary>The root element of libvirt's own around what is judged; null if that is the whole document.</summary>
    public string? Wrapper { get; init; }
}
