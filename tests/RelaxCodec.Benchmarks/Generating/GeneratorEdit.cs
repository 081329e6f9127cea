using BenchmarkDotNet.Attributes;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace RelaxCodec.Benchmarks.Generating;

/// <summary>What a key stroke in a method's body costs the generator, with the whole model of libvirt's devices in the project: under 5 ms.</summary>
public class GeneratorEdit
{
    private const int Edits = 16;

    private readonly CSharpCompilation[] _edited = new CSharpCompilation[Edits];
    private CSharpCompilation _compilation = Compiling.CompileLibvirt();
    private GeneratorDriver _driver = Compiling.CreateDriver();
    private SyntaxTree _tree = null!;
    private int _position;

    /// <summary>Where the method is: in a class that is annotated, or in one that is not.</summary>
    [Params(true, false)]
    public bool InAnnotatedClass { get; set; }

    /// <summary>Runs the generator for the first time.</summary>
    [GlobalSetup]
    public void Run()
    {
        MethodDeclarationSyntax method = _compilation.SyntaxTrees.SelectMany(t => t.GetRoot().DescendantNodes()).OfType<MethodDeclarationSyntax>()
            .First(m => m.Body is not null && m.Parent is ClassDeclarationSyntax type && InAnnotatedClass == type.AttributeLists.Any());
        _tree = method.SyntaxTree;
        _position = method.Body!.OpenBraceToken.Span.End;
        _driver = _driver.RunGenerators(_compilation);
    }

    /// <summary>Edits, each on the one before. Nobody has asked these compilations for a symbol yet.</summary>
    [IterationSetup]
    public void Edit()
    {
        for (int i = 0; i < Edits; i++)
        {
            SyntaxTree edited = _tree.WithChangedText(_tree.GetText().WithChanges(new TextChange(new TextSpan(_position, 0), ";")));
            _compilation = _compilation.ReplaceSyntaxTree(_tree, edited);
            _tree = edited;
            _edited[i] = _compilation;
        }
    }

    /// <summary>Runs the generator after each edit.</summary>
    [Benchmark(OperationsPerInvoke = Edits)]
    public GeneratorDriver OneCharacterInABody()
    {
        foreach (CSharpCompilation compilation in _edited)
            _driver = _driver.RunGenerators(compilation);
        return _driver;
    }
}
