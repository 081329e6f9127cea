using System.IO.Pipelines;
using System.Text;
using RelaxCodec.Tests.Machines;

namespace RelaxCodec.Tests.Writing;

/// <summary>Writing to streams and pipes without waiting.</summary>
public sealed class FormatAsyncTests
{
    private static readonly Machine Large = MachineOf(3000);

    [Fact]
    public async Task A_stream_may_forbid_synchronous_writes()
    {
        using var stream = new AsyncOnlyStream();
        await XmlCodec.FormatAsync(Large, stream, cancellationToken: TestContext.Current.CancellationToken);

        Assert.Equal(XmlCodec.Format(Large), Encoding.UTF8.GetString(stream.ToArray()));
    }

    [Fact]
    public async Task A_pipe_is_flushed_and_stays_open()
    {
        CancellationToken cancellation = TestContext.Current.CancellationToken;
        var pipe = new Pipe(new PipeOptions(pauseWriterThreshold: 0));
        await XmlCodec.FormatAsync(Large, pipe.Writer, new XmlFormatOptions { Indentation = null }, cancellation);
        await XmlCodec.FormatAsync(MachineOf(1), pipe.Writer, cancellationToken: cancellation);
        await pipe.Writer.CompleteAsync();

        using var text = new StreamReader(pipe.Reader.AsStream());
        Assert.Equal(
            XmlCodec.Format(Large, new XmlFormatOptions { Indentation = null }) + XmlCodec.Format(MachineOf(1)),
            await text.ReadToEndAsync(cancellation));
    }

    [Fact]
    public async Task What_cannot_be_written_leaves_nothing_behind()
    {
        CancellationToken cancellation = TestContext.Current.CancellationToken;
        Machine machine = MachineOf(3000);
        machine.Disks[^1].File = "\0";
        using var stream = new AsyncOnlyStream();
        var pipe = new Pipe();

        await Assert.ThrowsAsync<ArgumentException>(() => XmlCodec.FormatAsync(machine, stream, cancellationToken: cancellation));
        await Assert.ThrowsAsync<ArgumentException>(() => XmlCodec.FormatAsync(machine, pipe.Writer, cancellationToken: cancellation));
        Assert.Equal(0, stream.Length);
        Assert.Equal(0, pipe.Writer.UnflushedBytes);
    }

    [Fact]
    public async Task A_cancelled_token_ends_it()
    {
        using var stream = new AsyncOnlyStream();
        var cancelled = new CancellationToken(canceled: true);

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => XmlCodec.FormatAsync(Large, stream, cancellationToken: cancelled));
        Assert.Equal(0, stream.Length);
    }

    private static Machine MachineOf(int disks)
    {
        var machine = new Machine { Name = "a" };
        for (int i = 0; i < disks; i++)
            machine.Disks.Add(new Disk { File = $"\U0001F600{i}" });
        return machine;
    }

    private sealed class AsyncOnlyStream : MemoryStream
    {
        public override void Write(byte[] buffer, int offset, int count) => throw new InvalidOperationException("This waits.");

        public override void Write(ReadOnlySpan<byte> buffer) => throw new InvalidOperationException("This waits.");

        public override ValueTask WriteAsync(ReadOnlyMemory<byte> buffer, CancellationToken cancellationToken = default)
        {
            cancellationToken.ThrowIfCancellationRequested();
            base.Write(buffer.ToArray(), 0, buffer.Length);
            return ValueTask.CompletedTask;
        }
    }
}
