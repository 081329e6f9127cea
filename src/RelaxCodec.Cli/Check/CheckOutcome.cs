using RelaxCodec.Libvirt;

namespace RelaxCodec.Cli;

/// <summary>What came of a run of <c>check</c> or <c>migrate-check</c>.</summary>
/// <param name="Verdicts">The verdicts, in the order given.</param>
/// <param name="Faults">What could not be looked at.</param>
/// <param name="Release">The release of libvirt that judged.</param>
internal sealed record CheckOutcome(IReadOnlyList<FileVerdict> Verdicts, IReadOnlyList<InputFault> Faults, LibvirtRelease Release)
{
    /// <summary>How the run ends.</summary>
    public ExitCode ExitCode => Faults.Count > 0 ? ExitCode.CouldNotRun
        : Verdicts.Any(verdict => !verdict.IsValid) ? ExitCode.ProblemsFound
        : ExitCode.Good;
}
