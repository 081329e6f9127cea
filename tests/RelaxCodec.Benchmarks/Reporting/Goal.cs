using System.Globalization;

namespace RelaxCodec.Benchmarks.Reporting;

/// <summary>A figure that is to be reached.</summary>
/// <param name="Work">What is measured.</param>
/// <param name="Limit">What it may be at most.</param>
/// <param name="Reached">What it is; null where it cannot be measured on this machine.</param>
/// <param name="Format">How both are printed.</param>
internal sealed record Goal(string Work, double Limit, double? Reached, string Format)
{
    /// <summary>The goal as a row: what, limit, figure, verdict.</summary>
    public string[] ToRow() =>
    [
        Work,
        "<= " + Print(Limit),
        Reached is { } figure ? Print(figure) : "-",
        Reached is null ? "not measured" : Reached <= Limit ? "yes" : "no",
    ];

    private string Print(double figure) => figure.ToString(Format, CultureInfo.InvariantCulture);
}
