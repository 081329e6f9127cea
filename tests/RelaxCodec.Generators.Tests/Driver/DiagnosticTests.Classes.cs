namespace RelaxCodec.Generators.Tests.Driver;

/// <content>Mistakes in classes and members, and what tells children apart.</content>
public sealed partial class DiagnosticTests
{
    private static string[] InClasses =>
    [
        "[Element(\"a\")] class {|RXC001:A|};",
        "class {|RXC001:Outer|} { [Element(\"a\")] partial class A; }",
        "[Element(\"a\")] partial class {|RXC002:A|} { public A(int x) { } }",
        "[Element(\"a\")] partial record {|RXC002:A|}([property: Attr(\"x\")] int X);",
        "[Element(\"a\")] partial class {|RXC003:A|}<T>;",
        "partial class {|RXC003:Outer|}<T> { [Element(\"a\")] partial class A; }",
        "partial class {|RXC003:Outer|}<T> { partial class Middle { [Datatype(\"d\"), Data(\"string\")] partial class D; } }",
        "[Element(\"a\")] partial class A { [Attr(\"x\")] public string? {|RXC004:Fragment|} { get; set; } }",
        "[Group] partial class A { [Attr(\"x\")] public string? {|RXC004:ReadContent|} { get; set; } }",
        "[Element(\"a\"), Discriminator(\"t\")] abstract partial class A; [Case(\"b\")] partial class B : A { [Attr(\"x\")] public string? "
            + "{|RXC004:ContentFragment|} { get; set; } }",
        "[Element(\"a\"), Ordered] partial class A { [Element(\"x\")] public string? {|RXC004:SeenAfter|} { get; set; } }",
        "[Element(\"a\")] abstract partial class {|RXC005:A|};",
        "class B { [Attr(\"x\")] public int X { get; set; } } [Element(\"a\")] partial class {|RXC006:A|} : B;",
        "[Element(\"b\")] partial class B; [Element(\"a\")] partial class {|RXC006:A|} : B;",
        "[{|RXC008:Element(\"a:b\")|}] partial class A;",
        "[Element(\"a\")] partial class A { [{|RXC008:Attr(\"1\")|}] public int? X { get; set; } }",
        "[Element(\"a\"), {|RXC008:Discriminator(\"\")|}] abstract partial class A;",
        "[Element(\"a\"), {|RXC009:Ns(\"a b\")|}] partial class A;",
        "[Element(\"a\"), {|RXC009:Discriminator(\"type\", Ns = \"a b\")|}] abstract partial class A; [Case(\"b\")] partial class B : A;",
        "[Element(\"a\"), {|RXC009:Ns(\"urn:a\", \"urn: b\")|}] partial class A;",
        "[assembly: {|RXC009:Ns(\"http://www.w3.org/2000/xmlns/\")|}]",
        "[{|RXC009:Element(\"a\", Ns = \"<\")|}] partial class A;",
        "[Element(\"a\")] partial class A { [{|RXC009:Attr(\"x\", Ns = \"{a}\")|}] public int? X { get; set; } [{|RXC009:Element(\"x\", Ns "
            + "= \"a\\n\")|}] public int? Y { get; set; } }",
        "[assembly: {|RXC009:Prefix(\"x\", \"\")|}, {|RXC008:Prefix(\"x:y\", \"urn:y\")|}, {|RXC017:Prefix(\"xmlish\", \"urn:z\")|}]",
        "[{|RXC017:Ns(\"urn:a\")|}, {|RXC017:Prefix(\"a\", \"urn:a\")|}] static class A;",
        "[Element(\"a\"), Prefix(\"a\", \"urn:a\"), {|RXC016:Prefix(\"a\", \"urn:b\")|}, {|RXC016:Prefix(\"b\", "
            + "\"urn:a\")|}] partial class A;",
        "[Element(\"a\")] partial class A { [Attr(\"x\")] public int? X { get; set; } [Attr(\"x\")] public int? "
            + "{|RXC010:Y|} { get; set; } }",
        "[Group] abstract partial class B { public List<C> X { get; } = []; } [Element(\"a\")] partial class A : B { public C[] "
            + "{|RXC010:Y|} { get; set; } = []; } [Element(\"c\")] partial class C;",
        "[Group] abstract partial class B { [Attr(\"x\")] public int? X { get; set; } } [Element(\"a\")] partial class A : B { "
            + "[Attr(\"x\")] public int? {|RXC010:Y|} { get; set; } }",
        "[Group] partial class G { [Attr(\"x\")] public int? X { get; set; } } [Element(\"a\")] partial class A { [Attr(\"x\")] public "
            + "int? Y { get; set; } [Group] public G? {|RXC010:Z|} { get; set; } }",
        "[Element(\"a\"), Discriminator(\"t\")] abstract partial class A { [Attr(\"t\")] public int? {|RXC010:X|} { get; set; } } "
            + "[Case(\"c\")] partial class C : A;",
        // Of one name, and a discriminator, but: not apart; a case without the attribute; the other has the attribute too.
        "[Element(\"a\")] partial class A { public D? X { get; set; } [Element(\"x\")] public int? {|RXC010:Y|} { get; set; } } "
            + "[Element(\"x\"), Discriminator(\"t\")] abstract partial class D; [Case(\"c\")] partial class C : D;",
        "[Element(\"a\"), Ordered] partial class A { public D? X { get; set; } [Element(\"x\")] public int? {|RXC010:Y|} { get; set; } } "
            + "[Element(\"x\"), Discriminator(\"t\")] abstract partial class D; [Case(Absent = true)] partial class E : D;",
        "[Element(\"a\"), Ordered] partial class A { public D? X { get; set; } public E? {|RXC010:Y|} { get; set; } } [Element(\"x\"), "
            + "Discriminator(\"t\")] abstract partial class D; [Case(\"c\")] partial class C : D; [Element(\"x\")] partial class E { "
            + "[Attr(\"t\")] public int? T { get; set; } }",
        // Told apart by values, but: one of the values is in both; either may be without it; anything is possible in one; any order; one in
        // a group.
        "enum E { [Value(\"p\")] P, [Value(\"q\")] Q } enum F { [Value(\" q \")] Q } [Element(\"x\")] partial class X { [Attr(\"t\")] "
            + "public E T { get; set; } } [Element(\"x\")] partial class Y { [Attr(\"t\")] public F T { get; set; } } [Element(\"a\"), "
            + "Ordered] partial class A { public X? X { get; set; } public Y? {|RXC010:Y|} { get; set; } }",
        "enum E { [Value(\"p\")] P } enum F { [Value(\"q\")] Q } [Element(\"x\")] partial class X { [Attr(\"t\")] public E? T { get; set; "
            + "} } [Element(\"x\")] partial class Y { [Attr(\"t\")] public F? T { get; set; } } [Element(\"a\"), Ordered] partial class A "
            + "{ public X? X { get; set; } public Y? {|RXC010:Y|} { get; set; } }",
        "enum E { [Value(\"p\")] P } [Element(\"x\")] partial class X { [Attr(\"t\")] public E T { get; set; } } [Element(\"x\")] partial "
            + "class Y { [AnyAttributes] public XmlContent? Any { get; set; } } [Element(\"a\"), Ordered] partial class A { public X? X { "
            + "get; set; } public Y? {|RXC010:Y|} { get; set; } }",
        "enum E { [Value(\"p\")] P } enum F { [Value(\"q\")] Q } [Element(\"x\")] partial class X { [Attr(\"t\")] public E T { get; set; } "
            + "} [Element(\"x\")] partial class Y { [Attr(\"t\")] public F T { get; set; } } [Element(\"a\")] partial class A { public X? "
            + "X { get; set; } public Y? {|RXC010:Y|} { get; set; } }",
        "enum E { [Value(\"p\")] P } enum F { [Value(\"q\")] Q } [Element(\"x\")] partial class X { [Attr(\"t\")] public E T { get; set; } "
            + "} [Element(\"x\")] partial class Y { [Attr(\"t\")] public F T { get; set; } } [Group] partial class G { public X? X { get; "
            + "set; } } [Element(\"a\"), Ordered] partial class A { [Group] public G? G { get; set; } public Y? "
            + "{|RXC010:Y|} { get; set; } }",
        "[Element(\"a\")] partial class A { [Attr(\"x\")] public Version? {|RXC011:X|} { get; set; } }",
        "[Element(\"a\")] partial class A { [Element(\"x\")] public List<object> {|RXC011:X|} { get; } = []; }",
        "enum E { One } [Element(\"a\")] partial class A { [Text] public E {|RXC011:X|} { get; set; } }",
        "[Element(\"a\")] partial class A { [Attr(\"x\")] public int {|RXC012:X|} { get; } }",
        "[Element(\"a\")] partial class A { [Element(\"x\")] public List<int>? {|RXC012:X|} { get; } }",
        "[Element(\"a\")] partial class A { [Element(\"x\")] public IReadOnlyList<int> {|RXC012:X|} { get; } = []; [Element(\"y\")] public "
            + "int[] {|RXC012:Y|} { get; } = []; }",
        "[Element(\"a\")] partial class A { public List<A> X { get; } public IEnumerable<A> {|RXC012:Y|} { get; } }".Replace(
            "List<A> X", "List<A> {|RXC012:X|}", StringComparison.Ordinal),
        "[Element(\"a\")] partial class A { [Element(\"x\")] public HashSet<int> {|RXC013:X|} { get; set; } = []; public Queue<A>? "
            + "{|RXC013:Y|} { get; set; } }",
        "[Element(\"a\")] partial class A { [Element(\"x\")] public Dictionary<string, int>? {|RXC013:X|} { get; set; } [Element(\"y\")] "
            + "public int[,]? {|RXC013:Y|} { get; set; } }",
        "[Element(\"a\")] partial class A { [Element(\"x\")] public List<string?> {|RXC013:X|} { get; } = []; [Element(\"y\")] public "
            + "int?[]? {|RXC013:Y|} { get; set; } }",
        "class L : List<int>; [Element(\"a\")] partial class A { [Element(\"x\")] public L {|RXC013:X|} { get; } = []; [Attr(\"y\")] "
            + "public int[] {|RXC017:Y|} { get; set; } }",
        "[Element(\"a\")] partial class A { [Text] public string? {|RXC014:X|} { get; set; } [Element(\"y\")] public "
            + "int? Y { get; set; } }",
        "[Element(\"a\")] partial class A { [Attr(\"x\"), Text] public string? {|RXC016:X|} { get; set; } }",
        "[Element(\"a\"), Group] partial class {|RXC016:A|};",
        "[Element(\"a\")] partial struct {|RXC015:A|};",
        "[Group] partial record struct {|RXC015:A|};",
        "[Element(\"a\")] file partial class {|RXC015:A|};",
        "file partial class {|RXC015:B|} { [Element(\"a\")] internal partial class A; }",
        "file enum {|RXC015:E|} { [Value(\"a\")] A }",
        "[Datatype(\"d\"), Data(\"string\")] file partial class {|RXC015:D|};",
        "[Element(\"a\")] partial class A { [Attr(\"x\"), {|RXC017:YesNo|}] public string? X { get; set; } }",
        "[Element(\"a\")] partial class A { [EmptyElement(\"x\")] public bool? {|RXC017:X|} { get; set; } }",
        "[Element(\"a\")] partial class A { [Attr(\"x\")] public List<int> {|RXC017:X|} { get; } = []; }",
        "[Element(\"a\")] partial class A { [Element(\"x\"), OneOrMore] public int? {|RXC017:X|} { get; set; } }",
        "[Element(\"a\")] partial class A { [Element(\"x\"), AtMostOne(Until = \"2\")] public int? {|RXC017:X|} { get; set; } "
            + "[Element(\"y\"), AtMostOne] public List<int> {|RXC017:Y|} { get; } = []; [Attr(\"z\"), List, AtMostOne(Since = \"2\")] "
            + "public List<int>? {|RXC017:Z|} { get; set; } }",
        "[Group, Ordered] abstract partial class G { [Element(\"x\"), Order(2)] public int? X { get; set; } [Element(\"y\"), Order(1)] "
            + "public int? {|RXC017:Y|} { get; set; } } [Element(\"a\")] partial class A : G;",
        "[Group, Ordered] abstract partial class G { [Element(\"x\"), Order(2)] public int? X { get; set; } } [Element(\"a\"), Ordered] "
            + "partial class A : G { [Element(\"y\")] public int? {|RXC017:Y|} { get; set; } }",
        "[Element(\"a\")] partial class A { [Element(\"x\")] public B? {|RXC017:X|} { get; set; } } [Element(\"b\")] partial class B;",
        "[Element(\"a\")] partial class A { [AnyContent] public string? {|RXC017:{|RXC017:X|}|} { get; set; } }",
        "[Element(\"a\")] partial class A { [Extra] public XmlContent? X { get; set; } [AnyContent] public XmlContent? "
            + "{|RXC017:Y|} { get; set; } }",
        "[Element(\"a\"), {|RXC017:Discriminator(\"t\")|}] partial class A;",
        "[Element(\"a\")] partial class A { [Attr(\"x\"), {|RXC017:Data<B>|}] public string? X { get; set; } } class B;",
        "[Element(\"a\")] partial class A { [Attr(\"x\"), {|RXC017:Pattern(\"1\")|}] public int? X { get; set; } }",
        "[Element(\"a\"), Ordered] partial class A { [Element(\"x\"), Order(1)] public int? {|RXC017:X|} { get; set; } }",
        "[Element(\"a\"), {|RXC017:OrderOf(\"X\", 1)|}] partial class A { [Attr(\"x\")] public int? X { get; set; } }",
        "[Group] abstract partial class B { [Attr(\"x\")] public int? X { get; set; } [Attr(\"y\")] public int? Y { get; set; } } "
            + "[Element(\"a\"), {|RXC017:OrderOf(\"X\", 1)|}] partial class A : B;",
        "[Group] abstract partial class B { [Element(\"x\")] public int? X { get; set; } } [Element(\"a\"), Ordered, "
            + "{|RXC017:OrderOf(\"X\", 1)|}] partial class A : B { [Element(\"y\")] public int? Y { get; set; } }",
        "[Group] abstract partial class B { [AnyContent] public XmlContent? X { get; set; } } [Element(\"a\"), Ordered] partial "
            + "class {|RXC017:A|} : B;",
        "[Element(\"a\")] partial class A { [Attr(\"x\")] public static int? {|RXC018:X|} { get; set; } [Attr(\"y\")] public int? "
            + "{|RXC018:Y|} { set { } } }",
        "interface I { int? X { get; set; } } [Element(\"a\")] partial class A : I { [Attr(\"x\")] int? I.{|RXC018:X|} { get; set; } "
            + "[Attr(\"z\")] public int {|RXC018:this|}[int i] { get => i; set { } } }",
        "[Choice] abstract partial class S; [Element(\"a\")] partial class A : S { [Sequence(\"(b, a) | (a, b?)\")] public List<S> "
            + "{|RXC019:X|} { get; } = []; } [Element(\"b\")] partial class B : S;",
        "[Element(\"a\")] partial class A { public required A {|RXC019:X|} { get; set; } }",
        "[Element(\"a\")] partial class A { [Element(\"g\")] public required G {|RXC019:X|} { get; set; } } [Group] partial class G { "
            + "[OneOrMore] public List<A> {|RXC019:Y|} { get; } = []; }",
        "[Element(\"a\")] partial class A { [{|RXC008:AnyContent(Except = [\"a b\"])|}] public XmlContent? X { get; set; } }",
        "[Element(\"a\")] partial class A { [{|RXC009:AnyAttributes(ExceptNs = [\"a b\"])|}] public XmlContent? X { get; set; } }",
        "[Element(\"a\")] partial class A { [{|RXC017:AnyContent(Ns = \"urn:a\", ForeignOnly = true)|}] public "
            + "XmlContent? X { get; set; } }",
        "[Element(\"a\")] partial class A { [AnyContent(Attributes = true), {|RXC016:AnyAttributes|}] public XmlContent? X { get; set; } }",
    ];
}
