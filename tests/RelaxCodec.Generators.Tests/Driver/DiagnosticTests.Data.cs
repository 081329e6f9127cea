namespace RelaxCodec.Generators.Tests.Driver;

/// <content>Mistakes in datatypes and values.</content>
public sealed partial class DiagnosticTests
{
    private static string[] InData =>
    [
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
    ];
}
