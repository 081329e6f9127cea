using Microsoft.CodeAnalysis;

namespace RelaxCodec.Generators.Tests.Driver;

/// <summary>Each mistake is reported at its place.</summary>
public sealed partial class DiagnosticTests
{
    public static TheoryData<string> Sources { get; } = new((string[])[.. InClasses, .. InData, .. InChoices, .. InNames]);

    [Theory, MemberData(nameof(Sources))]
    public void A_mistake_is_reported_at_its_place(string marked)
    {
        GeneratorRun run = Mistakes.AssertReported(marked.Replace("{|RXC017:{|RXC017:X|}|}", "{|RXC017:X|}", StringComparison.Ordinal));

        Assert.All(run.Diagnostics, d => Assert.Equal(DiagnosticSeverity.Error, d.Severity));
        Assert.Empty(run.SaidOfGenerated);
        Assert.All(run.Diagnostics, d => Assert.Same(run.Input.SyntaxTrees.Last(), d.Location.SourceTree));
    }

    [Fact]
    public void A_datatype_with_a_fragment_of_its_own_needs_no_data()
    {
        GeneratorRun run = GeneratorRun.On(
            """
            [Datatype("version")]
            readonly struct VersionText : IXmlDatatype<Version>
            {
                public static string Expected => "a version";
                public static GrammarFragment Fragment { get; } = new("version", "<define name='version'><list><oneOrMore><data type='int'/></oneOrMore></list></define>");
                public static bool TryParse(ReadOnlySpan<char> lexical, [System.Diagnostics.CodeAnalysis.MaybeNullWhen(false)] out Version value) => Version.TryParse(lexical, out value);
                public static bool TryFormat(Version value, Span<char> destination, out int charsWritten) => value.TryFormat(destination, out charsWritten);
            }

            [Element("a")]
            partial class A
            {
                [Attr("since"), Data<VersionText>]
                public Version? Since { get; set; }
            }
            """);

        Assert.Empty(run.Diagnostics);
        Assert.DoesNotContain(run.CompilerDiagnostics, d => d.Severity >= DiagnosticSeverity.Warning);
    }

    [Fact]
    public void Documentation_that_is_off_is_said_once()
    {
        var options = GeneratorRun.ParseOptions.WithDocumentationMode(DocumentationMode.None);
        var compilation = GeneratorRun.Compile().AddSyntaxTrees(
            Microsoft.CodeAnalysis.CSharp.CSharpSyntaxTree.ParseText(
                "[Element(\"a\")] partial class A; [Element(\"b\")] partial class B;",
                options,
                cancellationToken: TestContext.Current.CancellationToken));
        var driver = Microsoft.CodeAnalysis.CSharp.CSharpGeneratorDriver.Create(
            GeneratorRun.CreateDriver().GetRunResult().Results.Select(r => r.Generator), parseOptions: options);

        Diagnostic diagnostic = Assert.Single(
            driver.RunGenerators(compilation, TestContext.Current.CancellationToken).GetRunResult().Diagnostics);

        Assert.Equal("RXC007", diagnostic.Id);
        Assert.Equal(DiagnosticSeverity.Info, diagnostic.Severity);
    }
}
