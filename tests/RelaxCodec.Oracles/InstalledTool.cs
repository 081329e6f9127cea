using System.Diagnostics;

namespace RelaxCodec.Oracles;

/// <summary>A program of the machine, run without a shell.</summary>
public static class InstalledTool
{
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(5);

    // On a busy machine the news of a program's end is lost now and then: whoever waits asks again.
    private static readonly TimeSpan BetweenLooks = TimeSpan.FromSeconds(2);

    /// <summary>The path of <paramref name="name"/> as <c>PATH</c> has it, or null.</summary>
    public static string? Find(string name) =>
        (Environment.GetEnvironmentVariable("PATH") ?? "")
            .Split(Path.PathSeparator, StringSplitOptions.RemoveEmptyEntries)
            .SelectMany(folder => new[] { Path.Combine(folder, name), Path.Combine(folder, name + ".exe") })
            .FirstOrDefault(File.Exists);

    /// <summary>Runs it to its end and returns what it said; a non-zero exit code is no exception.</summary>
    /// <exception cref="TimeoutException">It did not end in five minutes, and was ended.</exception>
    public static ToolOutcome Run(string name, IEnumerable<string> arguments, string? folder = null)
    {
        var start = new ProcessStartInfo(Find(name) ?? throw new FileNotFoundException($"{name} is not installed."))
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            WorkingDirectory = folder ?? "",
        };
        foreach (string argument in arguments)
            start.ArgumentList.Add(argument);

        using Process process = Process.Start(start)!;
        process.StandardInput.Close();
        // Both at once: a full pipe that nobody empties would stop it.
        Task<string> output = process.StandardOutput.ReadToEndAsync();
        Task<string> errors = process.StandardError.ReadToEndAsync();
        var waiting = Stopwatch.StartNew();
        while (!process.WaitForExit(BetweenLooks))
        {
            if (waiting.Elapsed < Patience)
                continue;
            process.Kill(entireProcessTree: true);
            throw new TimeoutException($"{name} did not end within {Patience}.");
        }

        return new ToolOutcome(process.ExitCode, output.GetAwaiter().GetResult(), errors.GetAwaiter().GetResult());
    }
}
