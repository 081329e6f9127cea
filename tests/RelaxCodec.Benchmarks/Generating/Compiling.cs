extern alias generator;

using Basic.Reference.Assemblies;
using generator::RelaxCodec.Generators;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using RelaxCodec.Oracles;

namespace RelaxCodec.Benchmarks.Generating;

/// <summary>What the compiler has when it calls the generator.</summary>
internal static class Compiling
{
    private const string Usings =
        "global using System; global using System.Collections.Generic; global using System.IO; global using System.Linq; global "
            + "using System.Threading;";

    /// <summary>How the sources are parsed.</summary>
    public static CSharpParseOptions ParseOptions { get; } = new(LanguageVersion.CSharp14, DocumentationMode.Diagnose);

    /// <summary>A project of these sources, with the runtime.</summary>
    public static CSharpCompilation Compile(IEnumerable<(string Path, string Text)> sources) => CSharpCompilation.Create(
        "compiled",
        sources.Prepend(("Usings.cs", Usings)).Select(s => CSharpSyntaxTree.ParseText(s.Item2, ParseOptions, s.Item1)),
        [.. Net100.References.All, MetadataReference.CreateFromFile(typeof(ElementAttribute).Assembly.Location)],
        new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, nullableContextOptions: NullableContextOptions.Enable));

    /// <summary>The model of libvirt's devices, from its sources.</summary>
    public static CSharpCompilation CompileLibvirt()
    {
        string folder = Repository.PathOf("src/RelaxCodec.Libvirt");
        return Compile(Directory.GetFiles(folder, "*.cs", SearchOption.AllDirectories)
            .Where(f => Path.GetRelativePath(folder, f).Split(Path.DirectorySeparatorChar)[0] is not ("obj" or "bin"))
            .Order(StringComparer.Ordinal).Select(f => (f, File.ReadAllText(f))));
    }

    /// <summary>A driver that has not run yet.</summary>
    public static GeneratorDriver CreateDriver() =>
        CSharpGeneratorDriver.Create([new RelaxCodecGenerator().AsSourceGenerator()], parseOptions: ParseOptions);
}
