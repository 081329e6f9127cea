using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace RelaxCodec.Generators.Tests.Driver;

/// <summary>A block of C# on a page, in its parts.</summary>
internal sealed class GuideBlock
{
    /// <summary>Takes it apart.</summary>
    /// <param name="code">The block.</param>
    /// <param name="number">Of the blocks of a page no two have one.</param>
    public GuideBlock(string code, int number)
    {
        CompilationUnitSyntax unit = SyntaxFactory.ParseCompilationUnit(code, options: GeneratorRun.ParseOptions);
        Usings = string.Concat(unit.Usings.Select(u => u.ToString() + "\n"));
        Statements = Joined(unit.Members.OfType<GlobalStatementSyntax>());
        string properties = Joined(unit.Members.OfType<PropertyDeclarationSyntax>());
        Declarations = Joined(unit.Members.Where(m => m is BaseTypeDeclarationSyntax or BaseNamespaceDeclarationSyntax))
            + (properties.Length == 0 ? "" : $"[Element(\"sample\")] public sealed partial class Sample{number}\n{{\n{properties}}}\n");
    }

    /// <summary>The using directives, a line each.</summary>
    public string Usings { get; }

    /// <summary>The types that it declares; properties without a type around them are those of a class of their own.</summary>
    public string Declarations { get; }

    /// <summary>What it does.</summary>
    public string Statements { get; }

    private static string Joined(IEnumerable<SyntaxNode> nodes) => string.Concat(nodes.Select(n => n.ToFullString().TrimEnd() + "\n"));
}
