using System.Runtime.CompilerServices;
using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace RelaxCodec.Generators.Declarations;

/// <summary>What a file declares: its tokens, comments of documentation and directives, without the bodies of its members.</summary>
internal sealed class DeclaredSyntax
{
    // A file that is not edited keeps its tree, so it is read once. The table keeps no tree alive.
    private static readonly ConditionalWeakTable<SyntaxTree, DeclaredSyntax> Known = new();

    private readonly string _text;

    private DeclaredSyntax(string text, IReadOnlyList<int> starts, IReadOnlyList<int> ends, IReadOnlyList<string> annotatedTypes)
    {
        _text = text;
        Starts = starts;
        Ends = ends;
        AnnotatedTypes = annotatedTypes;
    }

    /// <summary>Where each token begins.</summary>
    public IReadOnlyList<int> Starts { get; }

    /// <summary>Where each token ends.</summary>
    public IReadOnlyList<int> Ends { get; }

    /// <summary>The paths of the types that have an annotation of any kind, or of which a member of an enum has one.</summary>
    public IReadOnlyList<string> AnnotatedTypes { get; }

    public static DeclaredSyntax Of(SyntaxTree tree, CancellationToken cancellation) =>
        Known.TryGetValue(tree, out DeclaredSyntax? known) ? known : Known.GetValue(tree, t => Read(t.GetRoot(cancellation)));

    public bool IsSameAs(DeclaredSyntax other) => _text == other._text;

    private static DeclaredSyntax Read(SyntaxNode root)
    {
        var text = new StringBuilder(root.FullSpan.Length);
        var starts = new List<int>();
        var ends = new List<int>();
        var types = new List<string>();
        foreach (SyntaxNodeOrToken item in root.DescendantNodesAndTokensAndSelf(static node => !IsBody(node)))
        {
            if (item.AsNode() is not { } node)
            {
                SyntaxToken token = item.AsToken();
                if (token.HasStructuredTrivia)
                    AddTrivia(text, token.LeadingTrivia.Concat(token.TrailingTrivia));
                text.Append(token.Text).Append(' ');
                starts.Add(token.SpanStart);
                ends.Add(token.Span.End);
            }
            else if (IsBody(node))
            {
                // That there is one matters, and what it says of the code after it.
                text.Append('\u0001');
                if (node.ContainsDirectives)
                    AddTrivia(text, node.DescendantTrivia());
            }
            else if (IsAnnotated(node) && TypePath.Of((BaseTypeDeclarationSyntax)node) is { } path && !types.Contains(path))
            {
                types.Add(path);
            }
        }

        return new DeclaredSyntax(text.ToString(), starts, ends, types);
    }

    private static bool IsBody(SyntaxNode node) => node is BlockSyntax or ArrowExpressionClauseSyntax;

    private static bool IsAnnotated(SyntaxNode node) => node switch
    {
        TypeDeclarationSyntax type => type.AttributeLists.Count > 0,
        EnumDeclarationSyntax type => type.Members.Any(m => m.AttributeLists.Count > 0),
        _ => false,
    };

    private static void AddTrivia(StringBuilder text, IEnumerable<SyntaxTrivia> trivia)
    {
        foreach (SyntaxTrivia item in trivia)
        {
            if (item.HasStructure)
                text.Append(item.ToFullString()).Append('\u0002');
        }
    }
}
