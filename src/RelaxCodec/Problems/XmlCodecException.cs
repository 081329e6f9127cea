namespace RelaxCodec;

/// <summary>Reading stopped at a problem.</summary>
/// <param name="problem">The problem.</param>
/// <param name="innerException">What caused it.</param>
public sealed class XmlCodecException(Problem problem, Exception? innerException = null) : Exception(problem?.ToString(), innerException)
{
    /// <summary>The problem.</summary>
    public Problem Problem { get; } = problem!;
}
