namespace RelaxCodec.Cli;

/// <summary>A document that a libvirt has.</summary>
/// <param name="Name">What it is called in reports.</param>
/// <param name="Content">The whole of it.</param>
internal sealed record FetchedDocument(string Name, byte[] Content)
{
    /// <summary>Whether it is a network, which the domains may need.</summary>
    public bool IsNetwork { get; init; }
}
