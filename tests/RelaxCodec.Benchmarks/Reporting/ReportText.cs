using System.Globalization;
using System.Text;
using RelaxCodec.Benchmarks.BigDocuments;
using RelaxCodec.Benchmarks.Comparing;
using RelaxCodec.Benchmarks.Rivals;
using RelaxCodec.Benchmarks.Starting;
using RelaxCodec.Benchmarks.Workloads;

namespace RelaxCodec.Benchmarks.Reporting;

/// <summary>Prints a report as Markdown.</summary>
internal static class ReportText
{
    private static readonly string[] ReadingHeads =
        ["reading", "µs a document", ": `XmlReader`", ": pugixml", "bytes allocated", "bytes retained"];

    private static readonly string[] WritingHeads = ["writing", "µs a document", ": `XDocument.Save`", "bytes allocated"];

    /// <summary>The tables.</summary>
    /// <param name="report">What was measured.</param>
    public static string Of(Report report)
    {
        var text = new StringBuilder();
        text.Append(CultureInfo.InvariantCulture, $"{Machine.Describe()}; {ThreadClock.Kind}.\n");
        WorkloadScores?[] workloads = [report.Domains, report.Interfaces, report.Orders];
        AppendTable(text, ReadingHeads, [.. workloads.OfType<WorkloadScores>().SelectMany(ReadingRows)]);
        AppendTable(text, WritingHeads, [.. workloads.OfType<WorkloadScores>().SelectMany(WritingRows)]);
        AppendTable(text, ["documents of many orders", "ms a MB", "MB above the start"], [.. report.Big.Select(ToRow)]);
        AppendTable(text, ["start", "ms", ": native tool"], StartRows(report.Starts));
        foreach (string line in Missing(report))
            text.Append('\n').Append(line).Append('\n');
        return text.ToString();
    }

    private static void AppendTable(StringBuilder text, string[] heads, IReadOnlyList<string[]> rows) =>
        text.Append('\n').Append(MarkdownTable.Of(heads, rows));

    private static IEnumerable<string[]> ReadingRows(WorkloadScores workload)
    {
        Score reader = WorkloadScores.Of(workload.Reading, ContenderNames.XmlReaderLoop)!;
        Score? pugixml = WorkloadScores.Of(workload.Reading, ContenderNames.PugixmlEverything);
        yield return [workload.Title, "", "", "", "", ""];
        foreach (Score score in workload.Reading)
        {
            bool isManaged = score.Allocated > 0 || score.Name == ContenderNames.Tokens;
            yield return
            [
                score.Name,
                Print(score.Median, "0.00"),
                Print(score.RatioTo(reader), "0.00"),
                pugixml is null ? "" : Print(score.RatioTo(pugixml), "0.00"),
                isManaged ? Print(score.Allocated, "#,0") : "",
                score.Retained is { } bytes ? Print(bytes, "#,0") : "",
            ];
        }
    }

    private static IEnumerable<string[]> WritingRows(WorkloadScores workload)
    {
        Score tree = WorkloadScores.Of(workload.Writing, ContenderNames.XDocumentSave)!;
        yield return [workload.Title, "", "", ""];
        foreach (Score score in workload.Writing)
            yield return [score.Name, Print(score.Median, "0.00"), Print(score.RatioTo(tree), "0.00"), Print(score.Allocated, "#,0")];
    }

    private static string[] ToRow(BigScore score) =>
        [$"{PrintLength(score.Length)}, {score.Name}", Print(score.Milliseconds, "0.00"), Print(score.PeakBytes / 1e6, "#,0.0")];

    private static List<string[]> StartRows(IReadOnlyList<StartScore> starts)
    {
        StartScore? native = starts.FirstOrDefault(start => start.Name == ToolStart.Native);
        return [.. starts.Select(start => (string[])
        [
            start.Name,
            Print(start.Median, "0.0"),
            native is null ? "" : Print(start.RatioTo(native), "0.0"),
        ])];
    }

    private static IEnumerable<string> Missing(Report report)
    {
        if (report.Domains is null)
            yield return "Domains and interfaces were not measured: " + LibvirtWorkloads.Missing;
        if (!Pugixml.IsInstalled)
            yield return "pugixml was not measured: it is not on this machine (Debian's libpugixml1v5).";
        if (!Libxml2.IsInstalled)
            yield return "libxml2 was not measured: it is not on this machine (Debian's libxml2).";
        if (report.Starts.All(start => start.Name != ToolStart.Native))
        {
            yield return "The native tool was not measured: none was published (`dotnet publish src/RelaxCodec.Cli -r RID "
                + "-p:PublishAot=true`) or given by `--tool FILE`.";
        }
    }

    private static string PrintLength(long bytes) => bytes switch
    {
        >= 1_000_000_000 => Print(bytes / 1e9, "0") + " GB",
        >= 1_000_000 => Print(bytes / 1e6, "0") + " MB",
        _ => Print(bytes / 1e3, "0") + " KB",
    };

    private static string Print(double figure, string format) => figure.ToString(format, CultureInfo.InvariantCulture);
}
