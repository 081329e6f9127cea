using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace RelaxCodec.Generators.Tests.Driver;

/// <summary>Whatever the user's names and attributes are, the compiler has nothing to say of a generated file.</summary>
public sealed class HostileNamesTests
{
    private const string Experimental = "System.Diagnostics.CodeAnalysis.Experimental";

    public static TheoryData<string> Sources { get; } = new(
        "[Element(\"l\")] public partial class lower { [Attr(\"a\"), Range(1, 2)] public int A { get; set; } }",
        "public partial class outer { [Element(\"l\")] public partial class lower; [Choice] public partial interface choice; "
            + "[Element(\"m\")] public partial class middle : choice; }",
        "[Element(\"a\")] partial class A { [Attr(\"a\")] public string field { get; set; } = \"\"; [Attr(\"b\")] public string value { "
            + "get; set; } = \"\"; [Attr(\"c\")] public int it { get; set; } [Attr(\"d\")] public int? cursor { get; set; } }",
        "[Element(\"a\")] partial class A { [Attr(\"a\")] public int output { get; set; } [Attr(\"b\")] public string? seen { get; set; } "
            + "[Element(\"c\")] public List<string> kept { get; } = []; [Element(\"d\")] public int? first { get; set; } }",
        "[Element(\"a\")] partial class A { [Attr(\"a\")] public int System { get; set; } [Attr(\"b\")] public int RelaxCodec { get; set; "
            + "} [Element(\"c\")] public List<int> global { get; } = []; [Attr(\"d\")] public int left { get; set; } [Attr(\"e\")] public "
            + "int right { get; set; } }",
        "[Element(\"a\")] partial class @class { [Attr(\"a\")] public int @int { get; init; } [Attr(\"b\")] public required string "
            + "@required { get; set; } public List<@class> @event { get; } = []; [Attr(\"d\")] public @enum? @enum { get; set; } } enum "
            + "@enum { [Value(\"v\")] @is }",
        "[Element(\"a\")] partial class A { [Attr(\"r\")] public int ReferenceEquals { get; set; } [Attr(\"c\")] public int Create { get; "
            + "set; } public required string MemberwiseClone { get; set; } }",
        "[Element(\"a\")] partial class A { public void Read() { } public void Write(int x) { } public bool ContentEquals(A other) => "
            + "other is null; [Attr(\"x\")] public int X { get; init; } public void SetX(int x) { } }",
        "[Element(\"a\")] partial class A { private class System; private class RelaxCodec; private class XmlCursor; private class Code; "
            + "private class String; [Attr(\"x\"), Pattern(\"a\")] public string? X { get; set; } }",
        "class XmlCursor; class Code; class ReadOnlySpan; [Element(\"a\")] partial class A { [Attr(\"x\"), List] public int[]? X { get; "
            + "set; } [Element(\"y\")] public DateTime? Y { get; set; } } class AData;",
        "namespace Foo.System { [Element(\"a\")] partial class A { [Attr(\"x\"), List] public (int A, double B)? X { get; set; } } "
            + "[Datatype(\"d\", Value = typeof(int)), Data(\"int\")] partial class D; }",
        "namespace Foo.RelaxCodec.System { class String; class Object; [Element(\"a\")] partial class A { [Attr(\"x\")] public string? X { "
            + "get; set; } public A? Y { get; set; } } enum E { [global::RelaxCodec.Value(\"a\")] A } }",
        $"#pragma warning disable X1\n[Element(\"a\")] public partial class A {{ [Attr(\"x\"), {Experimental}(\"X1\")] public int X {{ "
            + $"get; set; }} [Element(\"y\"), {Experimental}(\"X1\")] public List<E> Y {{ get; }} = []; }} [{Experimental}(\"X1\")] public "
            + $"enum E {{ [Value(\"a\")] A, [Value(\"b\"), {Experimental}(\"X1\")] B }}",
        "#pragma warning disable X1\n[Element(\"a\")] public partial class A { public B? B { get; set; } [Group] public G? G { get; "
            + $"set; }} [Attr(\"d\"), Data<D>] public string? D {{ get; set; }} }} [Element(\"b\"), {Experimental}(\"X1\")] public partial "
            + $"class B; [Group, {Experimental}(\"X1\")] public partial class G {{ [Attr(\"g\")] public int X {{ get; set; }} }} "
            + $"[Datatype(\"d\"), Data(\"token\"), {Experimental}(\"X1\")] public partial class D;",
        "#pragma warning disable X1\n[Element(\"a\"), Discriminator(\"t\")] public abstract partial class A; [Case(\"b\"), "
            + $"{Experimental}(\"X1\")] public partial class B : A; [Choice] public partial interface I; [Element(\"i\"), "
            + $"{Experimental}(\"X1\")] public partial class C : I;",
        "[Element(\"a\")] public partial class A { [Attr(\"x\"), Obsolete(\"gone\", true)] public int X { get; set; } [Attr(\"z\"), "
            + "Obsolete(\"gone\", true)] public string? Z { get; init; } [Text, Obsolete(\"gone\", DiagnosticId = \"OLD1\")] public "
            + "string? T { get; set; } }",
        "[Element(\"a\")] public partial class A { [Element(\"y\"), Obsolete(\"gone\", true)] public List<string> Y { get; } = []; "
            + "[Attr(\"x\"), Range(1, 5), Obsolete(\"gone\", true)] public int? X { get; set; } [Attr(\"l\"), List, Obsolete(\"gone\", "
            + "true)] public int[]? L { get; set; } }",
        "[Element(\"a\"), Obsolete(\"gone\", true)] public partial class A { [Attr(\"x\"), Range(1, 5), List] public List<int>? X { get; "
            + "set; } } [Element(\"b\")] public partial class B { [Obsolete] public A? A { get; set; } }",
        "[Element(\"a\"), Discriminator(\"t\")] public abstract partial class A; [Case(\"b\"), Obsolete(\"gone\", true)] public partial "
            + "class B : A; [Case(\"c\")] public partial class C : A; [Choice] public partial interface I; [Element(\"i\"), "
            + "Obsolete(\"gone\", true)] public partial class J : I; [Element(\"k\")] public partial class K : I { "
            + "public I? I { get; set; } }",
        "public enum E { [Value(\"a\"), Obsolete(\"gone\", true)] A, [Value(\"b\")] B } [Element(\"a\")] public partial class A { "
            + "[Attr(\"e\")] public E? E { get; set; } } [Group] public partial class G { [Attr(\"x\"), Obsolete(\"gone\", true)] public "
            + "int? X { get; set; } } [Element(\"b\")] public partial class B { [Group] public G? G { get; set; } }",
        "[Obsolete(\"gone\", true)] public enum E { [Value(\"a\")] A } [Datatype(\"d\"), Data(\"int\"), Obsolete(\"gone\", true)] public "
            + "partial class D; [Element(\"a\")] public partial class A { [Attr(\"e\"), Obsolete] public E? E { get; set; } }",
        "[assembly: CLSCompliant(true)] [Element(\"a\")] public partial class A { [Attr(\"x\")] public string? X { get; set; } } [Group] "
            + "public partial class G { [Attr(\"x\")] public string? X { get; set; } } [Choice] public partial interface I; "
            + "[Element(\"i\")] public partial class J : I; public enum E { [Value(\"a\")] A }",
        "[Element(\"a\")] public partial class A { [Attr(\"x\"), System.Diagnostics.CodeAnalysis.AllowNull] public string X { get; set; } "
            + "= \"\"; [Attr(\"y\"), System.Diagnostics.CodeAnalysis.MaybeNull] public string Y { get; set; } [Attr(\"z\"), "
            + "System.Diagnostics.CodeAnalysis.DisallowNull] public string? Z { get; set; } }",
        "public class B { public string Fragment => \"\"; public static int Read => 0; } [Element(\"a\")] public partial class A : B;");

    [Theory, MemberData(nameof(Sources))]
    public void Nothing_is_said_of_a_generated_file(string source)
    {
        foreach (NullableContextOptions nullable in (NullableContextOptions[])[
            NullableContextOptions.Enable, NullableContextOptions.Disable
        ])
        {
            CSharpCompilation compilation = GeneratorRun.Compile(source);
            GeneratorRun run = GeneratorRun.On(compilation.WithOptions(compilation.Options
                .WithNullableContextOptions(nullable)
                .WithOverflowChecks(true)
                .WithAllowUnsafe(true)
                .WithGeneralDiagnosticOption(ReportDiagnostic.Error)));

            Assert.Empty(run.Diagnostics);
            Assert.Empty(run.SaidOfGenerated);
            Assert.NotEmpty(run.Files);
        }
    }

    [Theory]
    [InlineData(LanguageVersion.CSharp12)]
    [InlineData(LanguageVersion.CSharp13)]
    public void An_older_language_is_one_diagnostic(LanguageVersion version)
    {
        CSharpParseOptions options = GeneratorRun.ParseOptions.WithLanguageVersion(version);
        CSharpCompilation compilation = GeneratorRun.Compile();
        SyntaxTree tree = CSharpSyntaxTree.ParseText(
            "[assembly: Prefix(\"x\", \"\")] [Element(\"a\")] partial class A { [Attr(\"x\")] public int X { get; set; } } enum "
                + "E { [Value(\"a\")] A }",
            options,
            cancellationToken: TestContext.Current.CancellationToken);
        compilation = compilation.RemoveAllSyntaxTrees()
            .AddSyntaxTrees(compilation.SyntaxTrees.Select(t =>
                t.WithRootAndOptions(t.GetRoot(TestContext.Current.CancellationToken), options)).Append(tree));

        GeneratorRun run = GeneratorRun.On(compilation, options);

        Assert.Equal("RXC090", Assert.Single(run.Diagnostics).Id);
        Assert.Empty(run.Files);
        Assert.DoesNotContain(run.CompilerDiagnostics, d => d.Severity == DiagnosticSeverity.Error);
    }

    [Fact]
    public void A_pattern_with_anchors_is_a_warning_and_the_class_is_generated()
    {
        GeneratorRun run = GeneratorRun.On(
            """[Element("a")] partial class A { [Attr("x"), Pattern("^(^a|b$)[^$]$")] public string? X { get; set; } [Attr("y"), """
                + """Pattern(@"\^a^b$c[$]")] public string? Y { get; set; } }""");

        Diagnostic diagnostic = Assert.Single(run.Diagnostics);
        Assert.Equal(("RXC093", DiagnosticSeverity.Warning), (diagnostic.Id, diagnostic.Severity));
        Assert.Contains("cursor.NameIn", run.Files["A.g.cs"], StringComparison.Ordinal);
    }
}
