using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using RelaxCodec.CodeFixes.Editing;
using RelaxCodec.Generators.Tests.Driver;

namespace RelaxCodec.Generators.Tests.CodeFixes;

/// <summary>What the code fixes offer for a diagnostic that the generator reports on a project, as an IDE asks them.</summary>
internal sealed class FixRun
{
    private static readonly CodeFixProvider[] Known =
        [.. typeof(SourceFixProvider).Assembly.GetTypes()
            .Where(t => t is { IsAbstract: false } && t.IsAssignableTo(typeof(CodeFixProvider)))
            .Select(t => (CodeFixProvider)Activator.CreateInstance(t)!)];

    private readonly Project _project;

    private FixRun(Project project, Compilation compilation, ImmutableArray<Diagnostic> diagnostics)
    {
        _project = project;
        Diagnostics = diagnostics;
        Compilation = compilation;
    }

    public static IReadOnlyList<CodeFixProvider> Providers => Known;

    /// <summary>What the generator reports.</summary>
    public ImmutableArray<Diagnostic> Diagnostics { get; }

    private Compilation Compilation { get; }

    public static async Task<FixRun> OnAsync(params string[] sources)
    {
        CancellationToken cancellation = TestContext.Current.CancellationToken;
        CSharpCompilation template = GeneratorRun.Compile(sources);
#pragma warning disable CA2000 // The workspace lives as long as its project.
        Project project = new AdhocWorkspace().AddProject("tested", LanguageNames.CSharp)
#pragma warning restore CA2000
            .WithCompilationOptions(template.Options)
            .WithParseOptions(GeneratorRun.ParseOptions)
            .WithMetadataReferences(template.References);
        foreach (SyntaxTree tree in template.SyntaxTrees)
            project = project.AddDocument(tree.FilePath, await tree.GetTextAsync(cancellation), filePath: tree.FilePath).Project;
        Compilation compilation = (await project.GetCompilationAsync(cancellation))!;
        return new FixRun(project, compilation, GeneratorRun.On(compilation).Diagnostics);
    }

    /// <summary>The fixes that are offered for a diagnostic.</summary>
    public async Task<IReadOnlyList<CodeAction>> OfferedAsync(Diagnostic diagnostic)
    {
        var offered = new List<CodeAction>();
        Document document = DocumentOf(diagnostic);
        foreach (CodeFixProvider provider in Known.Where(p => p.FixableDiagnosticIds.Contains(diagnostic.Id)))
            await provider.RegisterCodeFixesAsync(
                new CodeFixContext(document, diagnostic, (action, _) => offered.Add(action), TestContext.Current.CancellationToken));
        return offered;
    }

    /// <summary>The sources after a fix, without the first file, which has the usings.</summary>
    public static async Task<string[]> ApplyAsync(CodeAction action)
    {
        CancellationToken cancellation = TestContext.Current.CancellationToken;
        ImmutableArray<CodeActionOperation> operations = await action.GetOperationsAsync(cancellation);
        Solution changed = operations.OfType<ApplyChangesOperation>().Single().ChangedSolution;
        var sources = new List<string>();
        foreach (Document document in changed.Projects.Single().Documents.Skip(1))
            sources.Add((await document.GetTextAsync(cancellation)).ToString());
        return [.. sources];
    }

    /// <summary>The fix of all diagnostics of an id in the project, by the fix that has this title for the first.</summary>
    public async Task<CodeAction> FixAllAsync(string id, string title)
    {
        Diagnostic first = Diagnostics.First(d => d.Id == id);
        CodeAction action = (await OfferedAsync(first)).Single(a => a.Title == title);
        CodeFixProvider provider = Known.Single(p => p.FixableDiagnosticIds.Contains(id));
        var context = new FixAllContext(
            DocumentOf(first),
            provider,
            FixAllScope.Project,
            action.EquivalenceKey!,
            [id],
            new Reported(this),
            TestContext.Current.CancellationToken);
        return (await provider.GetFixAllProvider()!.GetFixAsync(context))!;
    }

    private Document DocumentOf(Diagnostic diagnostic)
    {
        Assert.True(Compilation.ContainsSyntaxTree(diagnostic.Location.SourceTree!));
        return _project.GetDocument(diagnostic.Location.SourceTree)!;
    }

    private sealed class Reported(FixRun run) : FixAllContext.DiagnosticProvider
    {
        public override Task<IEnumerable<Diagnostic>> GetAllDiagnosticsAsync(Project project, CancellationToken cancellationToken) =>
            Task.FromResult<IEnumerable<Diagnostic>>(run.Diagnostics);

        public override Task<IEnumerable<Diagnostic>> GetDocumentDiagnosticsAsync(Document document, CancellationToken cancellationToken) =>
            Task.FromResult(run.Diagnostics.Where(d => run.DocumentOf(d).Id == document.Id));

        public override Task<IEnumerable<Diagnostic>> GetProjectDiagnosticsAsync(Project project, CancellationToken cancellationToken) =>
            Task.FromResult<IEnumerable<Diagnostic>>([]);
    }
}
