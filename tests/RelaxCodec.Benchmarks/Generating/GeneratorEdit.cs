using BenchmarkDotNet.Attributes;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace RelaxCodec.Benchmarks.Generating;

/// <summary>
/// What a key stroke costs the generator, with the whole model of libvirt's devices in the project: under 5 ms in a method's body; in an
/// annotation the files of one class are written again.
/// </summary>
public class GeneratorEdit
{
    private const int Edits = 16;

    private readonly CSharpCompilation[] _edited = new CSharpCompilation[Edits];
    private CSharpCompilation _compilation = Compiling.CompileLibvirt();
    private GeneratorDriver _driver = Compiling.CreateDriver();
    private SyntaxTree _tree = null!;
    private int _position;

    /// <summary>Where it is: in the body of a method of a class, of an annotated class, or in an annotation.</summary>
    [Params(EditedPlace.Body, EditedPlace.BodyOfAnnotatedClass, EditedPlace.Annotation)]
    public EditedPlace Place { get; set; }

    /// <summary>Runs the generator for the first time.</summary>
    [GlobalSetup]
    public void Run()
    {
        IEnumerable<SyntaxNode> nodes = _compilation.SyntaxTrees.SelectMany(t => t.GetRoot().DescendantNodes());
        SyntaxToken token = Place == EditedPlace.Annotation
            ? nodes.OfType<AttributeSyntax>()
                .First(a => a.Name.ToString() == "Attr")
                .DescendantTokens()
                .First(t => t.IsKind(SyntaxKind.StringLiteralToken))
            : nodes.OfType<MethodDeclarationSyntax>().First(IsInPlace).Body!.OpenBraceToken;
        _tree = token.SyntaxTree!;
        _position = Place == EditedPlace.Annotation ? token.SpanStart + 1 : token.Span.End;
        _driver = _driver.RunGenerators(_compilation);
    }

    /// <summary>Edits, each on the one before. Nobody has asked these compilations for a symbol yet.</summary>
    [IterationSetup]
    public void Edit()
    {
        for (int i = 0; i < Edits; i++)
        {
            SyntaxTree edited = _tree.WithChangedText(
                _tree.GetText().WithChanges(new TextChange(new TextSpan(_position, 0), Place == EditedPlace.Annotation ? "a" : ";")));
            _compilation = _compilation.ReplaceSyntaxTree(_tree, edited);
            _tree = edited;
            _edited[i] = _compilation;
        }
    }

    /// <summary>Runs the generator after each edit.</summary>
    [Benchmark(OperationsPerInvoke = Edits)]
    public GeneratorDriver OneCharacter()
    {
        foreach (CSharpCompilation compilation in _edited)
            _driver = _driver.RunGenerators(compilation);
        return _driver;
    }

    private bool IsInPlace(MethodDeclarationSyntax method) => method.Body is not null
        && method.Parent is ClassDeclarationSyntax type && type.AttributeLists.Any() == (Place == EditedPlace.BodyOfAnnotatedClass);
}
