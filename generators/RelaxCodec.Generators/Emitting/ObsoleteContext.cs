using System.Text;
using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace RelaxCodec.Generators.Emitting;

/// <summary>
/// Makes the members of a generated file obsolete, which alone may use what is obsolete as an error. Nobody is told, since only generated
/// code and the runtime call them. Few projects have such types, so the emitters need not know.
/// </summary>
internal static class ObsoleteContext
{
    private const string Attribute = "[global::System.Obsolete]";

    private static readonly Regex References = new(@"GrammarDefine\(.*\)\]", RegexOptions.CultureInvariant);

    /// <param name="text">The text of the file.</param>
    /// <param name="hasTypes">
    /// Whether types are obsolete as an error, which not even the attribute of an obsolete member may name: then metadata does not tell the
    /// schema.
    /// </param>
    public static string Mark(string text, bool hasTypes)
    {
        if (hasTypes)
            text = References.Replace(text, "GrammarDefine(IsOpen = true)]");
        SyntaxNode root = CSharpSyntaxTree.ParseText(text, new CSharpParseOptions(LanguageVersion.Preview)).GetRoot();
        var marked = new StringBuilder(text);
        foreach (int start in root.DescendantNodes().Where(IsMarked).Select(m => m.SpanStart).OrderByDescending(s => s))
        {
            int line = text.LastIndexOf('\n', start) + 1;
            marked.Insert(start, Attribute + "\n" + text.Substring(line, start - line));
        }

        return marked.ToString();
    }

    // What is seen in this file only is obsolete as a whole; a text that the user may ask for refers to nothing.
    private static bool IsMarked(SyntaxNode node) => node switch
    {
        TypeDeclarationSyntax type => IsFileLocal(type),
        PropertyDeclarationSyntax { Type: not PredefinedTypeSyntax } or MethodDeclarationSyntax =>
            node.Parent is TypeDeclarationSyntax type && !IsFileLocal(type),
        _ => false,
    };

    private static bool IsFileLocal(TypeDeclarationSyntax type) => type.Modifiers.Any(SyntaxKind.FileKeyword);
}
