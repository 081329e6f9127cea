using System.Diagnostics;
using System.Runtime.InteropServices;
using RelaxCodec.Oracles;

namespace RelaxCodec.Benchmarks.Starting;

/// <summary>What somebody at a terminal waits for: the tool from its start to its verdict about one small file.</summary>
internal static class ToolStart
{
    /// <summary>The tool as machine code.</summary>
    public const string Native = "**relaxcodec check**, native";

    /// <summary>The tool as the JIT compiles it.</summary>
    public const string Jit = "relaxcodec check, JIT";

    /// <summary>Alternates the processes, by wall clock.</summary>
    /// <param name="rounds">How often each runs; the first time does not count where there are others.</param>
    /// <param name="native">The native tool; null to look for one that was published in this checkout.</param>
    public static IReadOnlyList<StartScore> Run(int rounds, string? native)
    {
        string file = Repository.PathOf("docs/examples/failover-pair.xml");
        List<(string Name, string Program, string[] Arguments)> commands = [];
        if ((native ?? FindPublished()) is { } tool)
            commands.Add((Native, tool, ["check", file]));
        commands.Add((Jit, DotNetProgram.Host, [DotNetProgram.PathOf("RelaxCodec.Cli.dll"), "check", file]));
        if (InstalledTool.Find("xmllint") is { } xmllint)
            commands.Add(("xmllint --noout", xmllint, ["--noout", file]));
        if (InstalledTool.Find("true") is { } nothing)
            commands.Add(("`true`, a process that does nothing", nothing, []));

        List<double>[] times = [.. commands.Select(_ => new List<double>())];
        for (int round = 0; round < rounds; round++)
        {
            for (int i = 0; i < commands.Count; i++)
                times[i].Add(TimeOf(commands[i].Program, commands[i].Arguments));
        }

        return [.. commands.Select((command, i) => new StartScore(command.Name, [.. times[i].Skip(rounds > 1 ? 1 : 0)]))];
    }

    private static double TimeOf(string program, string[] arguments)
    {
        var start = new ProcessStartInfo(program) { RedirectStandardOutput = true, RedirectStandardError = true };
        foreach (string argument in arguments)
            start.ArgumentList.Add(argument);
        long before = Stopwatch.GetTimestamp();
        using Process process = Process.Start(start)!;
        process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        double milliseconds = Stopwatch.GetElapsedTime(before).TotalMilliseconds;
        return process.ExitCode == 0
            ? milliseconds
            : throw new InvalidOperationException($"{program} ended with exit code {process.ExitCode}.");
    }

    // Where `dotnet publish` puts it; with an assembly beside it, it is no native program but the host of that.
    private static string? FindPublished()
    {
        string folder = Repository.PathOf($"src/RelaxCodec.Cli/bin/Release/net10.0/{RuntimeInformation.RuntimeIdentifier}/publish");
        string suffix = OperatingSystem.IsWindows() ? ".exe" : "";
        string path = Path.Combine(folder, "RelaxCodec.Cli" + suffix);
        return File.Exists(path) && !File.Exists(Path.Combine(folder, "RelaxCodec.Cli.dll")) ? path : null;
    }
}
