using RelaxCodec.Benchmarks.BigDocuments;
using RelaxCodec.Benchmarks.Comparing;
using RelaxCodec.Benchmarks.Starting;
using RelaxCodec.Benchmarks.Workloads;
using RelaxCodec.Oracles;

namespace RelaxCodec.Benchmarks.Reporting;

/// <summary>Everything that is measured.</summary>
/// <param name="Domains">Whole domains of libvirt; null without its files.</param>
/// <param name="Interfaces">Their <c>interface</c> elements; null without its files.</param>
/// <param name="Orders">Orders.</param>
/// <param name="Big">Documents from 1 KB to 1 GB.</param>
/// <param name="Starts">The start of the tool.</param>
internal sealed record Report(
    WorkloadScores? Domains,
    WorkloadScores? Interfaces,
    WorkloadScores Orders,
    IReadOnlyList<BigScore> Big,
    IReadOnlyList<StartScore> Starts)
{
    /// <summary>How many documents of a kind are enough to show that everything runs.</summary>
    public const int FewDocuments = 100;

    private static readonly long[] Lengths = [1_000, 100_000, 10_000_000, 100_000_000, 1_000_000_000];
    private const int ManyOrders = 500;

    /// <summary>Measures it: some minutes.</summary>
    /// <param name="options">The tool to start.</param>
    public static Report Measure(ReportOptions options)
    {
        bool isTrial = options.Short;
        Effort effort = isTrial ? Effort.Trial : Effort.Full;
        int? documents = isTrial ? FewDocuments : null;
        bool hasCorpus = LibvirtCorpus.Find() is not null;
        return new Report(
            hasCorpus ? WorkloadScores.Measure(LibvirtWorkloads.Domains(documents), effort) : null,
            hasCorpus ? WorkloadScores.Measure(LibvirtWorkloads.Interfaces(documents), effort) : null,
            WorkloadScores.Measure(OrderWorkloads.Orders(documents ?? ManyOrders), effort),
            BigRace.Run(isTrial ? Lengths[..1] : Lengths, rounds: 1, isTrial),
            ToolStart.Run(isTrial ? 1 : 13, options.Tool));
    }
}
