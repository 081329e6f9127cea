using Microsoft.CodeAnalysis;

namespace RelaxCodec.Generators.Tests.Driver;

/// <summary>Classes of another project.</summary>
public sealed class OtherProjectTests
{
    private const string Library = """
        namespace Library;
        [Choice] public abstract partial class Inline { [Attr("id")] public string? Id { get; set; } }
        [Group] public sealed partial class Goods { [Element("s")] public List<string> S { get; private set; } = null!; }
        [Choice] public partial interface IInline;
        [Element("em")] public sealed partial class Emphasis : Inline, IInline { [Text] public required string Text { get; set; } }
        """;

    [Theory]
    [InlineData("Inline")]
    [InlineData("IInline")]
    public void A_choice_is_not_extended_elsewhere(string choice)
    {
        GeneratorRun run = RunWithLibrary($"using Library; [Element(\"x\")] sealed partial class X : {choice};");

        Diagnostic diagnostic = Assert.Single(run.Diagnostics);
        Assert.Equal("RXC056", diagnostic.Id);
        Assert.Equal("X", diagnostic.Location.SourceTree!.ToString()
            .Substring(diagnostic.Location.SourceSpan.Start, diagnostic.Location.SourceSpan.Length));
    }

    [Theory]
    [InlineData("Inline")]
    [InlineData("IInline")]
    public void A_choice_is_used_elsewhere(string choice)
    {
        GeneratorRun run = RunWithLibrary(
            $$"""using Library; [Element("p")] sealed partial class P { [Mixed] public List<MixedItem<{{choice}}>> """
                + $$"""Content { get; } = []; }""");

        Assert.Empty(run.Diagnostics);
        Assert.DoesNotContain(run.CompilerDiagnostics, d => d.Severity == DiagnosticSeverity.Error);
        Assert.Contains("case \"em\":", run.Files["P.g.cs"], StringComparison.Ordinal);
    }

    [Fact]
    public void The_collections_of_a_group_are_made_elsewhere()
    {
        GeneratorRun run = RunWithLibrary(
            "using Library; [Element(\"p\")] sealed partial class P { [Group] public Goods? Goods { get; set; } }");

        Assert.Empty(run.Diagnostics);
        Assert.DoesNotContain(run.CompilerDiagnostics, d => d.Severity == DiagnosticSeverity.Error);
        Assert.Contains("global::Library.Goods.PrepareShared(it.Goods);", run.Files["P.g.cs"], StringComparison.Ordinal);
    }

    private static GeneratorRun RunWithLibrary(string source)
    {
        using var image = new MemoryStream();
        Assert.True(GeneratorRun.On(Library).Output.Emit(image, cancellationToken: TestContext.Current.CancellationToken).Success);
        return GeneratorRun.On(GeneratorRun.Compile(source).AddReferences(MetadataReference.CreateFromImage(image.ToArray())));
    }
}
