using Microsoft.CodeAnalysis;

namespace RelaxCodec.Generators.Tests.Driver;

/// <summary>What was meant to take part in a vocabulary takes part, is ignored, or is told.</summary>
public sealed class MembershipTests
{
    private const string Element = "[Element(\"c\")] partial class C; ";

    public static TheoryData<string> Overlooked { get; } = new(
        // An annotation, but no kind.
        """[Element("a")] partial class A { [Range(1, 9)] public int {|RXC080:X|} { get; set; } [YesNo] public bool {|RXC080:Y|} { """
            + """get; private set; } }""",
        """[Group] partial class A { [OneOrMore] public List<string> {|RXC080:X|} { get; } = []; [Since("1")] internal string? """
            + """{|RXC080:Y|} => null; }""",
        """[Element("a")] partial class A { [Range(1, 2)] public static int {|RXC018:X|} { get; set; } [Pattern("a")] public string """
            + """{|RXC018:this|}[int i] => ""; }""",
        """[Element("a")] partial class A { [CaseValue] public E {|RXC017:X|} { get; set; } } enum E { [Value("b")] B }""",
        """[Element("a"), Discriminator("t")] abstract partial class A; [Case("b")] partial class B : A { [CaseValue] public E X { get; """
            + """set; } [CaseValue] public E {|RXC017:Y|} { get; set; } } enum E { [Value("b")] B }""",
        // An annotation that says nothing of this kind of member.
        Element
            + """[Element("a")] partial class A { [Range(1, 2)] public C? {|RXC017:X|} { get; set; } [Element("y"), YesNo] public G? """
            + """{|RXC017:Y|} { get; set; } [EmptyElement("z"), OnOff] public bool {|RXC017:Z|} { get; set; } } [Group] partial class G;""",
        """[Element("a")] partial class A { [Attr("x"), OneOrMore] public string? {|RXC017:X|} { get; set; } [EmptyElement("y"), """
            + """OneOrMore] public bool {|RXC017:Y|} { get; set; } [Extra, Since("1")] public XmlContent? {|RXC017:Z|} { get; set; } }""",
        // A type without annotation, of which elements are.
        Element.Replace("class C", "class C : I", StringComparison.Ordinal)
            + """interface I; [Element("a")] partial class A { public List<I> {|RXC081:X|} { get; } = []; public required I """
            + """{|RXC081:Y|} { get; set; } }""",
        """abstract class B; abstract class M : B; [Element("c")] partial class C : M; [Element("a")] partial class A { internal B[]? """
            + """{|RXC081:X|} { get; set; } M? {|RXC081:Y|} { get; init; } }""",
        """interface I<T>; [Element("c")] partial class C : I<int>; [Element("a")] partial class A { public I<int>? {|RXC081:X|} { get; """
            + """set; } public Dictionary<I<string>, int>? {|RXC081:Y|} { get; set; } }""",
        """[Element("c")] partial class C; class D : C; [Element("a")] partial class A { public D? {|RXC081:X|} { get; set; } public """
            + """List<D> {|RXC081:Y|} { get; } = []; }""",
        // No setter, or what is set is elsewhere.
        Element
            + """[Element("a")] partial class A { private readonly List<C> _x = []; public List<C> {|RXC081:X|} => _x; protected """
            + """IReadOnlyList<C> {|RXC081:Y|} { get { return _x; } } }""",
        Element
            + """[Element("a")] partial record A { public C {|RXC081:X|} { get; } = new(); public C? {|RXC081:Y|} => null; public C """
            + """{|RXC018:Z|} { set { } } }""",
        // Groups.
        """[Group] partial class G { [Attr("x")] public int? X { get; set; } } [Element("a")] partial class A { public required G """
            + """{|RXC081:X|} { get; set; } public List<G> {|RXC081:Y|} { get; } = []; }""",
        """[Group, Discriminator("t")] abstract partial class G; [Case("h")] partial class H : G; [Element("a")] partial class A { """
            + """public G? {|RXC081:X|} { get; set; } public H? {|RXC081:Y|} { get; set; } }""",
        // What holds an element and is no collection of them.
        Element
            + """[Element("a")] partial class A { public HashSet<C> {|RXC081:X|} { get; } = []; public Dictionary<string, C> """
            + """{|RXC081:Y|} { get; } = []; public Queue<C>? {|RXC013:Z|} { get; set; } }""",
        Element
            + """[Element("a")] partial class A { public Lazy<C>? {|RXC081:X|} { get; set; } public Func<int, C>? {|RXC081:Y|} { get; """
            + """set; } public System.Threading.Tasks.Task<C?>? {|RXC081:Z|} { get; set; } }""",
        Element
            + """[Element("a")] partial class A { public C[][]? {|RXC081:X|} { get; set; } public (C, int) {|RXC081:Y|} { get; set; } """
            + """public (int, List<C>)? {|RXC081:Z|} { get; set; } public C[,]? {|RXC013:W|} { get; set; } }""",
        Element
            + """class L : List<C>; class M : Dictionary<int, C>; [Element("a")] partial class A { public L {|RXC081:X|} { get; } = []; """
            + """public M? {|RXC081:Y|} { get; set; } public List<MixedItem<C>> {|RXC081:Z|} { get; } = []; }""",
        """[Element("a")] partial class A { public XmlContent? {|RXC081:X|} { get; set; } public IReadOnlyList<XmlContent>? """
            + """{|RXC081:Y|} { get; set; } }""",
        Element
            + """[Element("a")] partial class A { public C? {|RXC081:X|}; public readonly List<C> {|RXC081:Y|} = []; private C? _z; }""",
        // Base classes and classes without annotation.
        Element
            + """class B { public C? {|RXC081:X|} { get; set; } public IEnumerable<C> {|RXC081:Y|} => []; } [Element("a")] partial class """
            + """A : B; [Group] partial class G : B;""",
        Element
            + """class B<T> { public T? X { get; set; } } [Element("a")] partial class {|RXC081:A|} : B<C>; [Element("d")] partial class """
            + """{|RXC081:D|} : B<List<C>>;""",
        """class B { [Range(1, 2)] public int X { get; set; } } [Element("a")] partial class {|RXC006:A|} : B; abstract class D { """
            + """[OneOrMore] public List<int>? X { get; set; } } [Group] partial class {|RXC006:G|} : D;""",
        """class {|RXC082:P|} { [Attr("x")] public int X { get; set; } } record {|RXC082:Q|}([property: Element("x")] int X);""",
        """struct {|RXC082:P|} { [YesNo] public bool X { get; set; } } [Datatype("d"), Data("int")] partial class {|RXC082:D|} { [Text] """
            + """public string? X { get; set; } }""",
        """interface I { [Attr("x")] int {|RXC017:X|} { get; } } [Choice] partial interface J { [Range(1, 2)] int {|RXC017:Y|} { get; } """
            + """} [Element("c")] partial class C : J { [Ignore] public int Y => 1; }""",
        """[{|RXC017:Ordered|}, {|RXC017:Discriminator("t")|}] abstract partial class A; [{|RXC017:Data("int")|}, """
            + """{|RXC017:FullEndElement|}] class B; [Element("c"), {|RXC017:Data("int")|}] partial class C;""",
        """class K { [{|RXC017:Value("a")|}] public const string A = "a"; } enum E { [{|RXC017:Since("1")|}] One } [Element("a")] """
            + """partial class A { [{|RXC017:Value("a")|}] public const int B = 1; }""",
        """[Element("c")] static partial class {|RXC015:C|} { } [Group] static partial class {|RXC015:G|};""",
        Element
            + """[Element("a")] partial class {|RXC085:A|} : List<C>; [Group] partial class {|RXC085:G|} : """
            + """System.Collections.ObjectModel.Collection<C>;""",
        // Annotations of a class that exclude each other.
        """[Element("a"), Group] partial class {|RXC016:A|}; [Group, Choice] abstract partial class {|RXC016:G|}; [Element("d"), """
            + """Datatype("d"), Data("int")] partial class {|RXC016:D|};""",
        """[Choice, Discriminator("t")] abstract partial class {|RXC016:A|}; [Element("b"), Choice] abstract partial class {|RXC016:B|};""",
        """[Element("a"), Discriminator("t")] abstract partial class A; [Case("x")] partial class B : A; [Case("y"), Element("a")] """
            + """partial class {|RXC016:C|} : A;""",
        """[Element("a"), Discriminator("t")] abstract partial class A; [Case("x")] partial class B : A; [Case("y"), Group] partial """
            + """class {|RXC016:C|} : A;""",
        // [Ignore] beside what it denies.
        """[Element("a")] partial class A { [Ignore, Attr("x")] public int {|RXC016:X|} { get; set; } [Range(1, 2), Ignore] public int """
            + """{|RXC016:Y|} { get; set; } }""",
        // Below a class with cases, or a choice.
        """[Element("a"), Discriminator("t")] abstract partial class A; [Case("b")] partial class B : A; [{|RXC040:Case("c")|}] partial """
            + """class C : B; class {|RXC044:D|} : A;""",
        """[Group, Discriminator("t")] abstract partial class A; abstract class M : A; [Case("b")] partial class B : M; sealed """
            + """class {|RXC044:D|} : M;""",
        """[Choice] abstract partial class A; [Element("b")] partial class B : A; class {|RXC083:C|} : A;""",
        """[Choice] partial interface I; [Element("b")] partial class B : I; class {|RXC083:C|} : I; struct {|RXC083:D|} : I;""",
        // Combined flags.
        """[Flags] enum F { [Value("a")] A = 1, [Value("b")] B = 2 } [Element("a")] partial class A { [Attr("x")] public F {|RXC084:X|} """
            + """{ get; set; } [Element("y")] public F? {|RXC084:Y|} { get; set; } [Attr("z"), List] public (F, int)? """
            + """{|RXC084:Z|} { get; set; } }""",
        """[Flags] enum F : long { [Value("none")] None, [Value("a")] A = -1, [Value("b")] B = 2, [Value("c")] C = 4 } [Element("a")] """
            + """partial class A { [Text] public F {|RXC084:X|} { get; set; } }""");

    public static TheoryData<string> Meant { get; } = new(
        """[Element("a")] partial class A { public string? X { get; set; } public Version? Y => null; public object? Z { get; set; } """
            + """public System.Collections.IList? W { get; set; } public Action? V { get; } }""",
        """[Element("a")] partial class A : IDisposable, IComparable<A> { public IDisposable? X { get; set; } public int CompareTo(A? """
            + """other) => 0; public void Dispose() => X?.Dispose(); }""",
        """[Element("a")] partial class A { public static A Empty { get; } = new(); public A this[int i] => this; private A? _x; private """
            + """static readonly List<A> All = []; public A? Find() => _x ?? All[0]; }""",
        """[Element("a")] partial class A; class Plain { public A? X { get; set; } public List<A> Y { get; } = []; } class Derived : A { """
            + """public A? Z => null; }""",
        """[Element("a"), Discriminator("t")] abstract partial class A; abstract class M : A; [Case("b")] partial class B : """
            + """M; class Special : B;""",
        """[Flags] enum F { [Value("none")] None, [Value("a")] A = 1, [Value("b")] B = 2, [Value("both")] Both = 3 } [Element("a")] """
            + """partial class A { [Attr("x")] public F X { get; set; } }""",
        """[Flags] enum F { [Value("a")] A = 1, [Value("b")] B = 2 } [Element("a")] partial class A { [Attr("x"), List] public List<F> X """
            + """{ get; } = []; [Element("y")] public F[]? Y { get; set; } }""",
        ("""abstract class B { public abstract IReadOnlyList<C> X { get; } } [Element("c")] partial class C; """
            + """[Element("a")] partial class """
            + """A : B { public override List<C> X { get; } = []; }""").Replace(
            "IReadOnlyList",
            "List",
            StringComparison.Ordinal),
        """[Element("c")] partial class C; [Element("a")] partial class A : IEnumerable<C> { public List<C> X { get; } = []; public """
            + """IEnumerator<C> GetEnumerator() => X.GetEnumerator(); System.Collections.IEnumerator """
            + """System.Collections.IEnumerable.GetEnumerator() => X.GetEnumerator(); }""",
        """[Element("c")] partial record C; [Element("a")] partial record A { [Ignore] public C? X { get; set; } [Ignore] public List<C> """
            + """Y => []; [Ignore] public C Z { set { } } }""",
        """class B { [Ignore] public B? Parent { get; set; } } [Element("a")] partial class A : B { [Ignore] public required A """
            + """Other { get; set; } }""");

    [Theory, MemberData(nameof(Overlooked))]
    public void What_is_overlooked_is_told_at_its_place(string marked) => Mistakes.AssertReported(marked);

    [Theory, MemberData(nameof(Meant))]
    public void What_is_meant_so_is_not_told(string source) => Assert.Empty(GeneratorRun.On(source).Diagnostics);

    [Fact]
    public void What_is_ignored_is_neither_read_nor_in_the_schema()
    {
        GeneratorRun run = GeneratorRun.On(
            """
            /// <summary>A.</summary>
            [Element("a")] public partial class A
            {
                /// <summary>B.</summary>
                [Ignore] public A? B { get; set; }

                /// <summary>C.</summary>
                [Ignore] public required A C { get; set; }
            }
            """);

        Assert.Empty(run.Diagnostics);
        Assert.DoesNotContain(run.CompilerDiagnostics, d => d.Severity >= DiagnosticSeverity.Warning);
        Assert.DoesNotContain("MoveToNextChild", run.Files["A.g.cs"], StringComparison.Ordinal);
        Assert.DoesNotContain("it.B", run.Files["A.g.cs"], StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("List<string?>", "no item may be null: write List<string>")]
    [InlineData("int?[]", "no item may be null: write int[]")]
    [InlineData("IReadOnlyList<TimeSpan?>?", "no item may be null: write IReadOnlyList<TimeSpan>")]
    [InlineData("HashSet<int?>", "use List<int>, int[], ")]
    [InlineData("Queue<string>", "use List<string>, string[], ")]
    public void The_reason_why_a_collection_is_none_comes_first(string type, string reason)
    {
        Diagnostic diagnostic = Assert.Single(
            GeneratorRun.On($"[Element(\"a\")] partial class A {{ [Element(\"x\")] public {type} X {{ get; set; }} }}").Diagnostics);

        Assert.Contains(
            $"'X' is a {type.TrimEnd('?')}",
            diagnostic.GetMessage(System.Globalization.CultureInfo.InvariantCulture),
            StringComparison.Ordinal);
        Assert.Contains($": {reason}", diagnostic.GetMessage(System.Globalization.CultureInfo.InvariantCulture), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(
        "[Element(\"a\"), Discriminator(\"t\")] abstract partial class A; [Case(\"b\")] partial class B : A; "
            + "[Case(\"c\")] partial class C : B;",
        "'B' is a case without [Discriminator(\"attribute\")]",
        "derive 'C' from 'A'")]
    [InlineData(
        "[Element(\"a\")] partial class B; [Case(\"c\")] partial class C : B;",
        "'B' has no [Discriminator(\"attribute\")]",
        "give 'B' one")]
    [InlineData("[Case(\"c\")] partial class C;", "no base class in this project", "has [Discriminator(\"attribute\")]")]
    public void A_case_without_a_discriminator_above_it_is_told_which_class_lacks_it(string source, string why, string remedy)
    {
        string message = GeneratorRun.On(source).Diagnostics
            .First(d => d.Id == "RXC040")
            .GetMessage(System.Globalization.CultureInfo.InvariantCulture);

        Assert.Contains(why, message, StringComparison.Ordinal);
        Assert.Contains(remedy, message, StringComparison.Ordinal);
    }
}
