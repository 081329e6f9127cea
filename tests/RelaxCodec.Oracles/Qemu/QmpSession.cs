using System.Diagnostics;
using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace RelaxCodec.Oracles;

/// <summary>A QMP session with a real QEMU, written here apart from the library's own. All that goes to and fro is recorded.</summary>
public sealed class QmpSession : IDisposable
{
    private static readonly Stopwatch Clock = Stopwatch.StartNew();

    private readonly UnixLines _lines;
    private readonly string _vm;
    private readonly IList<string> _transcript;
    private readonly Queue<JsonElement> _events = [];

    /// <summary>Connects, and makes the handshake.</summary>
    /// <param name="qemu">The QEMU.</param>
    /// <param name="vm">What to call it in the transcript.</param>
    /// <param name="transcript">
    /// Gets a line for each message, in the form <c>{"t": seconds, "vm": "src", "dir": "&lt;", "msg": {...}}</c>.
    /// </param>
    public QmpSession(QemuProcess qemu, string vm = "src", IList<string>? transcript = null)
    {
        _lines = new UnixLines(qemu.SocketPath);
        _vm = vm;
        _transcript = transcript ?? [];
        Read();
        Ask("qmp_capabilities");
    }

    /// <summary>Gives a command.</summary>
    /// <param name="command">Its name.</param>
    /// <param name="arguments">Its arguments as JSON; empty for none.</param>
    /// <returns>What it returns.</returns>
    /// <exception cref="InvalidOperationException">QEMU refuses it; the message is the reason.</exception>
    public JsonElement Ask(string command, string arguments = "")
    {
        string message = $$"""{"execute": "{{command}}"{{(arguments.Length > 0 ? $", \"arguments\": {arguments}" : "")}}}""";
        Record('>', message);
        _lines.Write(message);
        while (true)
        {
            JsonElement answer = Read();
            if (answer.TryGetProperty("return", out JsonElement value))
                return value;
            if (answer.TryGetProperty("error", out JsonElement error))
                throw new InvalidOperationException(error.GetProperty("desc").GetString());
            _events.Enqueue(answer);
        }
    }

    /// <summary>Waits for an event, and passes over those before it.</summary>
    /// <param name="name">Its name.</param>
    /// <param name="status">The status that it has to tell, for <c>MIGRATION</c>.</param>
    /// <returns>Its data.</returns>
    public JsonElement Await(string name, string? status = null)
    {
        while (true)
        {
            JsonElement message = _events.TryDequeue(out JsonElement early) ? early : Read();
            if (message.GetProperty("event").GetString() == name
                && (status is null || message.GetProperty("data").GetProperty("status").GetString() == status))
                return message.TryGetProperty("data", out JsonElement data) ? data : default;
        }
    }

    /// <summary>The ids of the devices that are plugged in.</summary>
    public IReadOnlyList<string> Devices() =>
    [
        .. from item in Ask("qom-list", """{"path": "/machine/peripheral"}""").EnumerateArray()
           where item.GetProperty("type").GetString()!.StartsWith("child<", StringComparison.Ordinal)
           select item.GetProperty("name").GetString(),
    ];

    /// <inheritdoc/>
    public void Dispose() => _lines.Dispose();

    private JsonElement Read()
    {
        string line = _lines.Read();
        Record('<', line);
        return JsonElement.Parse(line);
    }

    private void Record(char direction, string message) => _transcript.Add(new JsonObject
    {
        ["t"] = double.Parse(Clock.Elapsed.TotalSeconds.ToString("F3", CultureInfo.InvariantCulture), CultureInfo.InvariantCulture),
        ["vm"] = _vm,
        ["dir"] = direction.ToString(),
        ["msg"] = JsonNode.Parse(message),
    }.ToJsonString());
}
