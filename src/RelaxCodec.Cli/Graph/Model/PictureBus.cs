namespace RelaxCodec.Cli;

/// <summary>A PCI bus on which devices sit, by its controller.</summary>
/// <param name="Title">The number of the bus, and what its controller is.</param>
/// <param name="Above">The buses on the way from there to the root, in the same words.</param>
internal sealed record PictureBus(string Title, IReadOnlyList<string> Above)
{
    /// <summary>What is wrong with the controller.</summary>
    public IReadOnlyList<Problem> Problems { get; init; } = [];
}
