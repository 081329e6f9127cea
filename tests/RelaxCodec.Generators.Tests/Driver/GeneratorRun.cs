extern alias generator;

using System.Collections.Immutable;
using Basic.Reference.Assemblies;
using generator::RelaxCodec.Generators;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace RelaxCodec.Generators.Tests.Driver;

/// <summary>Runs the generator on sources, as the compiler does.</summary>
internal sealed class GeneratorRun
{
    private const string Usings = "global using System; global using System.Collections.Generic; global using RelaxCodec;";

    private static readonly ImmutableArray<MetadataReference> References =
        [.. Net100.References.All, MetadataReference.CreateFromFile(typeof(ElementAttribute).Assembly.Location)];

    private GeneratorRun(Compilation input, Compilation output, GeneratorDriverRunResult result)
    {
        Input = input;
        Output = output;
        Result = result;
    }

    /// <summary>How the sources are parsed.</summary>
    public static CSharpParseOptions ParseOptions { get; } = new(LanguageVersion.CSharp14, DocumentationMode.Diagnose);

    public Compilation Input { get; }

    /// <summary>The sources and what was generated.</summary>
    public Compilation Output { get; }

    public GeneratorDriverRunResult Result { get; }

    /// <summary>What the generator reports.</summary>
    public ImmutableArray<Diagnostic> Diagnostics => Result.Diagnostics;

    /// <summary>The generated files by name.</summary>
    public IReadOnlyDictionary<string, string> Files =>
        Result.Results.Single().GeneratedSources.ToDictionary(s => s.HintName, s => s.SourceText.ToString(), StringComparer.Ordinal);

    /// <summary>What the compiler says of sources and generated files, hidden things aside.</summary>
    public IEnumerable<Diagnostic> CompilerDiagnostics => Output.GetDiagnostics().Where(d => d.Severity > DiagnosticSeverity.Hidden);

    /// <summary>Those of them that are in generated files, where there is never anything to say.</summary>
    public IEnumerable<Diagnostic> SaidOfGenerated =>
        CompilerDiagnostics.Where(d => d.Location.SourceTree is { } tree && !Input.SyntaxTrees.Contains(tree));

    public static CSharpCompilation Compile(params IEnumerable<string> sources) => CSharpCompilation.Create(
        "tested",
        sources.Prepend(Usings).Select((s, i) => CSharpSyntaxTree.ParseText(s, ParseOptions, $"File{i}.cs")),
        References,
        new CSharpCompilationOptions(
            OutputKind.DynamicallyLinkedLibrary, nullableContextOptions: NullableContextOptions.Enable, warningLevel: 9999));

    public static GeneratorDriver CreateDriver() => CSharpGeneratorDriver.Create(
        [new RelaxCodecGenerator().AsSourceGenerator()],
        parseOptions: ParseOptions,
        driverOptions: new GeneratorDriverOptions(IncrementalGeneratorOutputKind.None, trackIncrementalGeneratorSteps: true));

    public static GeneratorRun On(params IEnumerable<string> sources) => On(Compile(sources));

    public static GeneratorRun On(Compilation input) => On(input, ParseOptions);

    /// <summary>Runs it on a project in another version of the language.</summary>
    public static GeneratorRun On(Compilation input, CSharpParseOptions options)
    {
        GeneratorDriver driver = CreateDriver().WithUpdatedParseOptions(options)
            .RunGeneratorsAndUpdateCompilation(input, out Compilation output, out _, TestContext.Current.CancellationToken);
        GeneratorDriverRunResult result = driver.GetRunResult();
        Assert.Null(result.Results.Single().Exception);
        return new GeneratorRun(input, output, result);
    }
}
