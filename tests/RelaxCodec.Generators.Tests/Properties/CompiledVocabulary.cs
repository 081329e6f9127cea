using System.Reflection;
using System.Runtime.Loader;
using Microsoft.CodeAnalysis;
using RelaxCodec.Generators.Tests.Agreement;
using RelaxCodec.Generators.Tests.Driver;

namespace RelaxCodec.Generators.Tests.Properties;

/// <summary>A vocabulary that was compiled with the generator and loaded.</summary>
internal static class CompiledVocabulary
{
    private static readonly MethodInfo VocabularyOf =
        typeof(Vocabulary).GetMethod(nameof(Vocabulary.Of), BindingFlags.NonPublic | BindingFlags.Static)!;

    /// <summary>Compiles a vocabulary.</summary>
    /// <returns>Null if the generator has something to say against it.</returns>
    public static Vocabulary? TryCompile(VocabularySource source) =>
        TryLoad(source) is { } root ? Of(root) : null;

    /// <summary>The vocabulary of a root class or choice.</summary>
    public static Vocabulary Of(Type root) => (Vocabulary)VocabularyOf.MakeGenericMethod(root).Invoke(null, [Array.Empty<string>()])!;

    /// <summary>Compiles a vocabulary and loads its root class.</summary>
    /// <returns>Null if the generator has something to say against it.</returns>
    public static Type? TryLoad(VocabularySource source)
    {
        GeneratorRun run = GeneratorRun.On(source.ToString());
        if (!run.Diagnostics.IsEmpty)
            return null;
        using var image = new MemoryStream();
        Microsoft.CodeAnalysis.Emit.EmitResult result = run.Output.Emit(image, cancellationToken: TestContext.Current.CancellationToken);
        Assert.True(
            result.Success,
            $"{string.Join("\n", result.Diagnostics.Where(d => d.Severity == DiagnosticSeverity.Error).Take(5))}\n\n{source}");
        image.Position = 0;
        Assembly assembly = new AssemblyLoadContext("vocabulary", isCollectible: true).LoadFromStream(image);
        return assembly.GetType("V." + source.Root, throwOnError: true)!;
    }
}
