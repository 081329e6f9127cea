using BenchmarkDotNet.Attributes;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace RelaxCodec.Benchmarks.Generating;

/// <summary>A first run of the generator over the model of libvirt's devices, as every build has it.</summary>
[MemoryDiagnoser]
public class GeneratorFull
{
    private readonly CSharpCompilation _compilation = Compiling.CompileLibvirt();

    /// <summary>A run from nothing: the compilation has no symbols yet either.</summary>
    [Benchmark]
    public GeneratorDriver FirstRun() => Compiling.CreateDriver().RunGenerators(_compilation.Clone());
}
