namespace RelaxCodec.Generators.Tests.Driver;

/// <content>Mistakes in namespaces, open content and releases.</content>
public sealed partial class DiagnosticTests
{
    private static string[] InNames =>
    [
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
        "[Datatype(\"d\"), {|RXC017:Data(\"int\", Since = \"2\")|}] partial class D;",
    ];
}
