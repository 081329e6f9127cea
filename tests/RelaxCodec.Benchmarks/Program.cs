using System.Globalization;
using BenchmarkDotNet.Configs;
using BenchmarkDotNet.Jobs;
using BenchmarkDotNet.Running;
using BenchmarkDotNet.Toolchains.InProcess.Emit;
using RelaxCodec.Benchmarks.BigDocuments;
using RelaxCodec.Benchmarks.Reporting;

try
{
    switch (args)
    {
        case ["table", .. string[] rest]:
            ReportCommands.Table(ReportOptions.Parse(rest));
            break;
        case ["goals", .. string[] rest]:
            ReportCommands.Goals(ReportOptions.Parse(rest));
            break;
        case [BigRace.Command, string contender, string lengths, .. string[] rest]:
            long[] ascending = [.. lengths.Split(',').Select(Number)];
            await BigRun.PrintAsync((int)Number(contender), ascending, isTrial: rest is ["--short"]).ConfigureAwait(false);
            break;
        default:
            RunMicroBenchmarks(args);
            break;
    }

    return 0;
}
catch (Exception e) when (e is ArgumentException or InvalidOperationException or IOException or InvalidDataException or TimeoutException)
{
    await Console.Error.WriteLineAsync($"error: {e.Message}").ConfigureAwait(false);
    return 2;
}

static long Number(string text) => long.Parse(text, CultureInfo.InvariantCulture);

static void RunMicroBenchmarks(string[] args)
{
    // In process: all contenders of a class run on one machine state, which is what ratios need, and nothing is restored or built at run
    // time.
    IConfig config = DefaultConfig.Instance.AddJob(Job.Default.WithToolchain(InProcessEmitToolchain.Instance));
    BenchmarkSwitcher.FromAssembly(typeof(Program).Assembly).Run(args, config);
}
