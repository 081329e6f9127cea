using System.Globalization;
using System.Runtime.InteropServices;
using RelaxCodec.Oracles;

namespace RelaxCodec.Benchmarks.Tests;

/// <summary>The built benchmarks as a process of their own: that every row is measured, never how fast.</summary>
public sealed class BuiltBenchmarksTests : IDisposable
{
    private static readonly string[] Readers =
    [
        "`XmlReader`, every value a string",
        "`XDocument.Load`",
        "`XmlSerializer.Deserialize`",
        "pugixml, `parse_default`",
        "pugixml, everything kept",
        "libxml2, `xmlReadMemory`",
        "libxml2, `xmlTextReaderRead`, no values",
        "RelaxCodec, tokens alone",
        "**RelaxCodec**, bytes",
        "RelaxCodec, bytes, no positions",
        "RelaxCodec, `string`",
        "RelaxCodec, `Stream`",
    ];

    private static readonly string[] Writers =
    [
        "`XDocument.Save`",
        "`XmlSerializer.Serialize`",
        "**RelaxCodec**, `IBufferWriter<byte>`",
        "RelaxCodec, `Stream`",
        "RelaxCodec, `string`",
    ];

    private static readonly string[] BigReaders =
    [
        "1 KB, `XmlReader`, every value a string",
        "1 KB, `XDocument.Load`",
        "1 KB, RelaxCodec, the whole document",
        "1 KB, RelaxCodec, items from an `XmlReader`",
        "1 KB, **RelaxCodec**, `ReadItemsAsync`",
    ];

    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void The_table_has_every_row_and_each_time_in_it_is_positive()
    {
        RequireRivals();
        string path = Path.Combine(_folder.Path, "performance.md");

        ToolOutcome outcome = Run("table", "--short", "--out", path);

        Assert.Equal(0, outcome.ExitCode);
        List<string[]> rows = RowsOf(File.ReadAllText(path));
        Assert.Equal([.. OfEachWorkload(Readers)], NamesUnder(rows, "reading"));
        Assert.Equal([.. OfEachWorkload(Writers)], NamesUnder(rows, "writing"));
        Assert.Equal(BigReaders, NamesUnder(rows, "documents of many orders"));
        Assert.Contains("relaxcodec check, JIT", NamesUnder(rows, "start"));
        foreach (string[] row in rows.Where(IsMeasured))
        {
            Assert.True(Number(row[1]) > 0, string.Join(" | ", row));
            Assert.All(row[2..].Where(cell => cell.Length > 0), cell => Assert.True(Number(cell) >= 0, string.Join(" | ", row)));
        }
    }

    [Fact]
    public void What_is_written_by_hand_around_the_measured_part_stays()
    {
        RequireRivals();
        const string start = "<!-- Measured: tests/RelaxCodec.Benchmarks writes from here -->\n";
        string path = _folder.Write("readme.md", $"before\n{start}old\n<!-- to here. -->\nafter\n");

        Run("table", "--short", "--gist", path);

        string text = File.ReadAllText(path);
        Assert.StartsWith("before\n" + start, text, StringComparison.Ordinal);
        Assert.EndsWith("|\n<!-- to here. -->\nafter\n", text, StringComparison.Ordinal);
        Assert.DoesNotContain("old", text, StringComparison.Ordinal);
    }

    [Fact]
    public void Every_goal_is_printed_with_what_is_reached()
    {
        RequireRivals();

        ToolOutcome outcome = Run("goals", "--short");

        List<string[]> goals = [.. RowsOf(outcome.Output).Where(row => row[1].StartsWith("<= ", StringComparison.Ordinal))];
        Assert.Equal(15, goals.Count);
        Assert.All(goals.Where(goal => goal[3] != "not measured"), goal => Assert.True(Number(goal[2]) >= 0, string.Join(" | ", goal)));
        Assert.Contains(goals, goal => goal[0] == "domains, bytes to objects : pugixml, everything kept" && goal[3] is "yes" or "no");
    }

    [Fact]
    public void An_option_that_is_not_known_is_named()
    {
        ToolOutcome outcome = Run("table", "--fast");

        Assert.Equal(2, outcome.ExitCode);
        Assert.StartsWith("error: --fast is no option", outcome.Errors, StringComparison.Ordinal);
    }

    private static void RequireRivals()
    {
        LibvirtCorpus.Require();
        RequireLibrary("libpugixml.so.1", "libpugixml1v5");
        RequireLibrary("libxml2.so.2", "libxml2");
    }

    private static void RequireLibrary(string name, string package) =>
        Oracle.Require(NativeLibrary.TryLoad(name, out _), $"{name} is not installed (Debian's {package}).");

    private static ToolOutcome Run(params string[] arguments) =>
        InstalledTool.Run("dotnet", [Path.Combine(AppContext.BaseDirectory, "RelaxCodec.Benchmarks.dll"), .. arguments]);

    // Domains, interfaces, orders.
    private static IEnumerable<string> OfEachWorkload(string[] names) => Enumerable.Repeat(names, 3).SelectMany(each => each);

    // The rows of all tables, heads included, without the lines under them.
    private static List<string[]> RowsOf(string markdown) =>
    [
        .. markdown.Split('\n').Where(line => line.StartsWith('|') && !line.StartsWith("| --", StringComparison.Ordinal))
            .Select(line => line.Trim('|').Split('|', StringSplitOptions.TrimEntries)),
    ];

    private static List<string> NamesUnder(List<string[]> rows, string head) =>
    [
        .. rows.SkipWhile(row => row[0] != head).Skip(1).TakeWhile(row => !IsHead(row)).Where(IsMeasured).Select(row => row[0]),
    ];

    private static bool IsHead(string[] row) => row[1].Length > 0 && !char.IsAsciiDigit(row[1][0]);

    private static bool IsMeasured(string[] row) => row[1].Length > 0 && char.IsAsciiDigit(row[1][0]);

    private static double Number(string cell) => double.Parse(cell, NumberStyles.Number, CultureInfo.InvariantCulture);
}
