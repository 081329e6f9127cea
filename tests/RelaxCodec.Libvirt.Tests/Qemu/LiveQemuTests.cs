using System.Net.Sockets;
using System.Text;
using RelaxCodec.Oracles;

namespace RelaxCodec.Libvirt.Tests.Qemu;

/// <summary>Capabilities asked of a socket: of a real QEMU, and of what only looks like one.</summary>
public sealed class LiveQemuTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task A_real_QEMU_tells_what_it_can_do()
    {
        using var qemu = QemuProcess.Start();

        QemuCapabilities capabilities = await QemuProbe.OfSocketAsync(qemu.SocketPath, TimeSpan.FromMinutes(1), Cancellation);

        Assert.Equal("x86_64", capabilities.Architecture);
        Assert.True(capabilities.HasFailover);
        Assert.True(capabilities.Has(QemuCapability.VirtioNet));
        // QEMU says of itself which devices it knows: that is what was asked for, in other words.
        string devices = InstalledTool.Run("qemu-system-x86_64", ["-device", "help"]).Output;
        Assert.Equal(devices.Contains("\"rtl8139\"", StringComparison.Ordinal), capabilities.Has(QemuCapability.Rtl8139));
        Assert.Equal(devices.Contains("\"vfio-pci\"", StringComparison.Ordinal), capabilities.Has(QemuCapability.VfioPci));
        string version = InstalledTool.Run("qemu-system-x86_64", ["--version"]).Output;
        Assert.Contains($"version {capabilities.Version}", version, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_socket_that_is_not_there_is_told()
    {
        Assert.Equal("no such socket", (await Refused(Path.Combine(_folder.Path, "missing"))).Message);
        Assert.Contains("no socket", (await Refused(_folder.Write("file", "text"))).Message, StringComparison.Ordinal);
        Assert.Contains("too long", (await Refused(Path.Combine(_folder.Path, new string('x', 200)))).Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("", "closed before the greeting came")]
    [InlineData("HTTP/1.1 400 Bad Request\r\n", "not QMP")]
    [InlineData("[]\n", "not QMP")]
    [InlineData("{\"QMP\": {}}\n", "closed before the answer to qmp_capabilities came")]
    [InlineData("{\"QMP\": {}}\n{\"id\": 1, \"error\": {}}\n", "refuses the QMP handshake")]
    [InlineData(
        "{\"QMP\": {}}\n{\"id\": 1, \"return\": {}}\n{\"event\": \"STOP\"}\n{\"id\": 2, \"return\": 5}\n", "answer to query-version")]
    public async Task What_does_not_answer_like_QEMU_is_told(string says, string reason)
    {
        string path = Path.Combine(_folder.Path, "qmp");
        using Socket listener = Listen(path);
        Task peer = Task.Run(async () =>
        {
            using Socket connection = await listener.AcceptAsync(Cancellation);
            await connection.SendAsync(Encoding.UTF8.GetBytes(says), Cancellation);
            connection.Shutdown(SocketShutdown.Send);
            await connection.ReceiveAsync(new byte[4096], Cancellation);
        }, Cancellation);

        Assert.Contains(reason, (await Refused(path)).Message, StringComparison.Ordinal);
        await peer;
    }

    [Fact]
    public async Task What_never_answers_is_not_waited_for()
    {
        string path = Path.Combine(_folder.Path, "qmp");
        using Socket listener = Listen(path);

        QmpException e =
            await Assert.ThrowsAsync<QmpException>(() => QemuProbe.OfSocketAsync(path, TimeSpan.FromMilliseconds(50), Cancellation));

        Assert.Contains("did not come within", e.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_says_something_else_instead_of_an_answer_is_not_waited_for()
    {
        string path = Path.Combine(_folder.Path, "qmp");
        using Socket listener = Listen(path);
        Task peer = Repeat(listener, "{\"event\": \"RTC_CHANGE\"}\n");

        QmpException e =
            await Assert.ThrowsAsync<QmpException>(() => QemuProbe.OfSocketAsync(path, TimeSpan.FromMilliseconds(500), Cancellation));

        Assert.Contains("did not come within", e.Message, StringComparison.Ordinal);
        await peer;
    }

    [Fact]
    public async Task A_message_without_end_is_not_kept()
    {
        string path = Path.Combine(_folder.Path, "qmp");
        using Socket listener = Listen(path);
        Task peer = Repeat(listener, new string('[', 64 * 1024));

        Assert.Contains("more than 16 MiB", (await Refused(path)).Message, StringComparison.Ordinal);
        await peer;
    }

    [Fact]
    public async Task It_can_be_cancelled()
    {
        string path = Path.Combine(_folder.Path, "qmp");
        using Socket listener = Listen(path);
        using var soon = new CancellationTokenSource(TimeSpan.FromMilliseconds(50));

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => QemuProbe.OfSocketAsync(path, cancellationToken: soon.Token));
    }

    // Makes the handshake, and says one thing until nobody listens.
    private static async Task Repeat(Socket listener, string says)
    {
        using Socket connection = await listener.AcceptAsync(Cancellation);
        await connection.SendAsync("{\"QMP\": {}}\n{\"id\": 1, \"return\": {}}\n"u8.ToArray(), Cancellation);
        byte[] message = Encoding.UTF8.GetBytes(says);
        await Assert.ThrowsAsync<SocketException>(async () =>
        {
            while (true)
                await connection.SendAsync(message, Cancellation);
        });
    }

    private static Task<QmpException> Refused(string path) =>
        Assert.ThrowsAsync<QmpException>(() => QemuProbe.OfSocketAsync(path, TimeSpan.FromMinutes(1), Cancellation));

    private static Socket Listen(string path)
    {
        var listener = new Socket(System.Net.Sockets.AddressFamily.Unix, SocketType.Stream, ProtocolType.Unspecified);
        listener.Bind(new UnixDomainSocketEndPoint(path));
        listener.Listen();
        return listener;
    }
}
