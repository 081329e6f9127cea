namespace RelaxCodec.Generators.Tests.CodeFixes;

/// <summary>One case for each thing that a fix can do. The pages of help show each mistake in more words.</summary>
internal static partial class FixCases
{
    public static IReadOnlyList<FixCase> All { get; } =
    [
        new("RXC001", "Make the type partial",
            "[Choice] public interface IInline; [Element(\"em\")] public sealed partial class Emphasis : IInline;",
            "[Choice] public partial interface IInline; [Element(\"em\")] public sealed partial class Emphasis : IInline;"),
        new("RXC001", "Make the type and those around it partial",
            """
            public static class Outer
            {
                /// <summary>Size of a frame.</summary>
                [Element("mtu")] // The element.
                public sealed class Mtu;
            }
            """,
            """
            public static partial class Outer
            {
                /// <summary>Size of a frame.</summary>
                [Element("mtu")] // The element.
                public sealed partial class Mtu;
            }
            """),
        new("RXC002", "Add a private constructor without parameters",
            """
            [Element("mtu")]
            public sealed partial class Mtu
            {
                public Mtu(uint size) => Size = size;

                [Attr("size")]
                public uint Size { get; set; }
            }
            """,
            """
            [Element("mtu")]
            public sealed partial class Mtu
            {
                private Mtu()
                {
                }

                public Mtu(uint size) => Size = size;

                [Attr("size")]
                public uint Size { get; set; }
            }
            """),
        new("RXC002", "Add a private constructor without parameters",
            """
            [Element("point")]
            public sealed partial record Point([property: Attr("x")] int X, [property: Attr("name")] string Name);
            """,
            """
            [Element("point")]
            public sealed partial record Point([property: Attr("x")] int X, [property: Attr("name")] string Name)
            {
                private Point() : this(default(int), default(string)!)
                {
                }
            }
            """),
        new("RXC005", "Add [Discriminator(\"type\")]",
            "[Element(\"interface\")] abstract partial class Interface { [Attr(\"managed\"), YesNo] public bool? Managed { get; set; } } "
                + "[Case(\"user\")] partial class User : Interface;",
            "[Element(\"interface\"), Discriminator(\"type\")] abstract partial class Interface { [Attr(\"managed\"), YesNo] public bool? "
                + "Managed { get; set; } } [Case(\"user\")] partial class User : Interface;"),
        new("RXC005", "Replace [Element] by [Group]",
            "[Element(\"interface\")] abstract partial class Interface { [Attr(\"managed\"), YesNo] public bool? Managed { get; set; } }",
            "[Group] abstract partial class Interface { [Attr(\"managed\"), YesNo] public bool? Managed { get; set; } }"),
        new("RXC006", "Make 'Named' an abstract [Group]",
            """
            /// <summary>Has a name.</summary>
            public class Named
            {
                [Attr("name")]
                public string? Name { get; set; }
            }

            [Element("disk")]
            public sealed partial class Disk : Named;
            """,
            """
            /// <summary>Has a name.</summary>
            [Group]
            public abstract partial class Named
            {
                [Attr("name")]
                public string? Name { get; set; }
            }

            [Element("disk")]
            public sealed partial class Disk : Named;
            """),
        new("RXC011", "Add [List]",
            """
            [Element("point")]
            public sealed partial class Point
            {
                [Attr("at")]
                public (int X, int Y)? At { get; set; }
            }
            """,
            """
            [Element("point")]
            public sealed partial class Point
            {
                [Attr("at"), List]
                public (int X, int Y)? At { get; set; }
            }
            """),
        new("RXC027", "Make the type 'byte'",
            """
            [Element("packet")]
            public sealed partial class Packet
            {
                [Attr("ttl", Default = "64")]
                public byte? Ttl { get; set; }
            }
            """,
            """
            [Element("packet")]
            public sealed partial class Packet
            {
                [Attr("ttl", Default = "64")]
                public byte Ttl { get; set; } = 64;
            }
            """),
        new("RXC028", "Initialize by State.Busy",
            """
            public enum State
            {
                [Value("idle")] Idle,
                [Value("busy")] Busy,
            }

            [Element("worker")]
            public sealed partial class Worker
            {
                [Attr("state", Default = "busy")]
                public State State { get; set; } = State.Idle;
            }
            """,
            """
            public enum State
            {
                [Value("idle")] Idle,
                [Value("busy")] Busy,
            }

            [Element("worker")]
            public sealed partial class Worker
            {
                [Attr("state", Default = "busy")]
                public State State { get; set; } = State.Busy;
            }
            """),
        new("RXC028", "Initialize by \"\\n\"",
            """
            [Element("text")]
            public sealed partial class Text
            {
                [Attr("end", Default = "\n")]
                public string End { get; set; } = "";
            }
            """,
            """
            [Element("text")]
            public sealed partial class Text
            {
                [Attr("end", Default = "\n")]
                public string End { get; set; } = "\n";
            }
            """),
        new("RXC022", "Remove the exception '0'",
            """
            [Element("port")]
            public sealed partial class Port
            {
                [Attr("number"), Data("positiveInteger", Except = ["0", "22"])]
                public string? Number { get; set; }
            }
            """,
            """
            [Element("port")]
            public sealed partial class Port
            {
                [Attr("number"), Data("positiveInteger", Except = ["22"])]
                public string? Number { get; set; }
            }
            """),
        new("RXC022", "Remove the exception 'a'",
            """
            [Datatype("digits"), Data("string", Pattern = "[0-9]", Except = ["a"])]
            public sealed partial class Digits;
            """,
            """
            [Datatype("digits"), Data("string", Pattern = "[0-9]")]
            public sealed partial class Digits;
            """),
        new("RXC011", "Add [Value] to the members of 'Mode'",
            """
            public enum Mode
            {
                Bridge,
                VirtualPort,
            }

            [Element("link")]
            public sealed partial class Link
            {
                [Attr("mode")]
                public Mode? Mode { get; set; }
            }
            """,
            """
            public enum Mode
            {
                [Value("bridge")]
                Bridge,
                [Value("virtual-port")]
                VirtualPort,
            }

            [Element("link")]
            public sealed partial class Link
            {
                [Attr("mode")]
                public Mode? Mode { get; set; }
            }
            """),
        new("RXC012", "Add a setter",
            "[Element(\"mtu\")] partial class Mtu { [Attr(\"size\")] public uint Size { get; } }",
            "[Element(\"mtu\")] partial class Mtu { [Attr(\"size\")] public uint Size { get; private set; } }"),
        new("RXC012", "Add the initializer '[]'",
            "[Element(\"route\")] partial class Route { [Element(\"hop\")] public List<string> Hops { get; } }",
            "[Element(\"route\")] partial class Route { [Element(\"hop\")] public List<string> Hops { get; } = []; }"),
        new("RXC012", "Add a setter",
            "[Element(\"route\")] partial class Route { [Element(\"hop\")] public IReadOnlyList<string> Hops { get; } = []; }",
            "[Element(\"route\")] partial class Route { [Element(\"hop\")] public IReadOnlyList<string> Hops { get; "
                + "private set; } = []; }"),
        new("RXC013", "Make it a List<string>",
            "[Element(\"route\")] partial class Route { [Element(\"hop\")] public string?[] Hops { get; set; } = Array.Empty<string>(); }",
            "[Element(\"route\")] partial class Route { [Element(\"hop\")] public List<string> Hops { get; set; } = []; }"),
        new("RXC013", "Make it a List<int>",
            "[Element(\"route\")] partial class Route { [Element(\"hop\")] public HashSet<int>? Hops { get; set; } }",
            "[Element(\"route\")] partial class Route { [Element(\"hop\")] public List<int>? Hops { get; set; } }"),
        new("RXC014", "Make the text an element",
            """
            [Element("p")]
            public sealed partial class Paragraph
            {
                [Text]
                public string? PlainText { get; set; }

                [Element("lineBreak")]
                public string? LineBreak { get; set; }
            }
            """,
            """
            [Element("p")]
            public sealed partial class Paragraph
            {
                [Element("plainText")]
                public string? PlainText { get; set; }

                [Element("lineBreak")]
                public string? LineBreak { get; set; }
            }
            """),
        new("RXC016", "Remove [Element]",
            "[Element(\"mtu\")] partial class Mtu { [Attr(\"size\"), Element(\"size\")] public uint? Size { get; set; } }",
            "[Element(\"mtu\")] partial class Mtu { [Attr(\"size\")] public uint? Size { get; set; } }"),
        new("RXC016", "Remove [Attr]",
            """
            [Element("mtu")]
            public sealed partial class Mtu
            {
                // The size.
                [Attr("size")]
                [Element("size")]
                public uint? Size { get; set; }
            }
            """,
            """
            [Element("mtu")]
            public sealed partial class Mtu
            {
                // The size.
                [Element("size")]
                public uint? Size { get; set; }
            }
            """),
        new("RXC017", "Remove [YesNo]",
            "[Element(\"disk\")] partial class Disk { [Attr(\"shared\"), YesNo] public string? Shared { get; set; } }",
            "[Element(\"disk\")] partial class Disk { [Attr(\"shared\")] public string? Shared { get; set; } }"),
        new("RXC017", "Remove [OneOrMore]",
            "[Element(\"disk\")] partial class Disk { [Element(\"path\"), OneOrMore] public string? Path { get; set; } }",
            "[Element(\"disk\")] partial class Disk { [Element(\"path\")] public string? Path { get; set; } }"),
        new("RXC017", "Add [List]",
            "[Element(\"disk\")] partial class Disk { [Attr(\"parts\")] public List<int> Parts { get; } = []; }",
            "[Element(\"disk\")] partial class Disk { [Attr(\"parts\"), List] public List<int> Parts { get; } = []; }"),
        new("RXC017", "Make the type 'bool'",
            "[Element(\"disk\")] partial class Disk { [EmptyElement(\"shared\")] public bool? Shared { get; set; } }",
            "[Element(\"disk\")] partial class Disk { [EmptyElement(\"shared\")] public bool Shared { get; set; } }"),
        new("RXC015", "Make it a class",
            "[Element(\"point\")] public readonly partial record struct Point { [Attr(\"x\")] public required int X { get; init; } }",
            "[Element(\"point\")] public partial record class Point { [Attr(\"x\")] public required int X { get; init; } }"),
        new("RXC015", "Remove 'file'",
            "[Element(\"a\")] partial class A { [Attr(\"x\")] public E? X { get; set; } } file enum E { [Value(\"e\")] E }",
            "[Element(\"a\")] partial class A { [Attr(\"x\")] public E? X { get; set; } } enum E { [Value(\"e\")] E }"),
        new("RXC018", "Remove 'static'",
            "[Element(\"mtu\")] partial class Mtu { [Attr(\"size\")] public static uint Size { get; set; } }",
            "[Element(\"mtu\")] partial class Mtu { [Attr(\"size\")] public uint Size { get; set; } }"),
        new("RXC019", "Make the type nullable",
            "[Element(\"folder\")] partial class Folder { public required Folder Parent { get; set; } }",
            "[Element(\"folder\")] partial class Folder { public Folder? Parent { get; set; } }"),
        new("RXC019", "Remove [OneOrMore]",
            "[Element(\"folder\")] partial class Folder { [OneOrMore] public List<Folder> Parts { get; } = []; }",
            "[Element(\"folder\")] partial class Folder { public List<Folder> Parts { get; } = []; }"),
        new("RXC020", "Keep the range within 'ushort'",
            "[Element(\"mtu\")] partial class Mtu { [Attr(\"size\"), Range(1, 70000)] public ushort? Size { get; set; } }",
            "[Element(\"mtu\")] partial class Mtu { [Attr(\"size\"), Range(1, 65535)] public ushort? Size { get; set; } }"),
        new("RXC020", "Swap the bounds",
            "[Element(\"mtu\")] partial class Mtu { [Attr(\"size\"), Range(9000, 68)] public ushort? Size { get; set; } }",
            "[Element(\"mtu\")] partial class Mtu { [Attr(\"size\"), Range(68, 9000)] public ushort? Size { get; set; } }"),
        new("RXC023", "Replace by 'unsignedInt'",
            "[Element(\"mtu\")] partial class Mtu { [Attr(\"size\"), Data(\"uint\", MaxInclusive = \"9000\")] public "
                + "uint? Size { get; set; } }",
            "[Element(\"mtu\")] partial class Mtu { [Attr(\"size\"), Data(\"unsignedInt\", MaxInclusive = \"9000\")] public "
                + "uint? Size { get; set; } }"),
        new("RXC030", "Add [Value]",
            """
            public enum Mode
            {
                [Value("vepaMode")]
                VepaMode,

                /// <summary>By way of the hypervisor.</summary>
                PrivateMode,
            }
            """,
            """
            public enum Mode
            {
                [Value("vepaMode")]
                VepaMode,

                /// <summary>By way of the hypervisor.</summary>
                [Value("privateMode")]
                PrivateMode,
            }
            """),
        new("RXC042", "Add a property with [CaseValue]",
            """
            [Element("interface"), Discriminator("type")]
            public abstract partial class Interface;

            [Case("mcast", "udp-client", Absent = true)]
            public sealed partial class Socket : Interface;
            """,
            """
            [Element("interface"), Discriminator("type")]
            public abstract partial class Interface;

            [Case("mcast", "udp-client", Absent = true)]
            public sealed partial class Socket : Interface
            {
                [CaseValue]
                public SocketKind? Kind { get; set; }
            }

            public enum SocketKind
            {
                [Value("mcast")] Mcast,
                [Value("udp-client")] UdpClient,
            }
            """),
        new("RXC029", "Make the type nullable",
            "[Element(\"a\")] partial class A { [Element(\"x\", Nillable = true)] public required int X { get; set; } }",
            "[Element(\"a\")] partial class A { [Element(\"x\", Nillable = true)] public required int? X { get; set; } }"),
        new("RXC029", "Make the items nullable",
            "[Element(\"a\")] partial class A { [Element(\"x\", Nillable = true)] public List<int> Xs { get; } = []; }",
            "[Element(\"a\")] partial class A { [Element(\"x\", Nillable = true)] public List<int?> Xs { get; } = []; }"),
        new("RXC017", "Remove Nillable",
            "[Element(\"a\")] partial class A { [Element(\"x\", Nillable = true)] public B? X { get; set; } } [Group] partial class B { }",
            "[Element(\"a\")] partial class A { [Element(\"x\")] public B? X { get; set; } } [Group] partial class B { }"),
        new("RXC043", "Make the type nullable",
            "[Element(\"a\"), Discriminator(\"t\")] abstract partial class A; [Case(\"b\", Absent = true)] partial class B : A { "
                + "[CaseValue] public E X { get; set; } } enum E { [Value(\"b\")] B }",
            "[Element(\"a\"), Discriminator(\"t\")] abstract partial class A; [Case(\"b\", Absent = true)] partial class B : A { "
                + "[CaseValue] public E? X { get; set; } } enum E { [Value(\"b\")] B }"),
        new("RXC044", "Make the class a [Case]",
            "[Element(\"address\"), Discriminator(\"type\")] abstract partial class Address; [Element(\"address\")] partial class "
                + "PciAddress : Address;",
            "[Element(\"address\"), Discriminator(\"type\")] abstract partial class Address; [Case(\"pci\")] partial class "
                + "PciAddress : Address;"),
        new("RXC045", "Add the value of the case",
            "[Element(\"address\"), Discriminator(\"type\")] abstract partial class Address; [Case] partial class PciAddress : Address;",
            "[Element(\"address\"), Discriminator(\"type\")] abstract partial class Address; [Case(\"pci\")] partial class "
                + "PciAddress : Address;"),
        .. OfChoices,
        new("RXC061", "Replace 'haed' by 'head'",
            "[Element(\"div\")] partial class D { [Sequence(\"(p, haed?)+\")] public List<S> Parts { get; } = []; } [Choice] abstract "
                + "partial class S; [Element(\"head\")] partial class H : S; [Element(\"p\")] partial class P : S;",
            "[Element(\"div\")] partial class D { [Sequence(\"(p, head?)+\")] public List<S> Parts { get; } = []; } [Choice] abstract "
                + "partial class S; [Element(\"head\")] partial class H : S; [Element(\"p\")] partial class P : S;"),
        new("RXC062", "Replace 'town' by 'OldTown'",
            "[Element(\"a\")] partial class A { [Sequence(\"Town, town?\")] public List<S> Parts { get; } = []; } [Choice] abstract "
                + "partial class S; [Element(\"town\")] partial class Town : S; [Element(\"town\", Ns = \"urn:o\")] "
                + "partial class OldTown : S;",
            "[Element(\"a\")] partial class A { [Sequence(\"Town, OldTown?\")] public List<S> Parts { get; } = []; } [Choice] abstract "
                + "partial class S; [Element(\"town\")] partial class Town : S; [Element(\"town\", Ns = \"urn:o\")] "
                + "partial class OldTown : S;"),
        new("RXC073", "Make the type nullable",
            "[Element(\"a\")] partial class A { [Attr(\"f\"), Since(\"2.0\")] public required string File { get; set; } }",
            "[Element(\"a\")] partial class A { [Attr(\"f\"), Since(\"2.0\")] public string? File { get; set; } }"),
        .. OfMembership,
        new("RXC092", "Replace by 'NCName'",
            "[Element(\"mtu\")] partial class Mtu { [Text, Data(\"ID\")] public string? Name { get; set; } }",
            "[Element(\"mtu\")] partial class Mtu { [Text, Data(\"NCName\")] public string? Name { get; set; } }"),
        new("RXC092", "Replace by 'NCName'",
            "[Element(\"mtu\")] partial class Mtu { [Attr(\"name\"), Data(\"IDREF\", MaxLength = 9)] public string? Name { get; set; } "
                + "[AnyContent] public XmlContent? Rest { get; set; } }",
            "[Element(\"mtu\")] partial class Mtu { [Attr(\"name\"), Data(\"NCName\", MaxLength = 9)] public string? Name { get; set; } "
                + "[AnyContent] public XmlContent? Rest { get; set; } }"),
        new("RXC093", "Remove the anchors",
            "[Element(\"mtu\")] partial class Mtu { [Attr(\"name\"), Pattern(@\"^[^$]\\d+$\")] public string? Name { get; set; } }",
            "[Element(\"mtu\")] partial class Mtu { [Attr(\"name\"), Pattern(@\"[^$]\\d+\")] public string? Name { get; set; } }"),
    ];
}
