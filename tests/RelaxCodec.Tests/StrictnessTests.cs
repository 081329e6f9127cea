using System.IO.Pipelines;
using System.Text;
using System.Text.RegularExpressions;
using CsCheck;
using RelaxCodec.Tests.Machines;

namespace RelaxCodec.Tests;

/// <summary>By default nothing typed is silently wrong and nothing unknown is lost, however a document comes.</summary>
public sealed partial class StrictnessTests
{
    private const string BadDisk = "<depot><disk file='a'/><disk file='b' size='big'/><disk file='c' other='1'/></depot>";
    private const string BadPort = "<ports><port type='usb'/><port type='air'/><port/><port type='serial'/></ports>";

    private static readonly XmlReadOptions Dropping = new() { Unknown = UnknownContent.Drop, Invalid = InvalidContent.Drop };

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public void The_default_is_one_whichever_way_it_is_asked_for()
    {
        const string Xml = "<machine name='a' cores='many' other='1'/>";
        Problem problem = Assert.Single(XmlCodec.Read<Machine>(Xml).Problems);

        Assert.Equal("RX012 /machine/@cores", $"{problem.Id} {problem.Path}");
        foreach (XmlReadOptions? options in (XmlReadOptions?[])[null, XmlReadOptions.Default, new XmlReadOptions()])
        {
            Assert.Equal(problem, Assert.Single(XmlCodec.Read<Machine>(Xml, options).Problems));
            Assert.Equal(problem, Assert.Throws<XmlCodecException>(() => XmlCodec.Parse<Machine>(Xml, options)).Problem);
        }
    }

    [Fact]
    public void The_default_refuses_what_strict_reading_refuses_but_for_unknown_names() => RandomDocumentTests.Documents.Sample(
        static xml => Assert.Equal(
            XmlCodec.Read<Machine>(xml, XmlReadOptions.Strict).Problems.Where(static problem => !IsOfUnknownName(problem)),
            XmlCodec.Read<Machine>(xml).Problems),
        iter: 3000);

    [Fact]
    public void What_is_refused_is_kept_where_problems_are_collected() => RandomDocumentTests.Documents.Sample(
        static xml =>
        {
            Machine kept = XmlCodec.Read<Machine>(xml, XmlReadOptions.Lenient).Value!;
            Assert.True(XmlCodec.ContentEquals(kept, XmlCodec.Read<Machine>(xml).Value), xml);
            Assert.True(XmlCodec.ContentEquals(kept, XmlCodec.Read<Machine>(xml, XmlReadOptions.Strict).Value), xml);
        },
        iter: 3000);

    [Fact]
    public void What_the_default_takes_has_the_same_values_without_what_is_unknown() => RandomDocumentTests.Documents.Sample(
        static xml =>
        {
            if (XmlCodec.Read<Machine>(xml) is not { IsValid: true, Value: { } machine })
                return;
            Machine dropped = XmlCodec.Parse<Machine>(xml, new XmlReadOptions { Unknown = UnknownContent.Drop });
            Machine again = XmlCodec.Parse<Machine>(XmlCodec.Format(dropped), XmlReadOptions.Strict);
            Assert.Equal(Values(machine), Values(dropped));
            Assert.Equal(Values(machine), Values(again));
        },
        iter: 3000);

    [Fact]
    public void An_item_with_a_bad_value_is_a_result_with_a_problem()
    {
        Assert.Equal(["a: ", "b: RX012 /depot/disk[2]/@size", "c: "], Disks(null));
        Assert.Equal(["a: ", "b: ", "c: "], Disks(XmlReadOptions.Lenient));
        Assert.Equal(["a: ", "b: RX012 /depot/disk[2]/@size", "c: RX011 /depot/disk[3]/@other"], Disks(XmlReadOptions.Strict));
    }

    [Fact]
    public void An_item_with_a_bad_value_is_thrown()
    {
        using IEnumerator<Disk> disks = XmlCodec.ParseItems<Disk>(Bytes(BadDisk)).GetEnumerator();

        Assert.True(disks.MoveNext());
        Assert.Equal("/depot/disk[2]/@size", Assert.Throws<XmlCodecException>(() => disks.MoveNext()).Problem.Path);
        Assert.Equal(3, XmlCodec.ParseItems<Disk>(Bytes(BadDisk), options: XmlReadOptions.Lenient).Count());
    }

    [Fact]
    public async Task Waiting_for_a_document_or_its_items_changes_nothing()
    {
        byte[] machine = "<machine name='a' cores='many'/>"u8.ToArray();
        await Assert.ThrowsAsync<XmlCodecException>(
            async () => await XmlCodec.ParseAsync<Machine>(new MemoryStream(machine), cancellationToken: Cancellation));
        await Assert.ThrowsAsync<XmlCodecException>(
            async () => await XmlCodec.ParseAsync<Machine>(PipeReader.Create(new MemoryStream(machine)), cancellationToken: Cancellation));
        Assert.True((await XmlCodec.ReadAsync<Machine>(new MemoryStream(machine), XmlReadOptions.Lenient, Cancellation)).IsValid);

        var described = new List<string>();
        await foreach (XmlReadResult<Disk> disk in XmlCodec.ReadItemsAsync<Disk>(Bytes(BadDisk), cancellationToken: Cancellation))
            described.Add(Describe(disk));
        Assert.Equal(Disks(null), described);
        PipeReader pipe = PipeReader.Create(Bytes(BadDisk));
        await using IAsyncEnumerator<Disk> disks =
            XmlCodec.ParseItemsAsync<Disk>(pipe, cancellationToken: Cancellation).GetAsyncEnumerator(Cancellation);
        Assert.True(await disks.MoveNextAsync());
        await Assert.ThrowsAsync<XmlCodecException>(async () => await disks.MoveNextAsync());
    }

    [Fact]
    public void An_item_of_no_known_case_cannot_be_kept()
    {
        string[] told = ["UsbPort ", " RX012 /ports/port[2]/@type", " RX013 /ports/port[3]", "SerialPort "];

        Assert.Equal(told, Ports(null));
        Assert.Equal(told, Ports(XmlReadOptions.Lenient));
        Assert.Equal(told, Ports(XmlReadOptions.Strict));
        Assert.Equal(["UsbPort ", "SerialPort "], Ports(Dropping));
        Assert.All(XmlCodec.ParseItems<Port>(Bytes(BadPort), options: Dropping), Assert.NotNull);

        static IEnumerable<string> Ports(XmlReadOptions? options) => XmlCodec.ReadItems<Port>(Bytes(BadPort), options: options)
            .Select(static port => $"{port.Value?.GetType().Name} {Told(port.Problems)}");
    }

    // An element amid a value is not one of an unknown name: the value is what is wrong.
    private static bool IsOfUnknownName(Problem problem) =>
        problem.Id is SchemaProblem.UnknownAttribute or SchemaProblem.OutsideRelease
        || (problem.Id == SchemaProblem.UnknownElement && !AmidValue().IsMatch(problem.Path));

    private static string Values(Machine machine) =>
        $"{machine.Name}|{machine.Cores}|{machine.Title}|{machine.Size}|{machine.Ready}|{string.Join(',', machine.Tags)}"
        + $"|{string.Join(',', machine.Disks.Select(static disk => $"{disk.File} {disk.Size}"))}"
        + $"|{string.Join(',', machine.Ports.Select(static port => port.Type))}"
        + $"|{machine.Label?.Number} {machine.Label?.Colour}|{machine.Metadata is not null}";

    private static IEnumerable<string> Disks(XmlReadOptions? options) =>
        XmlCodec.ReadItems<Disk>(Bytes(BadDisk), options: options).Select(Describe);

    private static string Describe(XmlReadResult<Disk> disk) => $"{disk.Value?.File}: {Told(disk.Problems)}";

    private static string Told(IEnumerable<Problem> problems) =>
        string.Join(' ', problems.Select(static problem => $"{problem.Id} {problem.Path}"));

    private static MemoryStream Bytes(string document) => new(Encoding.UTF8.GetBytes(document));

    [GeneratedRegex(@"^/machine/(title|size|ready|tag\[\d+\]|(\w+:)?label)/[^/]+$")]
    private static partial Regex AmidValue();
}
