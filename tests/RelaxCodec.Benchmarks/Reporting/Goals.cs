using RelaxCodec.Benchmarks.BigDocuments;
using RelaxCodec.Benchmarks.Comparing;
using RelaxCodec.Benchmarks.Starting;
using RelaxCodec.Benchmarks.Workloads;

namespace RelaxCodec.Benchmarks.Reporting;

/// <summary>What reading and writing are to reach.</summary>
internal static class Goals
{
    private const string Ratio = "0.000";
    private const string Bytes = "#,0";
    private const string Megabytes = "0.0";
    private const long SmallBook = 10_000_000;
    private const long LargeBook = 250_000_000;

    /// <summary>The goals as a table.</summary>
    public static string Print(IReadOnlyList<Goal> goals) =>
        MarkdownTable.Of(["work", "goal", "reached", "met"], [.. goals.Select(goal => goal.ToRow())]);

    /// <summary>Measures just what the goals are about.</summary>
    /// <param name="options">The tool to start.</param>
    /// <exception cref="InvalidOperationException">libvirt's files are not on this machine.</exception>
    public static IReadOnlyList<Goal> Measure(ReportOptions options)
    {
        Effort effort = options.Short ? Effort.Trial : Effort.Quick;
        Workload domains = LibvirtWorkloads.Domains(options.Short ? Report.FewDocuments : null);
        Workload interfaces = LibvirtWorkloads.Interfaces(options.Short ? Report.FewDocuments : null);
        return
        [
            .. Reading(domains.Read(
                effort, ContenderNames.XmlReaderLoop, ContenderNames.XmlSerializerDeserialize, ContenderNames.PugixmlEverything,
                ContenderNames.Tokens, ContenderNames.ParseBytes)),
            .. Interfaces(interfaces.Read(
                effort, ContenderNames.XmlReaderLoop, ContenderNames.XmlSerializerDeserialize, ContenderNames.ParseBytes)),
            .. Writing(domains.Write(effort, ContenderNames.XDocumentSave, ContenderNames.FormatBuffer)),
            .. Items(BigRace.Run(options.Short ? [SmallBook] : [SmallBook, LargeBook], rounds: 1, options.Short, BigContenders.Items)),
            Start(ToolStart.Run(options.Short ? 1 : 6, options.Tool)),
        ];
    }

    /// <summary>The goals as far as a report tells.</summary>
    /// <param name="report">What was measured.</param>
    public static IReadOnlyList<Goal> Of(Report report) =>
    [
        .. report.Domains is { } domains ? [.. Reading(domains.Reading), .. Writing(domains.Writing)] : (IEnumerable<Goal>)[],
        .. report.Interfaces is { } interfaces ? Interfaces(interfaces.Reading) : [],
        .. Items(report.Big),
        Start(report.Starts),
    ];

    /// <summary>The goals of reading domains.</summary>
    /// <param name="scores">What was measured.</param>
    private static IEnumerable<Goal> Reading(IReadOnlyList<Score> scores)
    {
        Score codec = WorkloadScores.Of(scores, ContenderNames.ParseBytes)!;
        Score? pugixml = WorkloadScores.Of(scores, ContenderNames.PugixmlEverything);
        Score? tokens = WorkloadScores.Of(scores, ContenderNames.Tokens);
        return
        [
            new("domains, bytes to objects : `XmlReader`, every value a string", 0.50,
                RatioOf(codec, WorkloadScores.Of(scores, ContenderNames.XmlReaderLoop)), Ratio),
            new("domains, bytes to objects : `XmlSerializer`", 0.083,
                RatioOf(codec, WorkloadScores.Of(scores, ContenderNames.XmlSerializerDeserialize)), Ratio),
            new("domains, bytes to objects : pugixml, everything kept", 2.4, RatioOf(codec, pugixml), Ratio),
            new("domains, tokens alone : pugixml, everything kept", 1.0, tokens is null ? null : RatioOf(tokens, pugixml), Ratio),
            new("domains, tokens alone: bytes allocated a document", 0, tokens?.Allocated, Bytes),
            new("domains, bytes allocated : bytes of the objects", 1.15, codec.Allocated / codec.Retained, Ratio),
            new("domains, bytes of the objects of a document", 3_200, codec.Retained, Bytes),
        ];
    }

    /// <summary>The goals of reading interfaces.</summary>
    /// <param name="scores">What was measured.</param>
    private static IEnumerable<Goal> Interfaces(IReadOnlyList<Score> scores)
    {
        Score codec = WorkloadScores.Of(scores, ContenderNames.ParseBytes)!;
        return
        [
            new("`<interface>`, bytes to objects : `XmlReader`, every value a string", 0.55,
                RatioOf(codec, WorkloadScores.Of(scores, ContenderNames.XmlReaderLoop)), Ratio),
            new("`<interface>`, bytes to objects : `XmlSerializer`", 0.08,
                RatioOf(codec, WorkloadScores.Of(scores, ContenderNames.XmlSerializerDeserialize)), Ratio),
            new("`<interface>`, bytes allocated : bytes of the objects", 1.15, codec.Allocated / codec.Retained, Ratio),
        ];
    }

    /// <summary>The goals of writing domains.</summary>
    /// <param name="scores">What was measured.</param>
    private static IEnumerable<Goal> Writing(IReadOnlyList<Score> scores)
    {
        Score codec = WorkloadScores.Of(scores, ContenderNames.FormatBuffer)!;
        return
        [
            new("domains, objects to bytes : `XDocument.Save`", 0.25,
                RatioOf(codec, WorkloadScores.Of(scores, ContenderNames.XDocumentSave)), Ratio),
            new("domains, objects to bytes: bytes allocated beyond the buffer", 64, codec.Allocated, Bytes),
        ];
    }

    /// <summary>The goals of reading one item after the other of a large document.</summary>
    /// <param name="scores">What was measured.</param>
    private static IEnumerable<Goal> Items(IReadOnlyList<BigScore> scores)
    {
        BigScore[] items = [.. scores.Where(score => score.Name == BigContenders.Items).OrderBy(score => score.Length)];
        BigScore? small = items.LastOrDefault(score => score.Length <= SmallBook);
        BigScore? large = items.LastOrDefault(score => score.Length > SmallBook);
        return
        [
            new("items of a large document, time a megabyte : that of a document of 10 MB", 1.1,
                large?.Milliseconds / small?.Milliseconds, Ratio),
            new("items of a large document, megabytes above the start", 64, large?.PeakBytes / 1e6, Megabytes),
        ];
    }

    /// <summary>The goal of the tool's start.</summary>
    /// <param name="starts">What was measured.</param>
    private static Goal Start(IReadOnlyList<StartScore> starts)
    {
        StartScore? native = starts.FirstOrDefault(start => start.Name == ToolStart.Native);
        StartScore jit = starts.First(start => start.Name == ToolStart.Jit);
        return new("`relaxcodec check` of one file, native : JIT", 0.1, native?.RatioTo(jit), Ratio);
    }

    private static double? RatioOf(Score score, Score? other) => other is null ? null : score.RatioTo(other);
}
