using System.Globalization;
using System.Runtime.InteropServices;
using RelaxCodec.Oracles;

namespace RelaxCodec.Benchmarks.Reporting;

/// <summary>What a measurement was made on.</summary>
internal static class Machine
{
    /// <summary>Processor and number of cores.</summary>
    public static string Processor
    {
        get
        {
            const string list = "/proc/cpuinfo";
            IEnumerable<string> lines = File.Exists(list) ? File.ReadLines(list) : [];
            string? line = lines.FirstOrDefault(line => line.StartsWith("model name", StringComparison.Ordinal));
            string model = line?.Split(':')[1].Trim() ?? RuntimeInformation.ProcessArchitecture.ToString();
            return $"{model}, {Environment.ProcessorCount} cores";
        }
    }

    /// <summary>All of it: processor, system, runtime, libraries, day and commit.</summary>
    public static string Describe()
    {
        string day = DateTime.UtcNow.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
        return string.Join("; ",
            [Processor, RuntimeInformation.OSDescription, RuntimeInformation.FrameworkDescription, .. Libraries(), day, Commit()]);
    }

    private static string[] Libraries()
    {
        if (InstalledTool.Find("dpkg-query") is null)
            return [];
        ToolOutcome outcome = InstalledTool.Run("dpkg-query", ["-W", "-f", "${Package} ${Version}\n", "libpugixml1v5", "libxml2"]);
        return outcome.Output.Split('\n', StringSplitOptions.RemoveEmptyEntries);
    }

    private static string Commit()
    {
        if (InstalledTool.Find("git") is null)
            return "unknown commit";
        ToolOutcome head = InstalledTool.Run("git", ["rev-parse", "--short=12", "HEAD"], Repository.Root);
        ToolOutcome changes = InstalledTool.Run("git", ["status", "--porcelain", "--", "src", "generators"], Repository.Root);
        if (head.ExitCode != 0)
            return "unknown commit";
        return $"commit {head.Output.Trim()}{(changes.Output.Length > 0 ? " and what is not committed yet" : "")}";
    }
}
