namespace RelaxCodec.Benchmarks.Comparing;

/// <summary>What was measured of one contender.</summary>
/// <param name="Name">The contender's name.</param>
/// <param name="Turns">Microseconds a document, of each round.</param>
/// <param name="Allocated">Managed bytes allocated a document.</param>
/// <param name="Retained">Managed bytes a document that stay alive with what was returned; null where nothing was.</param>
internal sealed record Score(string Name, double[] Turns, double Allocated, double? Retained)
{
    /// <summary>The median of the rounds, microseconds a document.</summary>
    public double Median => MedianOf(Turns);

    /// <summary>The median of the ratios of each round: what slows a whole round down is in both times.</summary>
    /// <param name="other">The contender to compare with, of the same race.</param>
    public double RatioTo(Score other) => MedianOf([.. Turns.Zip(other.Turns, (mine, others) => mine / others)]);

    /// <summary>The value in the middle, of an even number of values the upper one.</summary>
    /// <param name="values">At least one value.</param>
    public static double MedianOf(double[] values)
    {
        double[] sorted = [.. values.Order()];
        return sorted[sorted.Length / 2];
    }
}
