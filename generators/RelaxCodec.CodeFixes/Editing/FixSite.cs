using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace RelaxCodec.CodeFixes.Editing;

/// <summary>The place of a diagnostic, for which fixes are offered.</summary>
internal sealed class FixSite(CodeFixContext context, Diagnostic diagnostic, SyntaxNode root, SemanticModel model)
{
    public string Id => diagnostic.Id;

    public SemanticModel Model => model;

    public CancellationToken Cancellation => context.CancellationToken;

    public PropertyDeclarationSyntax? Property => Find<PropertyDeclarationSyntax>();

    public TypeDeclarationSyntax? Type => Find<TypeDeclarationSyntax>();

    public IPropertySymbol? PropertySymbol => Property is { } property ? model.GetDeclaredSymbol(property, Cancellation) : null;

    public INamedTypeSymbol? TypeSymbol => Type is { } type ? model.GetDeclaredSymbol(type, Cancellation) : null;

    /// <summary>What the generator filled into the message at this place; null if it says nothing there.</summary>
    public string? Argument(int index) =>
        diagnostic.Properties.TryGetValue($"{index}", out string? argument) && argument is { Length: > 0 } ? argument : null;

    /// <summary>The innermost node of this kind around the diagnostic.</summary>
    public T? Find<T>()
        where T : SyntaxNode =>
        root.FindNode(diagnostic.Location.SourceSpan, getInnermostNodeForTie: true).FirstAncestorOrSelf<T>();

    /// <summary>How an annotation is written at a place.</summary>
    public string NameAt(SyntaxNode place, string name)
    {
        SemanticModel its = place.SyntaxTree == root.SyntaxTree ? model : model.Compilation.GetSemanticModel(place.SyntaxTree);
        bool isInScope = its.LookupNamespacesAndTypes(place.SpanStart, name: name + "Attribute")
            .Any(t => t.ContainingNamespace is { Name: "RelaxCodec" });
        return isInScope ? name : "RelaxCodec." + name;
    }

    /// <summary>The declaration by hand of a type of this project; null if it has none.</summary>
    public T? DeclarationOf<T>(ITypeSymbol type)
        where T : BaseTypeDeclarationSyntax =>
        type.DeclaringSyntaxReferences.Select(r => r.GetSyntax(Cancellation)).OfType<T>().FirstOrDefault(d =>
            model.Compilation.ContainsSyntaxTree(d.SyntaxTree)
                && context.Document.Project.GetDocument(d.SyntaxTree) is not SourceGeneratedDocument);

    /// <summary>Offers changes of the file where the diagnostic is.</summary>
    public void Offer(string title, params IEnumerable<TextChange> changes) => Offer(title, root.SyntaxTree, changes);

    /// <summary>Offers changes of another file, if it is one of this solution that is written by hand.</summary>
    public void Offer(string title, SyntaxTree tree, IEnumerable<TextChange> changes)
    {
        ImmutableArray<TextChange> all = [.. changes];
        Solution solution = context.Document.Project.Solution;
        if (solution.GetDocument(tree) is { } document and not SourceGeneratedDocument)
            Offer(title, _ => Task.FromResult(solution.WithDocumentText(document.Id, tree.GetText(Cancellation).WithChanges(all))));
    }

    /// <summary>Offers a change that takes some work to find.</summary>
    public void Offer(string title, Func<CancellationToken, Task<Solution>> change) =>
        // The same title in another place is the same fix: what Fix All goes by.
        context.RegisterCodeFix(CodeAction.Create(title, change, equivalenceKey: $"{diagnostic.Id}: {title}"), diagnostic);
}
