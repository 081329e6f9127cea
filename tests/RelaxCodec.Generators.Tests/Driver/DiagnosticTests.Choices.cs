namespace RelaxCodec.Generators.Tests.Driver;

/// <content>Mistakes in choices, groups and order.</content>
public sealed partial class DiagnosticTests
{
    private static string[] InChoices =>
    [
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
    ];
}
