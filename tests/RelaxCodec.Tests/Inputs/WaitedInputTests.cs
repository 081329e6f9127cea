using System.Buffers;
using System.IO.Pipelines;
using System.Text;
using RelaxCodec.Tests.Machines;

namespace RelaxCodec.Tests.Inputs;

/// <summary>Streams that must not be read synchronously, and pipes that stay open.</summary>
public sealed class WaitedInputTests
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_stream_is_never_read_synchronously()
    {
        byte[] document = Encoding.UTF8.GetBytes(ItemTests.DiskDocument(new Random(1), 3000));
        await using var stream = new BlockStream(document, new Random(2), isAsync: true);

        Assert.Equal(
            XmlCodec.ReadItems<Disk>(new MemoryStream(document)).Select(ItemTests.Describe),
            await DescribeAsync(XmlCodec.ReadItemsAsync<Disk>(stream, cancellationToken: Cancellation)));
    }

    [Theory]
    [InlineData("utf-8")]
    [InlineData("utf-16")]
    [InlineData("utf-32BE")]
    [InlineData("iso-8859-1")]
    public async Task What_follows_the_root_element_stays_in_the_pipe(string encodingName)
    {
        Encoding encoding = Encoding.GetEncoding(encodingName);
        string document =
            $"<?xml version='1.0' encoding='{encodingName}'?><depot>\u00e9\u00e9<disk file='a'/><disk file='\u00e9'/></depot>";
        Pipe pipe = await FilledAsync(encoding.GetBytes(document + document + "\u00e9"));

        XmlReadResult<Machine> machine = await XmlCodec.ReadAsync<Machine>(pipe.Reader, cancellationToken: Cancellation);
        List<string> items = await DescribeAsync(XmlCodec.ReadItemsAsync<Disk>(pipe.Reader, cancellationToken: Cancellation));

        Assert.Equal("RX017", Assert.Single(machine.Problems).Id);
        Assert.Equal(["none: RX015 1:" + (document.IndexOf('\u00e9', StringComparison.Ordinal) + 1) + " /depot", "a", "\u00e9"], items);
        Assert.Equal("\u00e9", encoding.GetString((await pipe.Reader.ReadAsync(Cancellation)).Buffer.ToArray()));
    }

    [Fact]
    public async Task Who_stops_at_an_item_leaves_what_follows_it()
    {
        Pipe pipe = await FilledAsync("<depot><disk file='a'/><disk file='b'/></depot>"u8.ToArray());

        await foreach (Disk disk in XmlCodec.ParseItemsAsync<Disk>(pipe.Reader, cancellationToken: Cancellation))
        {
            Assert.Equal("a", disk.File);
            break;
        }

        Assert.Equal("<disk file='b'/></depot>", Encoding.UTF8.GetString((await pipe.Reader.ReadAsync(Cancellation)).Buffer.ToArray()));
    }

    [Fact]
    public async Task Garbage_in_a_pipe_that_stays_open_is_not_waited_out()
    {
        Pipe pipe = await FilledAsync("<machine name='a'><<disk/>"u8.ToArray());

        XmlCodecException exception = await Assert.ThrowsAsync<XmlCodecException>(
            async () => await XmlCodec.ParseAsync<Machine>(pipe.Reader, cancellationToken: Cancellation));

        Assert.Equal(20, exception.Problem.Column);
    }

    [Fact]
    public async Task Waiting_for_an_item_can_be_cancelled()
    {
        Pipe pipe = await FilledAsync("<depot><disk file='a'/>"u8.ToArray());
        using var source = new CancellationTokenSource();
        await using IAsyncEnumerator<Disk> disks =
            XmlCodec.ParseItemsAsync<Disk>(pipe.Reader, cancellationToken: Cancellation).GetAsyncEnumerator(source.Token);

        Assert.True(await disks.MoveNextAsync());
        ValueTask<bool> next = disks.MoveNextAsync();
        await source.CancelAsync();

        await Assert.ThrowsAnyAsync<OperationCanceledException>(async () => await next);
    }

    [Fact]
    public async Task An_enumeration_ends_between_items_that_are_there()
    {
        byte[] document = "<depot><disk file='a'/><disk file='b'/></depot>"u8.ToArray();
        using var source = new CancellationTokenSource();
        await using IAsyncEnumerator<Disk> disks =
            XmlCodec.ParseItemsAsync<Disk>(new MemoryStream(document), cancellationToken: source.Token).GetAsyncEnumerator(Cancellation);

        Assert.True(await disks.MoveNextAsync());
        await source.CancelAsync();

        await Assert.ThrowsAnyAsync<OperationCanceledException>(async () => await disks.MoveNextAsync());
    }

    private static async Task<Pipe> FilledAsync(byte[] content)
    {
        // As many segments as bytes: nothing may depend on how they come.
        var pipe = new Pipe(new PipeOptions(minimumSegmentSize: 1, pauseWriterThreshold: 0));
        foreach (byte[] part in content.Chunk(7))
            await pipe.Writer.WriteAsync(part, Cancellation);
        return pipe;
    }

    private static async Task<List<string>> DescribeAsync(IAsyncEnumerable<XmlReadResult<Disk>> results)
    {
        var descriptions = new List<string>();
        await foreach (XmlReadResult<Disk> result in results.WithCancellation(Cancellation))
            descriptions.Add(ItemTests.Describe(result));
        return descriptions;
    }
}
