extern alias generator;

using generator::RelaxCodec.Generators;
using Microsoft.CodeAnalysis.CSharp;

namespace RelaxCodec.Generators.Tests;

public sealed class GeneratorTests
{
    [Fact]
    public void A_compilation_without_annotations_gets_nothing()
    {
        var compilation = CSharpCompilation.Create("empty", references: Basic.Reference.Assemblies.Net100.References.All);
        var driver = CSharpGeneratorDriver.Create(new RelaxCodecGenerator())
            .RunGenerators(compilation, TestContext.Current.CancellationToken);

        Assert.Empty(driver.GetRunResult().GeneratedTrees);
    }
}
