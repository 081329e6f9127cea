namespace RelaxCodec.Generators.Tests.CodeFixes;

/// <content>What was meant to take part in a vocabulary.</content>
internal static partial class FixCases
{
    private static FixCase[] OfMembership =>
    [
        new("RXC015", "Remove 'static'",
            "[Element(\"mtu\")] public static partial class Mtu;",
            "[Element(\"mtu\")] public partial class Mtu;"),
        new("RXC016", "Remove [Ignore]",
            "[Element(\"mtu\")] partial class Mtu { [Ignore, Attr(\"size\")] public int? Size { get; set; } }",
            "[Element(\"mtu\")] partial class Mtu { [Attr(\"size\")] public int? Size { get; set; } }"),
        new("RXC016", "Remove [Element]",
            "[Element(\"a\"), Discriminator(\"t\")] abstract partial class A; [Case(\"b\"), Element(\"b\")] partial class B : A;",
            "[Element(\"a\"), Discriminator(\"t\")] abstract partial class A; [Case(\"b\")] partial class B : A;"),
        new("RXC044", "Make the class a [Case]",
            "[Element(\"address\"), Discriminator(\"type\")] abstract partial class Address; [Case(\"usb\")] partial class UsbAddress : "
                + "Address; sealed class PciAddress : Address;",
            "[Element(\"address\"), Discriminator(\"type\")] abstract partial class Address; [Case(\"usb\")] partial class UsbAddress : "
                + "Address; [Case(\"pci\")] sealed partial class PciAddress : Address;"),
        new("RXC080", "Add [Attr(\"min-size\")]",
            """
            [Element("mtu")]
            public sealed partial class Mtu
            {
                [Range(68, 65535)]
                public uint MinSize { get; set; }
            }
            """,
            """
            [Element("mtu")]
            public sealed partial class Mtu
            {
                [Attr("min-size"), Range(68, 65535)]
                public uint MinSize { get; set; }
            }
            """),
        new("RXC080", "Add [Element(\"hop\")]",
            "[Element(\"route\")] partial class Route { [OneOrMore] public List<string> Hop { get; } = []; }",
            "[Element(\"route\")] partial class Route { [Element(\"hop\"), OneOrMore] public List<string> Hop { get; } = []; }"),
        new("RXC081", "Add [Ignore]",
            """
            [Element("disk")]
            public sealed partial class Disk
            {
                public Disk Self => this;
            }
            """,
            """
            [Element("disk")]
            public sealed partial class Disk
            {
                [Ignore]
                public Disk Self => this;
            }
            """),
        new("RXC081", "Add [Group]",
            "[Group] partial class Place { [Attr(\"x\")] public int? X { get; set; } } [Element(\"point\")] partial class Point { public "
                + "Place? Place { get; set; } }",
            "[Group] partial class Place { [Attr(\"x\")] public int? X { get; set; } } [Element(\"point\")] partial class Point { [Group] "
                + "public Place? Place { get; set; } }"),
        new("RXC081", "Add [Element(\"stop\")]",
            "[Group] partial class Place { [Attr(\"x\")] public int? X { get; set; } } [Element(\"line\")] partial class Line { public "
                + "List<Place> Stop { get; } = []; }",
            "[Group] partial class Place { [Attr(\"x\")] public int? X { get; set; } } [Element(\"line\")] partial class Line { "
                + "[Element(\"stop\")] public List<Place> Stop { get; } = []; }"),
        new("RXC081", "Make 'IShape' a [Choice]",
            "interface IShape; [Element(\"circle\")] partial class Circle : IShape; [Element(\"drawing\")] partial class Drawing { public "
                + "List<IShape> Shapes { get; } = []; }",
            "[Choice]\npartial interface IShape; [Element(\"circle\")] partial class Circle : IShape; [Element(\"drawing\")] partial class "
                + "Drawing { public List<IShape> Shapes { get; } = []; }"),
        new("RXC081", "Add [Mixed]",
            "[Element(\"em\")] partial class Emphasis; [Element(\"p\")] partial class Paragraph { public List<MixedItem<Emphasis>> "
                + "Parts { get; } = []; }",
            "[Element(\"em\")] partial class Emphasis; [Element(\"p\")] partial class Paragraph { [Mixed] public List<MixedItem<Emphasis>> "
                + "Parts { get; } = []; }"),
        new("RXC081", "Add a setter",
            "[Element(\"disk\")] partial class Disk; [Element(\"vm\")] partial class Machine { public Disk? Disk { get; } }",
            "[Element(\"disk\")] partial class Disk; [Element(\"vm\")] partial class Machine { public Disk? Disk { get; private set; } }"),
        new("RXC081", "Make it a List<Disk>",
            "[Element(\"disk\")] partial class Disk; [Element(\"vm\")] partial class Machine { public HashSet<Disk> "
                + "Disks { get; } = new(); }",
            "[Element(\"disk\")] partial class Disk; [Element(\"vm\")] partial class Machine { public List<Disk> Disks { get; } = []; }"),
        new("RXC081", "Make it a property",
            "[Element(\"disk\")] partial class Disk; [Element(\"vm\")] partial class Machine { public Disk? Disk; }",
            "[Element(\"disk\")] partial class Disk; [Element(\"vm\")] partial class Machine { public Disk? Disk { get; set; } }"),
        new("RXC082", "Add [Element(\"mtu\")]",
            "sealed class Mtu { [Attr(\"size\")] public int? Size { get; set; } }",
            "[Element(\"mtu\")]\nsealed partial class Mtu { [Attr(\"size\")] public int? Size { get; set; } }"),
        new("RXC082", "Add [Group]",
            "abstract class Named { [Attr(\"name\")] public string? Name { get; set; } }",
            "[Group]\nabstract partial class Named { [Attr(\"name\")] public string? Name { get; set; } }"),
        new("RXC083", "Add [Element(\"strong\")]",
            "[Choice] partial interface IInline; [Element(\"em\")] partial class Emphasis : IInline; sealed class Strong : IInline;",
            "[Choice] partial interface IInline; [Element(\"em\")] partial class Emphasis : IInline; [Element(\"strong\")] sealed partial "
                + "class Strong : IInline;"),
    ];
}
