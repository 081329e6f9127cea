using System.Globalization;
using System.Net.Sockets;
using System.Text.Json;

namespace RelaxCodec.Libvirt.Qemu;

/// <summary>
/// A QMP session over a unix socket: a greeting, the handshake, then commands with their answers, and events between them.
/// </summary>
internal sealed class QmpConnection : IQmpMonitor, IAsyncDisposable
{
    // The most that QEMU says at once is its own schema, of less than 1 MiB.
    private const int MostBytes = 16 * 1024 * 1024;

    private readonly NetworkStream _stream;
    private byte[] _buffer = new byte[64 * 1024];
    private int _start;
    private int _end;
    private int _lastId;

    private QmpConnection(NetworkStream stream, TimeSpan timeout)
    {
        _stream = stream;
        Timeout = timeout;
    }

    /// <summary>How long to wait for each answer, whatever else comes meanwhile.</summary>
    public TimeSpan Timeout { get; set; }

    /// <summary>Gets each event, before the answer that it came ahead of; nobody, if null.</summary>
    public Action<JsonElement>? EventCame { get; set; }

    /// <summary>How long to wait for an answer where nobody says it.</summary>
    public static TimeSpan DefaultTimeout { get; } = TimeSpan.FromSeconds(10);

    /// <summary>Connects, and makes the handshake.</summary>
    public static async Task<QmpConnection> OpenAsync(string path, TimeSpan timeout, CancellationToken cancellationToken)
    {
        var connection = new QmpConnection(await ConnectAsync(path, timeout, cancellationToken).ConfigureAwait(false), timeout);
        try
        {
            return await connection.PatientlyAsync("the greeting", connection.GreetAsync, cancellationToken).ConfigureAwait(false);
        }
        catch
        {
            await connection.DisposeAsync().ConfigureAwait(false);
            throw;
        }
    }

    /// <inheritdoc/>
    public Task<JsonElement?> AskAsync(string command, string? typeName, CancellationToken cancellationToken) =>
        AskAsync(command, typeName is null ? null : new Dictionary<string, string> { ["typename"] = typeName }, cancellationToken);

    /// <summary>The answer (<c>return</c>) to a command; null if QEMU refused it.</summary>
    /// <param name="command">The command.</param>
    /// <param name="arguments">Its arguments; null if it has none.</param>
    /// <param name="cancellationToken">Ends the waiting.</param>
    public async Task<JsonElement?> AskAsync(
        string command, IReadOnlyDictionary<string, string>? arguments, CancellationToken cancellationToken)
    {
        int id = ++_lastId;
        var message = new QmpCommand(command, arguments, id);
        byte[] line = [.. JsonSerializer.SerializeToUtf8Bytes(message, QmpCommandContext.Default.QmpCommand), (byte)'\n'];
        string what = $"the answer to {command}";
        return await PatientlyAsync(what, async patience =>
        {
            try
            {
                await _stream.WriteAsync(line, patience).ConfigureAwait(false);
            }
            catch (Exception e) when (e is SocketException or IOException)
            {
                // What QEMU has said before it went is still to be read, up to the end.
            }

            return await AnswerAsync(id, what, patience).ConfigureAwait(false);
        }, cancellationToken).ConfigureAwait(false);
    }

    /// <inheritdoc/>
    public ValueTask DisposeAsync() => _stream.DisposeAsync();

    private async Task<QmpConnection> GreetAsync(CancellationToken cancellationToken)
    {
        if (!QmpJson.Has(await ReadAsync("the greeting", cancellationToken).ConfigureAwait(false), "QMP"))
            throw NotQmp();
        if (await AskAsync("qmp_capabilities", typeName: null, cancellationToken).ConfigureAwait(false) is null)
            throw new QmpException("QEMU refuses the QMP handshake");
        return this;
    }

    private async Task<JsonElement?> AnswerAsync(int id, string what, CancellationToken cancellationToken)
    {
        while (true)
        {
            JsonElement message = await ReadAsync(what, cancellationToken).ConfigureAwait(false);
            if (QmpJson.Has(message, "event"))
            {
                EventCame?.Invoke(message);
                continue;
            }

            if (!IsFor(message, id))
                continue;
            if (QmpJson.Member(message, "return") is { } answer)
                return answer;
            if (QmpJson.Has(message, "error"))
                return null;
            throw NotQmp();
        }
    }

    private static async Task<NetworkStream> ConnectAsync(string path, TimeSpan timeout, CancellationToken cancellationToken)
    {
        var socket = new Socket(System.Net.Sockets.AddressFamily.Unix, SocketType.Stream, ProtocolType.Unspecified);
        using var patience = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        patience.CancelAfter(timeout);
        try
        {
            await socket.ConnectAsync(new UnixDomainSocketEndPoint(path), patience.Token).ConfigureAwait(false);
            return new NetworkStream(socket, ownsSocket: true);
        }
        catch (Exception e)
        {
            socket.Dispose();
            if (e is ArgumentException)
                throw new QmpException("this path is too long for a unix socket", e);
            if (e is OperationCanceledException && !cancellationToken.IsCancellationRequested)
                throw TooLate("the connection", timeout, e);
            if (e is SocketException failure)
                throw new QmpException(WhyNot(path, failure), e);
            throw;
        }
    }

    private static string WhyNot(string path, SocketException failure) =>
        failure.SocketErrorCode == SocketError.AccessDenied ? "permission denied"
        : !Path.Exists(path) ? "no such socket"
        : failure.SocketErrorCode == SocketError.ConnectionRefused ? "nobody listens on this socket, or it is no socket"
        : failure.Message;

    private static bool IsFor(JsonElement message, int id) =>
        // An error that QEMU cannot tie to a command comes without an id.
        !QmpJson.Has(message, "id") || QmpJson.Integer(message, "id") == id;

    private static QmpException NotQmp(Exception? cause = null) => new("what answers on this socket is not QMP", cause);

    private static QmpException Closed(string what, Exception? cause = null) =>
        new($"the socket was closed before {what} came", cause) { IsEndOfSession = true };

    private static QmpException TooLate(string what, TimeSpan timeout, Exception cause) =>
        new(string.Create(
            CultureInfo.InvariantCulture,
            $"{what} did not come within {timeout.TotalSeconds:0.#} s; is somebody else connected to this socket?"), cause);

    private async Task<JsonElement> ReadAsync(string what, CancellationToken cancellationToken)
    {
        ReadOnlyMemory<byte> line = await ReadLineAsync(what, cancellationToken).ConfigureAwait(false);
        try
        {
            using var document = JsonDocument.Parse(line);
            JsonElement message = document.RootElement.Clone();
            return message.ValueKind == JsonValueKind.Object ? message : throw NotQmp();
        }
        catch (JsonException e)
        {
            throw NotQmp(e);
        }
    }

    private async Task<ReadOnlyMemory<byte>> ReadLineAsync(string what, CancellationToken cancellationToken)
    {
        int searched = _start;
        while (true)
        {
            int length = _buffer.AsSpan(searched, _end - searched).IndexOf((byte)'\n');
            if (length >= 0)
            {
                ReadOnlyMemory<byte> line = _buffer.AsMemory(_start, searched + length - _start);
                _start = searched + length + 1;
                return line;
            }

            MakeRoom();
            searched = _end;
            int count = await _stream.ReadAsync(_buffer.AsMemory(_end), cancellationToken).ConfigureAwait(false);
            if (count == 0)
                throw Closed(what);
            _end += count;
        }
    }

    private void MakeRoom()
    {
        if (_start > 0)
        {
            _buffer.AsSpan(_start, _end - _start).CopyTo(_buffer);
            _end -= _start;
            _start = 0;
        }

        if (_end == MostBytes)
            throw new QmpException($"what answers on this socket is not QMP: a message has more than {MostBytes / 1024 / 1024} MiB");
        if (_end == _buffer.Length)
            Array.Resize(ref _buffer, _buffer.Length * 2);
    }

    // The patience is for all of the work: events, or a byte now and then, do not prolong it.
    private async Task<T> PatientlyAsync<T>(string what, Func<CancellationToken, Task<T>> work, CancellationToken cancellationToken)
    {
        using var patience = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        patience.CancelAfter(Timeout);
        try
        {
            return await work(patience.Token).ConfigureAwait(false);
        }
        catch (OperationCanceledException e) when (!cancellationToken.IsCancellationRequested)
        {
            throw TooLate(what, Timeout, e);
        }
        catch (Exception e) when (e is SocketException || e is IOException and not QmpException)
        {
            throw Closed(what, e);
        }
    }
}
