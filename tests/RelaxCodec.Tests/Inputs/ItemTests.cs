using System.Text;
using System.Xml;
using RelaxCodec.Tests.Machines;

namespace RelaxCodec.Tests.Inputs;

/// <summary>Items of a document, read one by one.</summary>
public sealed class ItemTests
{
    private const string Catalog =
        """
        <?xml version='1.0'?>
        <!-- disks --><depot xmlns:x='urn:x'>
          <disk file='a' size='1'/>
          <!-- one --><?between two?>
          <disk file='b' size='999'/>
          <tape/>
          stray
          <disk file='c'></disk>
        </depot>
        <!-- end -->
        """;

    [Fact]
    public void Each_has_its_own_problems_where_they_stand_in_the_document()
    {
        Assert.Equal(
            [
                "a",
                "b: RX012 5:18 /depot/disk[2]/@size",
                "none: RX010 6:3 /depot/tape",
                "none: RX015 7:3 /depot",
                "c",
            ],
            XmlCodec.ReadItems<Disk>(Bytes(Catalog), options: XmlReadOptions.Strict).Select(Describe));
    }

    [Fact]
    public void What_is_dropped_from_an_object_is_dropped_beside_it()
    {
        var unknown = new XmlReadOptions { Unknown = UnknownContent.Drop };

        Assert.Equal(
            ["a", "b", "c"],
            XmlCodec.ReadItems<Disk>(Bytes(Catalog), options: unknown with { Invalid = InvalidContent.Drop }).Select(Describe));
        Assert.Equal(
            ["a", "b", "none: RX015 7:3 /depot", "c"],
            XmlCodec.ReadItems<Disk>(Bytes(Catalog), options: unknown with { Invalid = InvalidContent.Keep }).Select(Describe));
        Assert.Equal(
            ["a", "b: RX012 5:18 /depot/disk[2]/@size", "none: RX015 7:3 /depot", "c"],
            XmlCodec.ReadItems<Disk>(Bytes(Catalog), options: unknown).Select(Describe));
    }

    [Fact]
    public void The_first_problem_is_thrown()
    {
        using IEnumerator<Disk> disks = XmlCodec.ParseItems<Disk>(Bytes(Catalog), options: XmlReadOptions.Strict).GetEnumerator();

        Assert.True(disks.MoveNext());
        Assert.Equal("/depot/disk[2]/@size", Assert.Throws<XmlCodecException>(() => disks.MoveNext()).Problem.Path);
        Assert.False(disks.MoveNext());
    }

    [Theory]
    [InlineData("catalog/disks")]
    [InlineData("/catalog/disks")]
    public void They_stand_below_a_path(string below)
    {
        const string Document =
            """
            <catalog><disk file='not'/><disks><disk file='a'/></disks><x:disks xmlns:x='x'><disk file='b' size='x'/></x:disks>
            <more><disks><disk file='not'/></disks><disk file='not'/></more><disks/></catalog>
            """;

        Assert.Equal(
            ["a", "b: RX012 1:95 /catalog/x:disks/disk[2]/@size"],
            XmlCodec.ReadItems<Disk>(Bytes(Document), below, XmlReadOptions.Strict).Select(Describe));
    }

    [Theory]
    [InlineData("")]
    [InlineData("/")]
    [InlineData("a//b")]
    [InlineData("a/b/")]
    [InlineData("x:a")]
    [InlineData("a[1]")]
    public void A_path_is_of_local_names(string below) =>
        Assert.Throws<ArgumentException>(() => XmlCodec.ReadItems<Disk>(Stream.Null, below));

    [Fact]
    public void Another_root_element_than_that_of_the_path_is_told() =>
        Assert.Equal(
            ["none: RX017 1:1 /depot"],
            XmlCodec.ReadItems<Disk>(Bytes("<depot><disk file='a'/></depot>"), "catalog").Select(Describe));

    [Fact]
    public void Namespaces_of_the_elements_around_are_in_scope()
    {
        Machine machine = Assert.Single(XmlCodec.ParseItems<Machine>(Bytes(
            "<y:machines xmlns:y='urn:y'><machine name='a'><y:any y:a='1'/></machine></y:machines>")));

        Assert.Equal("<machine name='a'>\n  <y:any xmlns:y='urn:y' y:a='1'/>\n</machine>\n", XmlCodec.Format(machine));
    }

    [Theory]
    [InlineData("<a><disk file='a'/><disk file='b'></a>", 2)]
    [InlineData("<a><disk file='a'/><disk file='b' & /></a>", 2)]
    [InlineData("<a><disk file='a'/>&none;<disk file='b'/></a>", 2)]
    [InlineData("<a><disk file='a'/></b>", 2)]
    [InlineData("<a><disk file='a'/>", 2)]
    [InlineData("<a><disk file='a'/></a><b/>", 2)]
    [InlineData("<a><disk file='a'/></a>text", 2)]
    public void What_is_not_well_formed_ends_them(string document, int count)
    {
        XmlReadResult<Disk>[] results = [.. XmlCodec.ReadItems<Disk>(Bytes(document))];
        Problem problem = Assert.Single(results[^1].Problems);
        using XmlReader reader = XmlReader.Create(new StringReader(document));
        XmlException expected = Assert.Throws<XmlException>(() =>
        {
            while (reader.Read())
            {
            }
        });

        Assert.Equal(count, results.Length);
        Assert.Equal((SchemaProblem.NotWellFormed, expected.LineNumber, expected.LinePosition), (problem.Id, problem.Line, problem.Column));
    }

    [Theory]
    [InlineData("<!DOCTYPE a><a/>", "RX002")]
    [InlineData("", "RX001")]
    [InlineData("<?xml version='1.0' encoding='windows-1252'?><a/>", "RX001")]
    public void What_is_no_document_has_one_result(string document, string id) =>
        Assert.Equal(id, Assert.Single(Assert.Single(XmlCodec.ReadItems<Disk>(Bytes(document))).Problems).Id);

    [Fact]
    public void An_item_that_exceeds_a_limit_does_not_spoil_the_next()
    {
        var limits = new XmlLimits { DocumentCharacters = 100, Attributes = 3, Depth = 4, Problems = 2 };
        string[] items =
        [
            "<disk file='a'/>",
            $"<disk\n file='{new string('b', 50)}'\n size='1' /><!-- {new string('x', 60)} -->",
            "<disk file='c' a='' b='' d=''/>",
            "<disk file='d'><a xmlns='u'><b><c><d/></c></b></a></disk>",
            "<disk file='e' a='' b=''/>",
            $"<disk\r\n file='f'>{string.Concat(Enumerable.Repeat("<é>\u00e9</é>", 20))}</disk>",
            "<tape/>",
        ];

        Assert.Equal(
            [
                "a",
                new string('b', 50),
                "none: RX003 3:82 /disks/disk[3]",
                "none: RX003 3:144 /disks/disk[4]",
                "e",
                "none: RX003 3:196 /disks/disk[6]",
                "none: RX010 4:178 /disks/tape",
            ],
            XmlCodec.ReadItems<Disk>(Bytes($"<disks>{string.Concat(items)}</disks>"), options: new() { Limits = limits }).Select(Describe));
    }

    [Fact]
    public void The_limit_of_characters_holds_between_items()
    {
        string document = $"<disks><disk file='a'/>{new string(' ', 101)}<disk file='b'/></disks>";

        var options = new XmlReadOptions { Limits = new() { DocumentCharacters = 100 } };

        Assert.Equal(["a", "none: RX003 0:0 /disks"], XmlCodec.ReadItems<Disk>(Bytes(document), options: options).Select(Describe));
    }

    [Fact]
    public void They_are_enumerated_once()
    {
        IEnumerable<Disk> disks = XmlCodec.ParseItems<Disk>(Bytes("<a><disk file='a'/><disk file='b'/></a>"));

        Assert.Equal(2, disks.Count());
        string message = Assert.Throws<InvalidOperationException>(() => disks.Count()).Message;
        Assert.Contains("enumerated already", message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("utf-8")]
    [InlineData("utf-16")]
    [InlineData("utf-32BE")]
    public void However_the_document_comes_they_are_the_same(string encoding)
    {
        var random = new Random(7);
        for (int count = 0; count < 2000; count += 97)
        {
            string document = DiskDocument(random, count);
            byte[] bytes = Encoding.GetEncoding(encoding).GetBytes(document);
            string[] expected = [.. XmlCodec.ReadItems<Disk>(Bytes(document)).Select(Describe)];

            Assert.Equal(count, expected.Length);
            Assert.Equal(expected, XmlCodec.ReadItems<Disk>(new BlockStream(bytes, random, isAsync: false)).Select(Describe));
        }
    }

    internal static string Describe(XmlReadResult<Disk> result)
    {
        string name = result.Value?.File ?? "none";
        string problems = string.Join("; ", result.Problems.Select(static p => $"{p.Id} {p.Line}:{p.Column} {p.Path}"));
        return result.IsValid ? name : $"{name}: {problems}";
    }

    internal static string DiskDocument(Random random, int count)
    {
        var document = new StringBuilder("<depot>");
        for (int i = 0; i < count; i++)
        {
            document.Append(random.Next(8) switch
            {
                0 => $"\n<!-- <disk> --><disk file='>{i}\u00e9'>\n</disk>",
                1 => $"\r\n<?disk /> ?><disk file=\"'{i}\"\nsize='x'/>",
                2 => $"<tape><disk file='/>'/></tape>",
                3 => $"\n  <disk file='{i}\U0001F600'><a><![CDATA[</disk>]]></a><disk/></disk >",
                _ => $"\n  <disk file='{i}' size='7'/>",
            });
        }

        return document.Append("</depot>").ToString();
    }

    private static MemoryStream Bytes(string document) => new(Encoding.UTF8.GetBytes(document));
}
