using BenchmarkDotNet.Attributes;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace RelaxCodec.Benchmarks.Generating;

/// <summary>Two hundred classes compiled with their annotations, and as if they had none.</summary>
public class CompileWithGenerator
{
    private const int Classes = 200;

    private readonly CSharpCompilation _annotated = Compiling.Compile(Sources().Prepend(("Library.cs", "global using RelaxCodec;")));
    private readonly CSharpCompilation _plain = Compiling.Compile(Sources().Select(s => (s.Path, Strip(s.Text))));

    /// <summary>The classes alone.</summary>
    [Benchmark(Baseline = true)]
    public long Plain() => Emit(_plain.Clone());

    /// <summary>The generator alone.</summary>
    [Benchmark]
    public GeneratorDriver Generator() => Compiling.CreateDriver().RunGenerators(_annotated.Clone());

    /// <summary>The generator, and the compilation of what it adds.</summary>
    [Benchmark]
    public long Annotated()
    {
        Compiling.CreateDriver().RunGeneratorsAndUpdateCompilation(_annotated.Clone(), out Compilation output, out _);
        return Emit(output);
    }

    private static long Emit(Compilation compilation)
    {
        using var assembly = new MemoryStream();
        var result = compilation.Emit(assembly);
        return result.Success
            ? assembly.Length
            : throw new InvalidOperationException(result.Diagnostics.First(d => d.Severity == DiagnosticSeverity.Error).ToString());
    }

    private static string Strip(string source)
    {
        SyntaxNode root = CSharpSyntaxTree.ParseText(source, Compiling.ParseOptions).GetRoot();
        return root.RemoveNodes(root.DescendantNodes()
            .Where(n => n.IsKind(SyntaxKind.AttributeList)), SyntaxRemoveOptions.KeepExteriorTrivia)!.ToFullString();
    }

    // What most vocabularies are made of: attributes of several types, children, and a method of their own.
    private static IEnumerable<(string Path, string Text)> Sources() => Enumerable.Range(0, Classes).Select(i => ($"Part{i}.cs",
        $$"""
        namespace Parts;

        /// <summary>Part {{i}} of the machine.</summary>
        [Element("part{{i}}")]
        public sealed partial class Part{{i}}
        {
            /// <summary>What it is called.</summary>
            [Attr("name")]
            public required string Name { get; set; }

            /// <summary>How much it weighs.</summary>
            [Attr("weight"), Range(1, 9000)]
            public uint? Weight { get; set; }

            /// <summary>Whether it is there.</summary>
            [Attr("present"), YesNo]
            public bool? Present { get; set; }

            /// <summary>The kind.</summary>
            [Attr("kind")]
            public Kind{{i}}? Kind { get; set; }

            /// <summary>Remarks.</summary>
            [Element("remark")]
            public List<string> Remarks { get; } = [];

            /// <summary>The next one.</summary>
            public Part{{(i + 1) % Classes}}? Next { get; set; }

            /// <inheritdoc/>
            public override string ToString()
            {
                string text = Name;
                foreach (string remark in Remarks)
                    text += remark.Length > 10 ? remark[..10] : remark;
                return Present == true ? $"{text} ({Weight})" : text;
            }
        }

        /// <summary>Kinds of part {{i}}.</summary>
        public enum Kind{{i}}
        {
            /// <summary>Round.</summary>
            [Value("round")]
            Round,

            /// <summary>Square.</summary>
            [Value("square")]
            Square,
        }
        """));
}
