using BenchmarkDotNet.Configs;
using BenchmarkDotNet.Jobs;
using BenchmarkDotNet.Running;
using BenchmarkDotNet.Toolchains.InProcess.Emit;
using RelaxCodec.Benchmarks.Comparing;
using RelaxCodec.Benchmarks.Reporting;

if (args is ["goals", ..])
{
    Console.WriteLine(Goals.Print(Goals.Measure(Effort.Quick)));
    return;
}

// In process: all contenders of a class run in one process on one machine state, which is what ratios need, and nothing is restored or built at run time.
IConfig config = DefaultConfig.Instance.AddJob(Job.Default.WithToolchain(InProcessEmitToolchain.Instance));
BenchmarkSwitcher.FromAssembly(typeof(Program).Assembly).Run(args, config);
