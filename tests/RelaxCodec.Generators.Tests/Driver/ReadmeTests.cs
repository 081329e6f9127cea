using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis;
using RelaxCodec.Oracles;

namespace RelaxCodec.Generators.Tests.Driver;

/// <summary>The README's sample compiles as it stands, and does what its comments say.</summary>
public sealed partial class ReadmeTests
{
    [Fact]
    public void The_sample_does_what_it_says()
    {
        string[] samples = [.. Sample().Matches(File.ReadAllText(Path.Combine(Repository.Root, "README.md"))).Select(m => m.Groups[1].Value)];
        Assert.Equal(2, samples.Length);
        string use = $"namespace Example; public static class Use {{ public static string Run() {{ {samples[1]} return xml + grammar.ToRng(); }} }}";

        GeneratorRun run = GeneratorRun.On(samples[0], use);

        Assert.Empty(run.Diagnostics);
        Assert.DoesNotContain(run.CompilerDiagnostics, d => d.Severity >= DiagnosticSeverity.Warning && d.Id != "CS1591");
        using var image = new MemoryStream();
        Assert.True(run.Output.Emit(image, cancellationToken: TestContext.Current.CancellationToken).Success);
        string said = (string)System.Reflection.Assembly.Load(image.ToArray()).GetType("Example.Use")!.GetMethod("Run")!.Invoke(null, null)!;
        Assert.StartsWith("<mtu size='9000'/>\n", said, StringComparison.Ordinal);
        Assert.Contains("<a:documentation>Limits the size of packets.</a:documentation>", said, StringComparison.Ordinal);
    }

    [GeneratedRegex("```csharp\n(.*?)```", RegexOptions.Singleline)]
    private static partial Regex Sample();
}
