using RelaxCodec.Generators.Tests.Driver;

namespace RelaxCodec.Generators.Tests.Snapshots;

/// <summary>A few files as they are generated, for the reader's eye.</summary>
public sealed class SnapshotTests
{
    [Fact]
    public void An_element_with_attributes_and_children() => Verify("Mtu",
        """
        /// <summary>The largest packet.</summary>
        [Element("mtu")]
        public sealed partial class Mtu
        {
            /// <summary>In bytes.</summary>
            [Attr("size"), Range(68, 65535)]
            public required ushort Size { get; set; }

            [Element("note")]
            public string? Note { get; set; }

            public List<Mtu> Inner { get; } = [];
        }
        """);

    [Fact]
    public void A_class_with_cases() => Verify("Address",
        """
        [Element("address"), Discriminator("type")]
        public abstract partial class Address
        {
            [Attr("bus")]
            public byte? Bus { get; set; }
        }

        [Case("pci")]
        public sealed partial class PciAddress : Address
        {
            [Attr("slot")]
            public required byte Slot { get; set; }
        }

        [Case("none", Absent = true)]
        public sealed partial class NoAddress : Address;
        """, "Address", "PciAddress");

    [Fact]
    public void A_group_with_cases_in_an_element() => Verify("Disk",
        """
        [Group, Discriminator("type")]
        public abstract partial class Location;

        [Case("file")]
        public sealed partial class FileLocation : Location
        {
            [Element("file")]
            public required string File { get; set; }
        }

        [Case("block")]
        public sealed partial class BlockLocation : Location
        {
            [Attr("dev")]
            public required string Device { get; set; }
        }

        [Element("disk")]
        public sealed partial class Disk
        {
            [Group]
            public required Location Location { get; set; }
        }
        """, "Location", "Disk");

    [Fact]
    public void A_case_that_an_attribute_in_a_namespace_decides() => Verify("Parcel",
        """
        [Element("parcel"), Discriminator("type", Ns = "http://www.w3.org/2001/XMLSchema-instance")]
        public abstract partial class Parcel;

        [Case("Letter")]
        public sealed partial class Letter : Parcel;
        """, "Parcel", "Letter");

    [Fact]
    public void An_element_in_one_of_two_namespaces() => Verify("Manifest",
        """
        [Element("manifest"), Ns("urn:2", "urn:1")]
        public sealed partial class Manifest
        {
            [Element("id")]
            public required string Id { get; set; }

            [Element("author")]
            public Person? Author { get; set; }
        }

        [Group]
        public sealed partial class Person
        {
            [Attr("name")]
            public required string Name { get; set; }
        }
        """);

    [Fact]
    public void Elements_that_may_be_nil() => Verify("Meter",
        """
        [Element("meter")]
        public sealed partial class Meter
        {
            [Element("value", Nillable = true), Range(0, 99)]
            public required int? Value { get; set; }

            [Element("unit", Nillable = true), Since("2")]
            public string? Unit { get; set; }

            [Element("kind", Nillable = true), Until("3")]
            public string? Kind { get; set; }

            [Element("row", Nillable = true), List]
            public List<int>? Row { get; set; }

            [Element("note", Nillable = true)]
            public List<string?> Notes { get; } = [];
        }
        """);

    [Fact]
    public void A_group_in_order() => Verify("Range",
        """
        [Group, Ordered]
        public sealed partial class Range
        {
            [Element("from")]
            public required int From { get; set; }

            [Element("to")]
            public int? To { get; set; }
        }
        """);

    [Fact]
    public void A_choice() => Verify("Source",
        """
        [Element("source")]
        public sealed partial class Source
        {
            [Attr("file"), Choice("source")]
            public string? File { get; set; }

            [Attr("host"), Choice("source", "net")]
            public string? Host { get; set; }

            [Attr("port"), Choice("source", "net", Optional = true)]
            public ushort? Port { get; set; }
        }
        """);

    [Fact]
    public void A_choice_that_values_and_a_child_decide() => Verify("Machine",
        """
        public enum Kind
        {
            [Value("xen")]
            Xen,

            [Value("hvm")]
            Full,
        }

        [Element("os"), Alternatives("kind")]
        public sealed partial class Os
        {
            [Attr("type"), Choice("kind", "xen", Values = ["xen"]), Choice("kind", "hvm", Values = ["hvm"])]
            public Kind? Type { get; set; }

            [Element("loader"), Choice("kind", "hvm", Optional = true)]
            public string? Loader { get; set; }
        }

        [Element("machine")]
        public sealed partial class Machine
        {
            [Element("bootloader"), Choice("boot", "loaded")]
            public string? Bootloader { get; set; }

            [Choice("boot", "loaded", ChildAlternatives = ["xen"]), Choice("boot", "firmware", ChildAlternatives = ["hvm"])]
            public Os? Os { get; set; }
        }
        """, "Os", "Machine");

    [Fact]
    public void A_sequence() => Verify("Division",
        """
        [Element("div")]
        public sealed partial class Division
        {
            [Sequence("head?, (p, note?)+")]
            public List<DivisionPart> Parts { get; } = [];
        }

        [Choice]
        public abstract partial class DivisionPart;

        [Element("head")]
        public sealed partial class Head : DivisionPart;

        [Element("p")]
        public sealed partial class Prose : DivisionPart;

        [Element("note")]
        public sealed partial class Note : DivisionPart;
        """);

    [Fact]
    public void A_list_and_a_date_that_may_have_no_value() => Verify("Reading",
        """
        [Element("reading")]
        public sealed partial class Reading
        {
            [Attr("day")]
            public DateOnly? Day { get; set; }

            [Element("values"), List, Range(0, 99)]
            public int[]? Values { get; set; }
        }
        """);

    [Fact]
    public void An_interface_that_is_a_choice() => Verify("IInline",
        """
        /// <summary>What stands in a line.</summary>
        [Choice, Define("inline.class")]
        public partial interface IInline;

        [Element("em")]
        public sealed partial class Emphasis : IInline;

        [Element("math", Ns = "urn:math")]
        public sealed partial class Formula : IInline;
        """);

    [Fact]
    public void Tuples_and_a_collection_with_a_datatype_of_its_own() => Verify("Track",
        """
        [Element("track")]
        public sealed partial class Track
        {
            [Attr("at"), List]
            public (double X, double Y)? At { get; set; }

            [Attr("path"), List]
            public List<(int Number, string Name)>? Path { get; set; }

            [Attr("name"), Data("string", Pattern = "[^/]+", Except = [".", ".."])]
            public string? Name { get; set; }

            [Attr("sizes"), Data<Commas>]
            public int[]? Sizes { get; set; }
        }

        public abstract partial class Commas : IXmlDatatype<int[]>
        {
            public static string Expected => "numbers and commas";

            public static GrammarFragment Fragment { get; } = new("commas", "<define name='commas'><text/></define>");

            public static bool TryParse(ReadOnlySpan<char> lexical, [System.Diagnostics.CodeAnalysis.MaybeNullWhen(false)] out int[] value) => throw new NotSupportedException();

            public static bool TryFormat(int[] value, Span<char> destination, out int charsWritten) => throw new NotSupportedException();
        }
        """);

    [Fact]
    public void Attributes_with_a_default() => Verify("Packet",
        """
        [Element("packet")]
        public sealed partial class Packet
        {
            [Attr("ttl", Default = "64")]
            public byte Ttl { get; set; } = 64;

            [Attr("device", Default = "eth0")]
            public string Device { get; init; } = "eth0";

            [Attr("timeout", Default = "PT1S")]
            public TimeSpan Timeout { get; set; } = TimeSpan.FromSeconds(1);
        }
        """);

    [Fact]
    public void Elements_of_one_name() => Verify("Processor",
        """
        [Element("cpu"), Ordered]
        public sealed partial class Processor
        {
            public HostModel? HostModel { get; set; }

            public List<CustomModel> CustomModels { get; } = [];

            [Element("mode")]
            public string? Comment { get; set; }
        }

        [Element("mode")]
        public sealed partial class HostModel
        {
            [Attr("name")]
            public required HostModelName Name { get; set; }
        }

        public enum HostModelName { [Value("host-model")] HostModel, [Value("as the host")] AsHost }

        [Element("mode"), Discriminator("name")]
        public abstract partial class CustomModel;

        [Case("custom")]
        public sealed partial class OldCustomModel : CustomModel;

        [Case("maximum", "minimum")]
        public sealed partial class LimitModel : CustomModel
        {
            [CaseValue]
            public Limit Limit { get; set; }
        }

        public enum Limit { [Value("maximum")] Maximum, [Value("minimum")] Minimum }
        """);

    [Fact]
    public void An_enum_with_literals_of_two_types() => Verify("Separator",
        """
        public enum Separator
        {
            [Value(", ", Type = "string")]
            Comma,

            [Value("none")]
            None,
        }
        """);

    [Fact]
    public void A_datatype_with_a_mapping() => Verify("Slot",
        """
        [Datatype("hex", Value = typeof(uint)), Data("unsignedInt")]
        public sealed partial class Number;

        /// <summary>A slot.</summary>
        [Datatype("slot", Mapping = typeof(Number)), Data("unsignedInt", MaxInclusive = "31", Except = ["0"])]
        public sealed partial class Slot;
        """);

    [Fact]
    public void An_enum_and_a_datatype() => Verify("State",
        """
        public enum State
        {
            [Value("up")]
            Up,

            [Value("going down")]
            GoingDown,
        }

        /// <summary>The name of a device.</summary>
        [Datatype("deviceName"), Data("string", Pattern = "[a-z]+")]
        public sealed partial class DeviceName;
        """, "State", "DeviceName");

    [Fact]
    public void What_depends_on_the_release() => Verify("Bandwidth",
        """
        [Element("bandwidth"), Ordered(Since = "11.3.0")]
        public sealed partial class Bandwidth
        {
            [Attr("average"), Data("unsignedInt", Until = "11.0.0"), Data("unsignedLong", Since = "11.0.0")]
            public required ulong Average { get; set; }

            [Attr("port"), Required(Until = "10.6.0")]
            public string? Port { get; set; }

            [Attr("mode")]
            public Mode? Mode { get; set; }

            [Element("burst"), Since("10.2.0"), Required]
            public uint? Burst { get; set; }

            [Element("peak")]
            public uint? Peak { get; set; }
        }

        public enum Mode
        {
            [Value("soft")]
            Soft,

            [Value("hard"), Since("12.1.0")]
            Hard,
        }
        """, "Bandwidth", "Mode");

    private static void Verify(string name, string source, params string[] files)
    {
        GeneratorRun run = GeneratorRun.On("namespace Sample;\n\n" + source);

        Assert.Empty(run.Diagnostics);
        foreach (string file in files.Length == 0 ? [name] : files)
            Snapshot.Verify(file, WithoutVersion(run.Files[$"Sample.{file}.g.cs"]));
    }

    // On every member, and different in each release.
    private static string WithoutVersion(string source) =>
        string.Join('\n', source.Split('\n').Select(LineWithoutVersion).OfType<string>());

    // An attribute that says of a define what it refers to stands behind it on the line, and stays.
    private static string? LineWithoutVersion(string line)
    {
        string text = line.TrimStart();
        if (!text.StartsWith("[global::System.CodeDom.Compiler.GeneratedCode(", StringComparison.Ordinal))
            return line;
        int define = line.IndexOf("global::RelaxCodec.GrammarDefine", StringComparison.Ordinal);
        return define < 0 ? null : $"{line[..(line.Length - text.Length)]}[{line[define..]}";
    }
}
