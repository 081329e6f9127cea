using System.Net.Sockets;
using System.Text;
using System.Text.Json;

namespace RelaxCodec.Oracles;

/// <summary>Something that answers like QEMU over a QMP socket, for what a QEMU without a guest does not do.</summary>
public sealed class ScriptedMonitor : IDisposable
{
    /// <summary>No answer.</summary>
    public const string Silence = "";

    private readonly Socket _listener = new(AddressFamily.Unix, SocketType.Stream, ProtocolType.Unspecified);

    private ScriptedMonitor(string path)
    {
        SocketPath = path;
        _listener.Bind(new UnixDomainSocketEndPoint(path));
        _listener.Listen();
    }

    /// <summary>The path of its socket.</summary>
    public string SocketPath { get; }

    /// <summary>Starts one that serves one client.</summary>
    /// <param name="folder">Where the socket is.</param>
    /// <param name="answer">What each command returns, as JSON; null for an error, <see cref="Silence"/> for nothing at all.</param>
    /// <param name="lastCommand">The name of the command with whose first answer it ends; null for never.</param>
    /// <param name="lastWords">What it says behind that answer.</param>
    public static ScriptedMonitor Start(
        TemporaryFolder folder, Func<string, string?> answer, string? lastCommand = null, string lastWords = "")
    {
        ArgumentNullException.ThrowIfNull(folder);
        ArgumentNullException.ThrowIfNull(answer);
        var monitor = new ScriptedMonitor(Path.Combine(folder.Path, "monitor"));
        _ = monitor.ServeAsync(answer, lastCommand, lastWords);
        return monitor;
    }

    /// <inheritdoc/>
    public void Dispose() => _listener.Dispose();

    private async Task ServeAsync(Func<string, string?> answer, string? lastCommand, string lastWords)
    {
        await using var stream = new NetworkStream(await _listener.AcceptAsync(), ownsSocket: true);
        using var reader = new StreamReader(stream);
        await SayAsync("""{"QMP": {}}""");
        while (await reader.ReadLineAsync() is { } line)
        {
            JsonElement command = JsonDocument.Parse(line).RootElement;
            string name = command.GetProperty("execute").GetString()!;
            string? answered = name == "qmp_capabilities" ? "{}" : answer(name);
            if (answered != Silence)
                await SayAsync(
                    $$"""{"id": {{command.GetProperty("id")}}, {{(answered is null ? "\"error\": {}" : $"\"return\": {answered}")}}}""");
            if (name == lastCommand)
            {
                await SayAsync(lastWords);
                return;
            }
        }

        async Task SayAsync(string message) => await stream.WriteAsync(Encoding.UTF8.GetBytes(message + "\n"));
    }
}
