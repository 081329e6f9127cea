using Microsoft.CodeAnalysis;

namespace RelaxCodec.Generators.Tests.Driver;

/// <summary>Each mistake is reported at its place.</summary>
public sealed class DiagnosticTests
{
    public static TheoryData<string> Sources { get; } = new(
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
        "[Element(\"a\")] partial class A { [Attr(\"x\"), {|RXC020:Range(0, 256)|}] public byte? X { get; set; } }",
        "[Element(\"a\")] partial class A { [Attr(\"x\"), {|RXC020:Range(2, 1)|}] public byte? X { get; set; } }",
        "[Element(\"a\")] partial class A { [Attr(\"x\"), {|RXC020:Range(1, 2)|}] public string? X { get; set; } }",
        "[Element(\"a\")] partial class A { [Attr(\"x\"), {|RXC021:Pattern(\"[\")|}] public string? X { get; set; } }",
        "[Datatype(\"d\"), {|RXC021:Data(\"string\", Pattern = \"a{2\")|}] partial class D;",
        "[Element(\"a\")] partial class A { [Attr(\"x\"), {|RXC022:Data(\"string\", TotalDigits = 1)|}] public string? X { get; set; } }",
        "[Element(\"a\")] partial class A { [Attr(\"x\"), {|RXC022:Data(\"int\", MinInclusive = \"x\")|}] public int? X { get; set; } }",
        "[Element(\"a\")] partial class A { [Attr(\"x\"), {|RXC022:Data(\"positiveInteger\", Except = [\"0\"])|}] public "
            + "string? X { get; set; } }",
        "[Element(\"a\")] partial class A { [Attr(\"x\"), {|RXC022:Data(\"ID\", Except = [\"a\"])|}] public string? X { get; set; } }",
        "[Element(\"a\")] partial class A { [Attr(\"x\"), {|RXC022:Data(\"base64Binary\", Except = [\"AA==\"])|}] public "
            + "byte[]? X { get; set; } }",
        "[Element(\"a\")] partial class A { [Attr(\"x\")] public (int, int)? {|RXC011:X|} { get; set; } }",
        "[Element(\"a\")] partial class A { [Attr(\"x\"), List] public (int, int?)? {|RXC011:X|} { get; set; } }",
        "[Element(\"a\")] partial class A { [Attr(\"x\"), List] public (object, object)? {|RXC011:X|} { get; set; } }",
        "[Element(\"a\")] partial class A { [Attr(\"x\"), List] public (int, int, int, int, int, int, int, int)? "
            + "{|RXC017:X|} { get; set; } }",
        "[Element(\"a\")] partial class A { [Attr(\"x\"), List] public (E, int)? {|RXC026:X|} { get; set; } } enum E { [Value(\"a b\")] "
            + "A, [Value(\"b\")] B }",
        "[{|RXC015:Datatype(\"d\", Mapping = typeof(object))|}, Data(\"int\")] partial class D;",
        "[{|RXC015:Datatype(\"d\", Mapping = typeof(D))|}, Data(\"int\")] partial class D;",
        "[{|RXC015:Datatype(\"d\", Mapping = typeof(E), Value = typeof(int))|}, Data(\"int\")] partial class D; [Datatype(\"e\", Value = "
            + "typeof(int)), Data(\"int\")] partial class E;",
        "[Datatype(\"d\"), Data(\"int\")] partial class D; [Element(\"a\")] partial class A { [Attr(\"x\"), Data<D>] public List<int>? "
            + "{|RXC017:X|} { get; set; } }",
        "[Element(\"a\")] partial class A { [Attr(\"x\"), {|RXC023:Data(\"QName\")|}] public string? X { get; set; } }",
        "[Element(\"a\")] partial class A { [Attr(\"x\"), {|RXC023:Data(\"String\")|}] public string? X { get; set; } }",
        "[Element(\"a\")] partial class A { [Attr(\"x\"), {|RXC024:Data(\"unsignedInt\")|}] public int? X { get; set; } }",
        "[Element(\"a\")] partial class A { [Attr(\"x\"), {|RXC024:Data(\"decimal\")|}] public double? X { get; set; } }",
        "[Element(\"a\")] partial class A { [Attr(\"x\"), {|RXC024:Data(\"date\")|}] public DateTime? X { get; set; } }",
        "[Element(\"a\")] partial class A { [Attr(\"x\"), {|RXC024:Data(\"negativeInteger\")|}] public uint? X { get; set; } }",
        "[Element(\"a\")] partial class A { [{|RXC027:Attr(\"x\", Default = \"y\")|}] public int X { get; set; } }",
        "[Element(\"a\")] partial class A { [{|RXC027:Attr(\"x\", Default = \"1\")|}] public int? X { get; set; } }",
        "[Element(\"a\")] partial class A { [{|RXC027:Attr(\"x\", Default = \"AA==\")|}] public byte[] X { get; set; } = [0]; }",
        "[Element(\"a\")] partial class A { [{|RXC027:Attr(\"x\", Default = \"1\")|}, List] public int[] X { get; set; } = [1]; }",
        "[Element(\"a\")] partial class A { [{|RXC027:Attr(\"x\", Default = \"c\")|}] public E X { get; set; } } enum "
            + "E { [Value(\"a\")] A }",
        "[Element(\"a\")] partial class A { [{|RXC027:Attr(\"x\", Default = \"5\")|}, Data<D>] public int X { get; set; } = 5; } "
            + "[Datatype(\"d\", Value = typeof(int)), Data(\"int\", MaxInclusive = \"4\")] partial class D;",
        "[Element(\"a\")] partial class A { [Attr(\"x\", Default = \"1\")] public int {|RXC028:X|} { get; set; } }",
        "[Element(\"a\")] partial class A { [Attr(\"x\", Default = \"1\")] public int {|RXC028:X|} { get; set; } = -1; }",
        "[Element(\"a\")] partial class A { [Attr(\"x\", Default = \"b\")] public E {|RXC028:X|} { get; set; } } enum E { [Value(\"a\")] "
            + "A, [Value(\"b\")] B }",
        "[Element(\"a\")] partial class A { [Attr(\"x\", Default = \"PT1S\")] public TimeSpan {|RXC028:X|} { get; set; } }",
        "enum E { [{|RXC023:Value(\"a\", Type = \"int\")|}] A }",
        "enum E { [Value(\" a\", Type = \"string\")] A, [{|RXC031:Value(\"a\")|}] B }",
        "enum E { [Value(\" a\", Type = \"string\")] A, [Value(\"a \", Type = \"string\")] B } [Element(\"a\")] partial class A { "
            + "[Attr(\"x\"), List] public List<E> {|RXC026:X|} { get; } = []; }",
        "[Element(\"a\")] partial class A { [Attr(\"x\"), List] public List<E> {|RXC026:X|} { get; } = []; } enum E { [Value(\"a b\")] "
            + "A, [Value(\"b\")] B }",
        "[Element(\"a\")] partial class A { [Attr(\"x\"), List] public List<E> {|RXC026:X|} { get; } = []; } enum E { [Value(\"\")] "
            + "A, [Value(\"b\")] B }",
        "[Element(\"a\")] partial class A { [Text, List, Data(\"NMTOKENS\")] public List<string>? {|RXC026:X|} { get; set; } }",
        "[Datatype(\"d\"), Data(\"int\"), Data(\"NMTOKENS\")] partial class D; [Element(\"a\")] partial class A { [Attr(\"x\"), List, "
            + "Data<D>] public List<string>? {|RXC026:X|} { get; set; } }",
        "[Element(\"a\")] partial class A { [Attr(\"x\"), List] public int? {|RXC017:X|} { get; set; } }",
        "[Element(\"a\")] partial class A { [Attr(\"x\"), List] public byte[]? {|RXC017:X|} { get; set; } [Attr(\"y\"), List] public "
            + "HashSet<int>? {|RXC013:Y|} { get; set; } }",
        "[Element(\"a\")] partial class A { [List] public List<B> {|RXC017:X|} { get; } = []; } [Element(\"b\")] partial class B;",
        "[Element(\"a\")] partial class A { [EmptyElement(\"x\"), List] public bool {|RXC017:X|} { get; set; } }",
        "[Datatype(\"d\"), Data(\"string\")] partial class D; [Element(\"a\")] partial class A { [Attr(\"x\"), {|RXC024:Data<D>|}] public "
            + "int? X { get; set; } }",
        "[{|RXC024:Datatype(\"d\", Value = typeof(Version))|}, Data(\"date\")] partial class D;",
        "[Datatype(\"d\")] partial class {|RXC025:D|};",
        "enum E { [Value(\"a\")] A, {|RXC030:B|} }",
        "enum E { [Value(\"a\")] A, [{|RXC031:Value(\" a\")|}] B }",
        "[Element(\"a\")] abstract partial class {|RXC005:A|}; [{|RXC040:Case(\"b\")|}] partial class B : A;",
        "[{|RXC040:Case(\"b\")|}] partial class B;",
        "[Element(\"a\"), Discriminator(\"t\")] abstract partial class A; [Case(\"b\")] partial class B : A; [Case(\" b\")] partial "
            + "class {|RXC041:C|} : A;",
        "[Element(\"a\"), Discriminator(\"t\")] abstract partial class A; [Case(Absent = true)] partial class B : A; [Case(\"c\", Absent = "
            + "true)] partial class {|RXC041:C|} : A;",
        "[Element(\"a\"), Discriminator(\"t\")] abstract partial class A; [Case(\"b\", \"c\")] partial class {|RXC042:B|} : A;",
        "[Element(\"a\"), Discriminator(\"t\")] abstract partial class A; [Case(\"b\")] partial class B : A { [CaseValue] public string? "
            + "{|RXC043:X|} { get; set; } }",
        "[Element(\"a\"), Discriminator(\"t\")] abstract partial class A; [Element(\"a\")] partial class {|RXC044:B|} : A;",
        "[Element(\"a\"), Discriminator(\"t\")] abstract partial class {|RXC046:A|}; [Element(\"b\")] partial class B { "
            + "public A? A { get; set; } }",
        "[Group, Discriminator(\"t\")] abstract partial class A; [Case(\"b\"), Discriminator(\"u\")] abstract partial "
            + "class {|RXC046:B|} : A;",
        "[Element(\"a\"), Discriminator(\"t\")] abstract partial class A; [{|RXC045:Case|}] partial class B : A;",
        "[Element(\"a\"), Discriminator(\"t\")] abstract partial class A; [Case(\"b\", \"c\"), Discriminator(\"u\")] abstract partial "
            + "class B : A { [CaseValue] public E {|RXC043:X|} { get; private set; } } [Case(\"d\")] partial class D : B; enum E { "
            + "[Value(\"b\")] B, [Value(\"c\")] C }",
        "[Element(\"a\")] partial class A { [Attr(\"x\"), Choice(\"c\", \"one\"), Choice(\"c\", \"two\")] public int? {|RXC057:X|} { get; "
            + "set; } [Attr(\"y\"), Choice(\"c\", \"two\", Optional = true)] public int? Y { get; set; } }",
        "[Element(\"a\")] partial class A { [Attr(\"x\"), Choice(\"c\")] public int {|RXC050:X|} { get; set; } [Attr(\"y\"), "
            + "Choice(\"c\")] public int? Y { get; set; } }",
        "[Element(\"a\")] partial class A { [Element(\"x\", Nillable = true)] public int {|RXC029:X|} { get; set; } [Element(\"y\", "
            + "Nillable = true)] public required string {|RXC029:Y|} { get; set; } }",
        "[Element(\"a\")] partial class A { [Element(\"x\", Nillable = true)] public List<int> {|RXC029:X|} { get; } = []; [Element(\"y\", "
            + "Nillable = true), List] public required List<int> {|RXC029:Y|} { get; set; } }",
        "[Element(\"a\")] partial class A { [Element(\"x\", Nillable = true), List] public List<int?>? {|RXC013:X|} { get; set; } }",
        "[Element(\"a\")] partial class A { [{|RXC017:Element(\"x\", Nillable = true)|}, Choice(\"c\")] public int? X { get; set; } "
            + "[Attr(\"y\"), Choice(\"c\")] public int? Y { get; set; } }",
        "[Element(\"a\")] partial class A { [{|RXC017:Element(\"x\", Nillable = true)|}, Required] public int? X { get; set; } }",
        "[Element(\"a\")] partial class A { [{|RXC017:Element(\"x\", Nillable = true)|}] public B? X { get; set; } } "
            + "[Group] partial class B { }",
        "[Element(\"a\")] partial class A { [{|RXC017:Element(\"x\", Nillable = true)|}] public List<B?> X { get; } = []; } "
            + "[Group] partial class B { }",
        "[{|RXC017:Element(\"a\", Nillable = true)|}] partial class A { }",
        "[Group] partial class A { [Group] public B? {|RXC051:X|} { get; set; } } [Group] partial class B { [Group] public A? "
            + "{|RXC051:X|} { get; set; } }",
        "[Element(\"a\")] partial class A { [Group] public B? {|RXC052:X|} { get; set; } } class B;",
        "[Element(\"a\")] partial class A { [Group] public List<B> {|RXC052:X|} { get; } = []; } [Group] partial class B;",
        "[Element(\"a\")] partial class A { [Group] public B? {|RXC052:X|} { get; set; } } [Group] partial class B { [Text] public "
            + "string? T { get; set; } }",
        "[Element(\"a\")] partial class A { [Element(\"x\"), Choice(\"c\"), Choice(\"d\")] public int? {|RXC053:X|} { get; set; } "
            + "[Element(\"y\"), Choice(\"c\")] public int? Y { get; set; } }",
        "[Group, Discriminator(\"k\")] abstract partial class G { } [Case(\"1\"), Discriminator(\"l\")] abstract partial class H : G { } "
            + "[Case(\"2\")] partial class I : H { } [Element(\"a\")] partial class A { [Group] public G? {|RXC052:X|} { get; set; } }",
        "[Group, Discriminator(\"k\")] abstract partial class G { } [Case(\"1\")] partial class H : G { [Text] public string? T { get; "
            + "set; } } [Element(\"a\")] partial class A { [Group] public G? {|RXC052:X|} { get; set; } }",
        "[Group, Discriminator(\"k\")] abstract partial class G { } [Case(\"1\")] partial class H : G { } [Group] partial class J { "
            + "[Group] public required G X { get; set; } } [Element(\"a\")] partial class A { [Group] public J? "
            + "{|RXC052:Y|} { get; set; } }",
        "[Group, Discriminator(\"k\")] abstract partial class G { } [Case(\"1\")] partial class H : G { [Group] public G? "
            + "{|RXC051:X|} { get; set; } }",
        "[Element(\"a\")] partial class A { [Text, Choice(\"c\")] public string? {|RXC053:X|} { get; set; } [Element(\"y\"), "
            + "Choice(\"c\")] public int? Y { get; set; } }",
        "[Element(\"a\")] partial class A { [Text, Choice(\"c\", \"d\")] public int? {|RXC053:X|} { get; set; } [Element(\"y\"), "
            + "Choice(\"c\", \"d\")] public int? Y { get; set; } }",
        "[Element(\"a\")] partial class A { [Attr(\"x\"), {|RXC053:Choice(\"c\", Values = [\"1\"])|}] public int? X { get; set; } "
            + "[Attr(\"y\"), Choice(\"c\")] public int? Y { get; set; } }",
        "enum E { [Value(\"1\")] One } [Element(\"a\")] partial class A { [Attr(\"x\"), {|RXC053:Choice(\"c\", Values = [\"2\"])|}] public "
            + "E? X { get; set; } [Attr(\"y\"), Choice(\"c\")] public int? Y { get; set; } }",
        "[Group, Discriminator(\"t\")] abstract partial class G; [Case(\"p\", \"q\")] partial class P : G { [CaseValue] public E K { get; "
            + "set; } } enum E { [Value(\"p\")] P, [Value(\"q\")] Q } [Element(\"a\")] partial class A { [Group, {|RXC053:Choice(\"c\", "
            + "Values = [\"p\"])|}] public G? X { get; set; } [Attr(\"y\"), Choice(\"c\")] public int? Y { get; set; } }",
        "[Group, Discriminator(\"t\")] abstract partial class G; [Case(\"p\")] partial class P : G; [Element(\"a\")] partial class A { "
            + "[Group, {|RXC053:Choice(\"c\", Values = [\"p\", \"r\"])|}] public G? X { get; set; } [Attr(\"y\"), Choice(\"c\")] public "
            + "int? Y { get; set; } }",
        "[Element(\"a\")] partial class A { [Element(\"x\"), Choice(\"c\", \"d\", Place = 1)] public int? X { get; set; } "
            + "[Element(\"y\"), Choice(\"c\", \"d\")] public int? {|RXC053:Y|} { get; set; } "
            + "[Element(\"z\"), Choice(\"c\")] public int? Z { get; set; } }",
        "[Element(\"b\")] partial class B { } [Element(\"a\")] partial class A { [{|RXC053:Choice(\"c\", ChildAlternatives = [\"b\"])|}] "
            + "public B? X { get; set; } [Attr(\"y\"), Choice(\"c\")] public int? Y { get; set; } }",
        "[Element(\"b\"), Alternatives(\"k\")] partial class B { [Attr(\"p\"), Choice(\"k\")] public int? P { get; set; } [Attr(\"q\"), "
            + "Choice(\"k\")] public int? Q { get; set; } } [Element(\"a\")] partial class A { [{|RXC053:Choice(\"c\", ChildAlternatives = "
            + "[\"R\"])|}] public B? X { get; set; } [Attr(\"y\"), Choice(\"c\")] public int? Y { get; set; } }",
        "[Element(\"b\"), Alternatives(\"j\")] partial class {|RXC017:B|} { [Attr(\"p\"), Choice(\"k\")] public int? P { get; set; } "
            + "[Attr(\"q\"), Choice(\"k\")] public int? Q { get; set; } }",
        "[Element(\"a\")] partial class A { [Attr(\"x\"), {|RXC053:Choice(\"c\", Datatype = typeof(D))|}] public int? X { get; set; } "
            + "[Attr(\"y\"), Choice(\"c\")] public int? Y { get; set; } } [Datatype(\"d\"), Data(\"int\")] partial class D;",
        "[Element(\"a\")] partial class A { [Attr(\"x\"), Pattern(\"b\"), {|RXC053:Choice(\"c\", Datatype = typeof(D))|}] public string? X "
            + "{ get; set; } [Attr(\"y\"), Choice(\"c\")] public int? Y { get; set; } } [Datatype(\"d\"), Data(\"int\")] partial class D;",
        "[Element(\"a\")] partial class A { [Attr(\"x\"), {|RXC053:Choice(\"c\", Place = 1)|}] public string? X { get; set; } "
            + "[Element(\"y\"), Choice(\"c\")] public int? Y { get; set; } }",
        "[Element(\"a\"), Ordered] partial class A { [Element(\"x\"), Choice(\"c\")] public int? X { get; set; } [Element(\"y\")] public "
            + "int? Y { get; set; } [Element(\"z\"), Choice(\"c\")] public int? {|RXC053:Z|} { get; set; } }",
        "[Choice] abstract partial class {|RXC054:C|}; [Group] abstract partial class G : C;",
        "[Choice] partial class {|RXC017:C|};",
        "[Choice] interface {|RXC001:I|}; [Element(\"a\")] partial class A : I;",
        "[Choice] partial interface {|RXC003:I|}<T>; [Element(\"a\")] partial class A : I<int>;",
        "[Choice] file partial interface {|RXC015:I|}; [Element(\"a\")] partial class A { [Attr(\"x\")] public int? X { get; set; } }",
        "[Choice] partial interface I { string {|RXC004:Read|} { get; } } [Element(\"a\")] partial class A : I { string I.Read => \"\"; }",
        "[Choice] partial interface I { [Attr(\"x\")] string? {|RXC017:X|} { get; } } [Element(\"a\")] partial class A : I { "
            + "public string? X => null; }",
        "[{|RXC017:Choice(\"i\")|}] partial interface I; [Element(\"a\")] partial class A : I;",
        "[Choice] partial interface {|RXC054:I|}; [Group] partial class G : I;",
        "[Choice] partial interface I; [Choice] partial interface J : I; [Element(\"a\")] partial class A : I; [Element(\"a\")] partial "
            + "class {|RXC055:B|} : J;",
        "[Choice] partial interface I; [Element(\"a\"), Discriminator(\"t\")] abstract partial class A; [Case(\"b\")] partial class B : A, "
            + "I; [Case(\"c\")] partial class {|RXC055:C|} : A, I;",
        "[Choice] partial interface I; [Choice] partial interface J; [Element(\"x\")] partial class X : I, J; [Element(\"a\")] partial "
            + "class A { public I? I { get; set; } public J? {|RXC010:J|} { get; set; } }",
        "[Choice] partial interface I; [Element(\"x\")] partial class X : I; [Element(\"a\")] partial class A { [Mixed] public List<I> "
            + "{|RXC017:Xs|} { get; } = []; }",
        "[Choice] abstract partial class C; [Element(\"a\")] partial class A : C; [Element(\"a\")] partial class {|RXC055:B|} : C;",
        "[Choice] abstract partial class C; [Element(\"x\")] partial class X : C; [Element(\"a\")] partial class A { public C? C { get; "
            + "set; } [Element(\"x\")] public string? {|RXC010:Y|} { get; set; } }",
        "[Choice] abstract partial class C; [Element(\"x\")] partial class X : C; [Element(\"a\")] partial class A { [Element(\"y\")] "
            + "public C? {|RXC017:C|} { get; set; } }",
        "[Element(\"a\"), {|RXC008:Define(\"a b\")|}] partial class A;",
        "[{|RXC017:Define(\"a\")|}] class A;",
        "[Datatype(\"d\"), Data(\"int\"), {|RXC017:Define(\"e\")|}] partial class D;",
        "[Element(\"a\"), Define(\"x\")] partial class A { public B? B { get; set; } } [Element(\"b\"), "
            + "{|RXC058:Define(\"x\")|}] partial class B;",
        "[Element(\"a\")] partial class A { public One.B? B { get; set; } public Two.B? C { get; set; } } partial class One { "
            + "[Element(\"b\"), Define(\"b\")] public partial class B; } partial class Two { [Element(\"c\"), {|RXC058:Define(\"b\")|}] "
            + "public partial class B; }",
        "[Element(\"a\"), {|RXC058:Define(\"anyContent\")|}] partial class A { [AnyContent] public XmlContent? X { get; set; } }",
        "[Choice, {|RXC058:Define(\"x\")|}] partial interface I; [Element(\"a\"), Discriminator(\"t\")] abstract partial class A : I; "
            + "[Case(\"b\"), Define(\"x\")] partial class B : A;",
        "[Element(\"a\"), {|RXC058:Define(\"d\")|}] partial class A { [Attr(\"x\"), Data<Size>] public string? X { get; set; } } "
            + "[Datatype(\"d\"), Data(\"int\")] partial class Size;",
        "[Element(\"x\")] partial class X; [Element(\"a\")] partial class A { [Mixed] public List<X> {|RXC017:Xs|} { get; } = []; }",
        "[Element(\"x\")] partial class X; [Element(\"a\")] partial class A { [Mixed] public List<MixedItem<X>> {|RXC017:Xs|} { get; } = "
            + "[]; [Element(\"y\")] public int? Y { get; set; } }",
        "[Element(\"x\")] partial class X; [Group] partial class A { [Mixed] public List<MixedItem<X>> {|RXC017:Xs|} { get; } = []; }",
        "[Element(\"a\")] partial class A { [{|RXC060:Sequence(\"x, y | x\")|}] public List<S> L { get; } = []; } [Choice] abstract "
            + "partial class S; [Element(\"x\")] partial class X : S; [Element(\"y\")] partial class Y : S;",
        "[Element(\"a\")] partial class A { [{|RXC060:Sequence(\"x & (x, y)\")|}] public S[] L { get; set; } = []; } [Choice] abstract "
            + "partial class S; [Element(\"x\")] partial class X : S; [Element(\"y\")] partial class Y : S;",
        "[Element(\"a\")] partial class A { [{|RXC061:Sequence(\"x, text?, y\")|}] public List<S> L { get; } = []; } [Choice] abstract "
            + "partial class S; [Element(\"x\")] partial class X : S; [Element(\"y\")] partial class Y : S;",
        "[Element(\"a\")] partial class A { [Mixed, {|RXC061:Sequence(\"x, z\")|}] public List<MixedItem<X>> L { get; } = []; } "
            + "[Element(\"x\")] partial class X;",
        "[Element(\"a\")] partial class A { [{|RXC062:Sequence(\"x, Y\")|}] public List<S> L { get; } = []; } [Choice] abstract partial "
            + "class S; [Element(\"x\")] partial class X : S; [Element(\"x\", Ns = \"urn:y\")] partial class Y : S;",
        "[Element(\"a\")] partial class A { [{|RXC063:Sequence(\"x, x?\")|}] public List<S> L { get; } = []; } [Choice] abstract partial "
            + "class S; [Element(\"x\")] partial class X : S; [Element(\"y\")] partial class Y : S;",
        "[Element(\"a\")] partial class A { [{|RXC064:Sequence(\"(x | y)*, x, (x | y), (x | y), (x | y), (x | y), (x | y), (x | y), (x | "
            + "y), (x | y)\")|}] public List<S> L { get; } = []; } [Choice] abstract partial class S; [Element(\"x\")] partial class X : "
            + "S; [Element(\"y\")] partial class Y : S;",
        "[Element(\"a\")] partial class A { [{|RXC017:Sequence(\"x\")|}] public S? L { get; set; } } [Choice] abstract partial class S; "
            + "[Element(\"x\")] partial class X : S; [Element(\"y\")] partial class Y : S;",
        "[Element(\"a\")] partial class A { [{|RXC017:Sequence(\"x\")|}] public List<int> L { get; } = []; }",
        "[Element(\"a\")] partial class A { [Attr(\"x\"), {|RXC017:Sequence(\"x\")|}] public string? L { get; set; } }",
        "[Element(\"a\")] partial class A { [OneOrMore, {|RXC017:Sequence(\"x, y\")|}] public List<S> L { get; } = []; } [Choice] abstract "
            + "partial class S; [Element(\"x\")] partial class X : S; [Element(\"y\")] partial class Y : S;",
        "[Element(\"a\")] partial class A { [Sequence(\"x, y\")] public List<S> L { get; } = []; [Sequence(\"z, z\")] public List<Z> "
            + "{|RXC017:M|} { get; } = []; } [Element(\"z\")] partial class Z; [Choice] abstract partial class S; [Element(\"x\")] partial "
            + "class X : S; [Element(\"y\")] partial class Y : S;",
        "[Group] abstract partial class B { [Sequence(\"x, y\")] public List<S> L { get; } = []; } [Element(\"a\")] partial class A : B { "
            + "[Sequence(\"z, z\")] public List<Z> {|RXC017:M|} { get; } = []; } [Element(\"z\")] partial class Z; [Choice] abstract "
            + "partial class S; [Element(\"x\")] partial class X : S; [Element(\"y\")] partial class Y : S;",
        "[Element(\"a\")] partial class A { [Attr(\"x\"), {|RXC070:Since(\"1.x\")|}] public int? X { get; set; } [Attr(\"y\"), "
            + "{|RXC070:Data(\"int\", Until = \"\")|}] public int? Y { get; set; } }",
        "enum E { [Value(\"a\"), {|RXC070:Until(\"1.2.3.4.5\")|}] A } [Choice] abstract partial class C; [Element(\"x\"), "
            + "{|RXC070:Since(\"65536\")|}] partial class X : C;",
        "[Element(\"a\"), {|RXC071:Ordered(Since = \"2\", Until = \"2.0\")|}] partial class A { [Attr(\"x\"), Since(\"3\"), "
            + "{|RXC071:Until(\"2\")|}] public int? X { get; set; } [Attr(\"y\"), {|RXC071:Until(\"0\")|}] public int? Y { get; set; } }",
        "[Element(\"a\")] partial class A { [Attr(\"x\"), Range(1, 2), {|RXC072:Range(1, 3, Since = \"2\")|}] public int? X { get; set; } "
            + "[Attr(\"y\"), Pattern(\"a\", Until = \"3\"), {|RXC072:Pattern(\"b\", Since = \"2\")|}] public string? Y { get; set; } }",
        "[Datatype(\"d\"), Data(\"int\")] partial class D; [Element(\"a\")] partial class A { [Attr(\"x\"), Data<D>, "
            + "{|RXC072:Data(\"string\", Since = \"2\")|}] public string? X { get; set; } }",
        "[Group] partial class G { [Attr(\"y\")] public int? Y { get; set; } } [Element(\"a\")] partial class A { [Attr(\"x\"), "
            + "Since(\"2\")] public int {|RXC073:X|} { get; set; } [Group, Until(\"2\")] public G {|RXC073:G|} { get; set; } = new(); }",
        "[Element(\"a\"), Since(\"2\")] partial class {|RXC017:A|} { [Text, Since(\"2\")] public string? {|RXC017:X|} { get; set; } "
            + "[AnyAttributes, Until(\"2\")] public XmlContent? {|RXC017:Y|} { get; set; } }",
        "[Element(\"a\")] partial class A { [Attr(\"x\"), Required] public int {|RXC017:X|} { get; set; } [Element(\"y\"), Required] "
            + "public List<int>? {|RXC017:Y|} { get; set; } [Attr(\"z\"), Required, Choice(\"c\")] public int? {|RXC017:Z|} { get; set; } "
            + "[Attr(\"w\"), Choice(\"c\")] public int? W { get; set; } [EmptyElement(\"v\"), Required] public bool "
            + "{|RXC017:V|} { get; set; } }",
        "[Element(\"a\")] partial class A { [Text, Required] public string? {|RXC017:X|} { get; set; } [Attr(\"y\"), List, OneOrMore(Since "
            + "= \"2\")] public int[]? {|RXC017:Y|} { get; set; } [Attr(\"z\"), List, Range(1, 2, Since = \"2\")] public int[]? "
            + "{|RXC017:Z|} { get; set; } }",
        "[Element(\"a\")] partial class A { [{|RXC091:Attr(\"xmlns\")|}] public string? X { get; set; } [{|RXC091:Element(\"x\", Ns = "
            + "\"http://www.w3.org/XML/1998/namespace\")|}] public string? Y { get; set; } [Attr(\"lang\", Ns = "
            + "\"http://www.w3.org/XML/1998/namespace\")] public string? Z { get; set; } }",
        "[{|RXC091:Element(\"a\")|}, Ns(\"urn:a\", \"http://www.w3.org/XML/1998/namespace\")] partial class A; [Element(\"b\")] partial "
            + "class B { public A? A { get; set; } }",
        "[Element(\"a\"), {|RXC091:Discriminator(\"xmlns\")|}] abstract partial class A; [Case(\"b\")] partial class B : A; "
            + "[Element(\"c\")] partial class C { [{|RXC091:AnyAttributes(Except = [\"xmlns\"])|}] public XmlContent? X { get; set; } "
            + "[EmptyElement(\"xmlns\")] public bool Y { get; set; } }",
        "[Element(\"a\")] partial class A { [{|RXC009:Attr(\"x\", Ns = \"http://www.w3.org/2000/xmlns\")|}] public int? X { get; set; } }",
        "[Element(\"a\"), {|RXC017:Prefix(\"x\", \"http://www.w3.org/XML/1998/namespace\")|}] partial class A;",
        "[Element(\"a\")] partial class A { [Text, {|RXC092:Data(\"ID\")|}] public string? X { get; set; } } [Element(\"b\")] partial "
            + "class B { [Attr(\"x\"), List, {|RXC092:Data(\"IDREF\")|}] public List<string>? X { get; set; } [Attr(\"y\"), Data(\"ID\")] "
            + "public string? Y { get; set; } }",
        "[Datatype(\"d\"), Data(\"ID\"), Data(\"int\")] partial class {|RXC092:D|}; [Datatype(\"e\"), Data(\"ID\")] partial class E; "
            + "[Element(\"a\")] partial class A { [Attr(\"x\"), Data<E>] public string? X { get; set; } [Element(\"y\"), "
            + "{|RXC092:Data<E>|}] public string? Y { get; set; } }",
        "[Element(\"a\")] partial class A { public B? B { get; set; } [AnyContent] public XmlContent? X { get; set; } } [Element(\"b\")] "
            + "partial class {|RXC092:B|} { [Attr(\"x\"), Data(\"ID\")] public string? X { get; set; } }",
        "[Element(\"a\")] partial class A { [Attr(\"x\"), YesNo, OnOff] public bool {|RXC016:X|} { get; set; } [Attr(\"y\"), YesNo, "
            + "Data(\"boolean\")] public bool {|RXC016:Y|} { get; set; } [Attr(\"z\"), Data<D>, Pattern(\"a\")] public string? "
            + "{|RXC016:Z|} { get; set; } } [Datatype(\"d\"), Data(\"token\")] partial class D;",
        "[Element(\"a\")] partial class A { public One.B? B { get; set; } public Two.B? C { get; set; } } partial class One { "
            + "[Element(\"b\"), Define(\"b\")] public partial class B { [Attr(\"x\")] public int X { get; set; } } } partial class Two { "
            + "[Element(\"c\"), {|RXC058:Define(\"b\")|}] public partial class B { [Attr(\"x\")] public int X { get; set; } } }",
        "[Datatype(\"D\"), Data(\"int\")] partial class D { public static string {|RXC004:Expected|} => \"\"; } [Element(\"a\")] partial "
            + "class A { [Attr(\"x\"), Data<D>] public string? X { get; set; } }",
        "enum E { [Value(\"a\")] A } class {|RXC004:ELiterals|}; [Element(\"a\")] partial class A { [Attr(\"x\")] "
            + "public E? X { get; set; } }",
        "[Datatype(\"d\"), {|RXC017:Data(\"int\", Since = \"2\")|}] partial class D;");

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
