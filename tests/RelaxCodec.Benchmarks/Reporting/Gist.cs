using System.Globalization;
using RelaxCodec.Benchmarks.Comparing;
using RelaxCodec.Benchmarks.Workloads;

namespace RelaxCodec.Benchmarks.Reporting;

/// <summary>What somebody in a hurry wants to know of a report.</summary>
internal static class Gist
{
    // Beside each reader the writer of the same library.
    private static readonly (string Name, string Reader, string? Writer)[] Rows =
    [
        ("`XmlReader`, every value a string, nothing kept", ContenderNames.XmlReaderLoop, null),
        ("`XDocument`", ContenderNames.XDocumentLoad, ContenderNames.XDocumentSave),
        ("`XmlSerializer`, into classes of strings", ContenderNames.XmlSerializerDeserialize, ContenderNames.XmlSerializerSerialize),
        ("pugixml (C++), a tree, everything kept", ContenderNames.PugixmlEverything, null),
        ("**RelaxCodec**, typed objects, everything kept, positions", ContenderNames.ParseBytes, ContenderNames.FormatBuffer),
    ];

    /// <summary>The gist: domains where libvirt's files are there, else orders.</summary>
    /// <param name="report">What was measured.</param>
    public static string Of(Report report)
    {
        WorkloadScores workload = report.Domains ?? report.Orders;
        List<string[]> rows = [];
        foreach ((string name, string reader, string? writer) in Rows)
        {
            if (WorkloadScores.Of(workload.Reading, reader) is not { } reading)
                continue;
            Score? writing = writer is null ? null : WorkloadScores.Of(workload.Writing, writer);
            rows.Add([name, Print(reading.Median), Print(reading.Allocated), Print(writing?.Median ?? 0)]);
        }

        string table = MarkdownTable.Of(["", "reading", "bytes allocated", "writing"], rows);
        return $"{workload.Title}, microseconds a document on {Machine.Processor}:\n\n{table}";
    }

    // Nothing for zero: what does not write, or allocates where nobody counts.
    private static string Print(double figure) => figure.ToString(figure is > 0 and < 100 ? "0.0" : "#,#", CultureInfo.InvariantCulture);
}
