namespace RelaxCodec.Benchmarks.BigDocuments;

/// <summary>What reading a document of some length took.</summary>
/// <param name="Name">The contender's name.</param>
/// <param name="Length">How long the document was to be, bytes.</param>
/// <param name="Milliseconds">Processor time a megabyte.</param>
/// <param name="PeakBytes">The largest working set above the one before.</param>
internal sealed record BigScore(string Name, long Length, double Milliseconds, double PeakBytes);
