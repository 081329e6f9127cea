using RelaxCodec.Benchmarks.Comparing;

namespace RelaxCodec.Benchmarks.Starting;

/// <summary>How long a process takes.</summary>
/// <param name="Name">What runs.</param>
/// <param name="Milliseconds">Wall clock time from start to exit, of each round.</param>
internal sealed record StartScore(string Name, double[] Milliseconds)
{
    /// <summary>The median of the rounds.</summary>
    public double Median => Score.MedianOf(Milliseconds);

    /// <summary>The median of the ratios of each round.</summary>
    /// <param name="other">The process to compare with, of the same rounds.</param>
    public double RatioTo(StartScore other) => Score.MedianOf([.. Milliseconds.Zip(other.Milliseconds, (mine, others) => mine / others)]);
}
