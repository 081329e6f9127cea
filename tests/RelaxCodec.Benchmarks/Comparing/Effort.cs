namespace RelaxCodec.Benchmarks.Comparing;

/// <summary>How long a measurement may take.</summary>
/// <param name="WarmUpMicroseconds">How long each contender runs before its time is taken; the JIT has done its last after some
/// 300,000.</param>
/// <param name="TurnMicroseconds">How long a turn lasts, at least: long enough to pay for the garbage that it makes.</param>
/// <param name="Rounds">How many turns each contender has.</param>
internal sealed record Effort(double WarmUpMicroseconds, double TurnMicroseconds, int Rounds)
{
    /// <summary>For numbers that are published.</summary>
    public static Effort Full { get; } = new(600_000, 30_000, 21);

    /// <summary>For whoever tunes and does not want to wait.</summary>
    public static Effort Quick { get; } = new(500_000, 15_000, 25);

    /// <summary>To show that everything runs; the numbers mean nothing.</summary>
    public static Effort Trial { get; } = new(1, 1, 1);
}
