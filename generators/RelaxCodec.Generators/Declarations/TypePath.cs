using System.Globalization;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace RelaxCodec.Generators.Declarations;

/// <summary>
/// A type by the names from its namespace to itself: what is left of a declaration that may be compared, and finds its symbol again.
/// </summary>
internal static class TypePath
{
    private const char Separator = '/';
    private const char Arity = '`';

    public static string Of(BaseTypeDeclarationSyntax declaration)
    {
        string path = Segment(declaration);
        for (SyntaxNode? node = declaration.Parent; node is not null; node = node.Parent)
        {
            if (node is TypeDeclarationSyntax type)
                path = Segment(type) + Separator + path;
            else if (node is BaseNamespaceDeclarationSyntax ns)
                path = string.Concat(ns.Name.DescendantTokens()
                    .Where(t => t.IsKind(SyntaxKind.IdentifierToken))
                    .Select(t => t.ValueText + Separator)) + path;
        }

        return path;
    }

    /// <summary>The first type at a path; null if there is none.</summary>
    public static INamedTypeSymbol? Find(Compilation compilation, string path)
    {
        INamespaceOrTypeSymbol? found = compilation.Assembly.GlobalNamespace;
        foreach (string segment in path.Split(Separator))
        {
            int arity = segment.IndexOf(Arity);
            found = arity < 0
                ? (found as INamespaceSymbol)?.GetNamespaceMembers().FirstOrDefault(n => n.Name == segment)
                : found.GetTypeMembers(segment.Substring(0, arity), int.Parse(segment.Substring(arity + 1), CultureInfo.InvariantCulture))
                    .FirstOrDefault();
            if (found is null)
                return null;
        }

        return found as INamedTypeSymbol;
    }

    private static string Segment(BaseTypeDeclarationSyntax declaration) => declaration.Identifier.ValueText + Arity
        + ((declaration as TypeDeclarationSyntax)?.Arity ?? 0).ToString(CultureInfo.InvariantCulture);
}
