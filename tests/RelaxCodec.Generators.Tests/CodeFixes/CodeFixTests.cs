extern alias generator;

using generator::RelaxCodec.Generators.Diagnostics;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using RelaxCodec.Generators.Tests.Driver;
using RelaxCodec.Oracles;

namespace RelaxCodec.Generators.Tests.CodeFixes;

/// <summary>A fix mends what is reported, changes nothing else, and leaves code that compiles.</summary>
public sealed class CodeFixTests
{
    private const string PageNote = "There is a code fix: ";

    public static TheoryData<FixCase> Cases { get; } = new(FixCases.All);

    public static TheoryData<string> Ids { get; } = new(
        typeof(Descriptors).GetFields().Select(f => ((DiagnosticDescriptor)f.GetValue(null)!).Id));

    // What the fixes would do wrong is left to the reader.
    public static TheoryData<string> Unmended { get; } = new(
        "[Element(\"a\")] partial class A { private int _x; [Attr(\"x\")] public int {|RXC012:X|} => _x; }",
        "[Element(\"a\")] partial class A { [Element(\"x\")] public HashSet<int> {|RXC013:X|} { get; set; } = new HashSet<int> { 1, 2 }; }",
        "[Element(\"a\")] partial class A { [Attr(\"x\"), {|RXC020:Range(300, 400)|}] public byte? X { get; set; } }",
        "[Element(\"a\")] partial class A { [Attr(\"x\"), {|RXC023:Data(\"name of a cat\")|}] public string? X { get; set; } }",
        "enum E { [Value(\"b\")] A, {|RXC030:B|} }",
        "class B(int x) { public int X => x; } [Element(\"a\")] partial class {|RXC002:A|} : B { public A(int x) : base(x) { } }",
        "public class B { [Attr(\"x\")] public int X { get; set; } public static B Make() => new(); } [Element(\"a\")] partial "
            + "class {|RXC006:A|} : B;",
        "[Element(\"a\"), Discriminator(\"t\")] abstract partial class A; [Element(\"b\")] partial class {|RXC044:B|} : A;",
        "[Element(\"a\"), Discriminator(\"t\")] abstract partial class A; [Case(\"b\", \"B\")] partial class {|RXC042:B|} : A;",
        "[Element(\"a\")] partial class A { [Attr(\"x\")] public int? {|RXC018:X|} { set { } } }",
        "[Group] partial class A { [Group] public A {|RXC051:X|} { get; set; } = null!; }",
        "[Element(\"a\")] partial class A { [Group] public B? {|RXC052:X|} { get; set; } } [Element(\"b\")] partial class B;",
        "[Element(\"a\")] partial class A { [{|RXC061:Sequence(\"\\u0062\\u0063d?\")|}] public List<B> Bs { get; } = []; } "
            + "[Element(\"bcde\")] partial class B;",
        "[Element(\"a\")] partial class A { [Range(1, 2)] public int {|RXC080:_|} { get; set; } }",
        "[Element(\"c\")] partial class C; [Element(\"a\")] partial class A { [Since(\"1\")] public Lazy<C>? {|RXC081:X|} { get; set; } }",
        "[Element(\"c\")] partial class C; [Element(\"a\")] partial class A { public readonly C {|RXC081:X|} = new(); }",
        "static class {|RXC082:A|} { [Attr(\"x\")] public static int X { get; set; } }",
        "[Choice] partial interface I; [Element(\"b\")] partial class B : I; struct {|RXC083:C|} : I;",
        "[Element(\"a\")] partial class A { [{|RXC061:Sequence(\"leopard\")|}] public List<B> Bs { get; } = []; } "
            + "[Element(\"b\")] partial class B;");

    [Theory, MemberData(nameof(Cases))]
    public async Task A_fix_mends_what_is_reported(FixCase fix)
    {
        ArgumentNullException.ThrowIfNull(fix);
        FixRun run = await FixRun.OnAsync(fix.Before);
        Diagnostic diagnostic = run.Diagnostics.First(d => d.Id == fix.Id);
        CodeAction action = Assert.Single(await run.OfferedAsync(diagnostic), a => a.Title == fix.Title);

        string after = Assert.Single(await FixRun.ApplyAsync(action));

        Assert.Equal(fix.After, after, ignoreLineEndingDifferences: false);
        GeneratorRun mended = GeneratorRun.On(after);
        Assert.Empty(mended.Diagnostics);
        Assert.DoesNotContain(mended.CompilerDiagnostics, d => d.Severity >= DiagnosticSeverity.Warning && d.Id != "CS1591");
    }

    [Theory, MemberData(nameof(Unmended))]
    public async Task Nothing_is_offered_rather_than_something_wrong(string marked)
    {
        Markup markup = Markup.Parse(marked);
        FixRun run = await FixRun.OnAsync(markup.Source);
        Diagnostic diagnostic = Assert.Single(run.Diagnostics);
        Assert.Equal(markup.Expected.Single().Id, diagnostic.Id);

        Assert.Empty(await run.OfferedAsync(diagnostic));
    }

    [Fact]
    public async Task All_of_a_project_are_mended_at_once()
    {
        FixRun run = await FixRun.OnAsync(
            "static class Outer { [Element(\"a\")] class A; [Element(\"b\")] class B; }",
            "[Element(\"c\")]\r\nclass C;\r\n");

        string[] after = await FixRun.ApplyAsync(await run.FixAllAsync("RXC001", "Make the type partial"));

        Assert.Equal([
            "static partial class Outer { [Element(\"a\")] partial class A; [Element(\"b\")] partial class B; }",
            "[Element(\"c\")]\r\npartial class C;\r\n"
        ], after);
    }

    [Fact]
    public async Task A_fix_reaches_into_another_file()
    {
        FixRun run = await FixRun.OnAsync(
            "[Element(\"a\")] partial class A { [Group] public B? B { get; set; } }",
            "class B\r\n{\r\n}\r\n");

        string[] after = await FixRun.ApplyAsync(Assert.Single(await run.OfferedAsync(Assert.Single(run.Diagnostics))));

        Assert.Equal("[Group]\r\npartial class B\r\n{\r\n}\r\n", after[1]);
    }

    [Fact]
    public void Every_fix_can_mend_all()
    {
        Assert.All(FixRun.Providers, provider => Assert.Same(WellKnownFixAllProviders.BatchFixer, provider.GetFixAllProvider()));
        Assert.All(
            FixRun.Providers,
            provider => Assert.NotEmpty(provider.GetType().GetCustomAttributes(typeof(ExportCodeFixProviderAttribute), inherit: false)));
    }

    [Theory, MemberData(nameof(Ids))]
    public void The_page_says_whether_there_is_a_fix(string id)
    {
        string last = File.ReadLines(Path.Combine(Repository.Root, "docs", "diagnostics", id + ".md")).Last();

        bool isFixable = FixRun.Providers.Any(p => p.FixableDiagnosticIds.Contains(id));

        Assert.Equal(isFixable, last.StartsWith(PageNote, StringComparison.Ordinal));
        Assert.Equal(isFixable, FixCases.All.Any(f => f.Id == id));
    }
}
