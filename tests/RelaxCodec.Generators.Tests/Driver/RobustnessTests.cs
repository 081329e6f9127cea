using System.Globalization;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using RelaxCodec.Oracles;

namespace RelaxCodec.Generators.Tests.Driver;

/// <summary>Half-typed code, names that get in the way, other cultures, other orders of files.</summary>
public sealed class RobustnessTests
{
    private static readonly string Folder = Path.Combine(Repository.Root, "tests", "RelaxCodec.Generators.Tests", "Vocabularies");

    public static TheoryData<string> Files { get; } = new(
        Directory.GetFiles(Folder, "*.cs").Select(f => Path.GetFileName(f)!).Order(StringComparer.Ordinal));

    [Theory, MemberData(nameof(Files))]
    public void Half_typed_code_never_throws(string file)
    {
        string source = File.ReadAllText(Path.Combine(Folder, file));
        for (int end = 0; end < source.Length; end += 23)
            GeneratorRun.On(source[..end]);
    }

    [Theory, MemberData(nameof(Files))]
    public void Code_with_a_word_missing_never_throws(string file)
    {
        string source = File.ReadAllText(Path.Combine(Folder, file));
        SyntaxToken[] tokens = [.. CSharpSyntaxTree.ParseText(source, cancellationToken: TestContext.Current.CancellationToken)
            .GetRoot(TestContext.Current.CancellationToken)
            .DescendantTokens()];
        for (int i = 0; i < tokens.Length; i += 5)
            GeneratorRun.On(source.Remove(tokens[i].SpanStart, tokens[i].Span.Length));
    }

    [Theory, MemberData(nameof(Files))]
    public void Half_typed_code_has_its_errors_where_it_is_typed(string file)
    {
        string source = File.ReadAllText(Path.Combine(Folder, file));
        for (int end = 100; end < source.Length; end += 457)
        {
            int start = source.LastIndexOf(' ', end - 1) + 1;
            // Cut off, with a word missing, with a word twice: in turn.
            string typed = (end % 3) switch
            {
                0 => source[..end],
                1 => source.Remove(start, end - start),
                _ => source[..end] + source[start..],
            };

            Assert.DoesNotContain(GeneratorRun.On(typed).SaidOfGenerated, d => d.Severity == DiagnosticSeverity.Error);
        }
    }

    [Fact]
    public void Declarations_that_stand_twice_never_throw()
    {
        string source = File.ReadAllText(Path.Combine(Folder, "Fleet.cs"));

        GeneratorRun.On(source, source);
        GeneratorRun.On(
            "[Element(\"a\")] partial class A; [Element(\"b\")] partial class A;",
            "[Element(\"c\")] partial class A { [Attr(\"a\")] public int? A { get; set; } }");
        GeneratorRun.On("enum E { [Value(\"a\")] A, [Value(\"a\")] A } enum E { [Value(\"b\")] A }");
        GeneratorRun.On("[Datatype(\"a\"), Datatype(\"a\"), Data(\"string\")] partial class A; [Datatype(\"a\")] partial class A;");
    }

    [Fact]
    public void Names_that_differ_only_in_case_get_files_of_their_own()
    {
        GeneratorRun run = GeneratorRun.On(
            "[Element(\"a\")] partial class Name; [Element(\"a\")] partial class name; [Element(\"a\")] partial class NAME;");

        Assert.Equal(3, run.Files.Keys.Distinct(StringComparer.OrdinalIgnoreCase).Count());
    }

    [Fact]
    public void A_consumer_with_names_that_get_in_the_way_has_no_warnings()
    {
        GeneratorRun run = GeneratorRun.On(
            """"
            namespace Company.System.RelaxCodec
            {
                /// <summary>Hides.</summary>
                public class XmlContent;

                /// <summary>Hides.</summary>
                public class String;

                /// <summary>Hides.</summary>
                public class EqualityComparer;

                /// <summary>Hides.</summary>
                public static class global;

                /// <summary>Has everything.</summary>
                [global::RelaxCodec.Element("everything")]
                public sealed partial class Everything
                {
                    /// <summary>A text.</summary>
                    [global::RelaxCodec.Attr("s"), global::RelaxCodec.Pattern("\"\\{\\{<&")]
                    public string? S { get; set; }

                    /// <summary>A number; <c>"""</c> and <![CDATA[]]> too.</summary>
                    [global::RelaxCodec.Attr("d")]
                    public double D { get; set; }

                    /// <summary>Itself &amp; others.</summary>
                    public global::System.Collections.Generic.List<Everything> Others { get; } = [];

                    /// <summary>Obsolete.</summary>
                    [global::System.Obsolete("Gone."), global::RelaxCodec.Attr("o")]
                    public int? O { get; set; }
                }
            }
            """");

        Assert.Empty(run.Diagnostics);
        Assert.DoesNotContain(
            run.CompilerDiagnostics,
            d => d.Severity >= DiagnosticSeverity.Warning && d.Location.SourceTree != run.Input.SyntaxTrees.Last());
        Assert.DoesNotContain(run.CompilerDiagnostics, d => d.Severity >= DiagnosticSeverity.Error);
    }

    [Fact]
    public void What_is_not_annotated_and_cannot_be_a_member_is_none()
    {
        GeneratorRun run = GeneratorRun.On(
            """
            interface I { A? X { get; set; } }
            [Element("a")]
            partial class A : I
            {
                A? I.X { get; set; }
                public static A? Y { get; set; }
                [Ignore] public A? Z { set { } }
                public A? this[int i] { get => null; set { } }
                [Ignore] public A Self => this;
                [Ignore] public IEnumerable<A> All => [this];
                [Ignore] public Span<A> Span { get => default; set { } }
            }
            """);

        Assert.Empty(run.Diagnostics);
        Assert.DoesNotContain(run.CompilerDiagnostics, d => d.Severity >= DiagnosticSeverity.Warning);
        Assert.DoesNotContain("MoveToNextChild", run.Files["A.g.cs"], StringComparison.Ordinal);
    }

    [Fact]
    public void An_enum_in_a_generic_class_has_literals()
    {
        GeneratorRun run = GeneratorRun.On(
            "partial class Outer<T> { internal enum E { [Value(\"a\")] A } } [Element(\"b\")] partial class B { [Attr(\"e\")] public "
                + "Outer<int>.E? E { get; set; } }");

        Assert.Empty(run.Diagnostics);
        Assert.DoesNotContain(run.CompilerDiagnostics, d => d.Severity >= DiagnosticSeverity.Warning);
    }

    [Fact]
    public void A_consumer_with_every_warning_has_none()
    {
        string[] sources = [.. Directory.GetFiles(Folder, "*.cs").Order(StringComparer.Ordinal).Select(f => File.ReadAllText(f))];

        GeneratorRun run = GeneratorRun.On(sources);

        Assert.Empty(run.Diagnostics);
        Assert.DoesNotContain(run.CompilerDiagnostics, d => d.Severity >= DiagnosticSeverity.Warning);
    }

    [Theory]
    [InlineData("sv-SE")]
    [InlineData("fi-FI")]
    [InlineData("tr-TR")]
    [InlineData("ar-SA")]
    public void Neither_culture_nor_order_of_files_matters(string culture)
    {
        string[] sources = [.. Directory.GetFiles(Folder, "*.cs").Order(StringComparer.Ordinal).Select(f => File.ReadAllText(f)),
            "[Element(\"split\")] partial class Split { [Attr(\"a\")] public double? A { get; set; } }",
            "partial class Split { [Attr(\"b\"), Range(-5, 5)] public int? B { get; set; } }"];
        CSharpCompilation compilation = GeneratorRun.Compile(sources);
        IReadOnlyDictionary<string, string> expected = GeneratorRun.On(compilation).Files;
        CultureInfo before = CultureInfo.CurrentCulture;
        try
        {
            CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo(culture);
            SyntaxTree[] trees = [.. compilation.SyntaxTrees];
            new Random(7).Shuffle(trees);

            IReadOnlyDictionary<string, string> actual = GeneratorRun.On(compilation.RemoveAllSyntaxTrees().AddSyntaxTrees(trees)).Files;

            Assert.Equal(expected.OrderBy(f => f.Key, StringComparer.Ordinal), actual.OrderBy(f => f.Key, StringComparer.Ordinal));
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }
}
