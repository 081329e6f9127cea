using System.Collections.Concurrent;
using System.Runtime.CompilerServices;
using System.Text.Json;

namespace RelaxCodec.Libvirt.Qemu;

/// <summary>
/// Follows the migration of a running QEMU over a QMP socket, and changes nothing about it: it asks for the status again and again, and
/// takes the events that come by themselves.
/// </summary>
public sealed class LiveMigration
{
    // wait-unplug may be over after a quarter of a second.
    private static readonly TimeSpan Interval = TimeSpan.FromMilliseconds(50);

    // Silence, too, has to be told of.
    private static readonly TimeSpan LongestSilence = TimeSpan.FromSeconds(1);

    private readonly QmpConnection _connection;
    private readonly TimeProvider _clock;
    private readonly ConcurrentQueue<MigrationMessage> _messages = [];
    private MigrationSide _side;
    private MigrationStatus? _first;
    private bool _hasBegun;
    private bool _isOver;

    private LiveMigration(QmpConnection connection, TimeProvider clock)
    {
        _connection = connection;
        _clock = clock;
        connection.EventCame = message => Add(MigrationMessageReader.OfEvent(message), QmpTimestamp.Of(message));
    }

    /// <summary>
    /// Follows one until its next migration ends, or the socket is closed. It waits for that migration as long as it takes.
    /// </summary>
    /// <param name="socketPath">The path of a unix socket (<c>-qmp unix:PATH,server=on,wait=off</c>) to which nobody else is
    /// connected.</param>
    /// <param name="clock">Tells the time of what carries none, and when to ask again; null for the system's.</param>
    /// <param name="cancellationToken">Ends it.</param>
    /// <returns>What QEMU says, for a <see cref="MigrationWatch"/>: where it stands, the evidence of a failover pair, then what it tells of
    /// the migration.</returns>
    /// <exception cref="ArgumentException">The path is empty.</exception>
    /// <exception cref="QmpException">While it is enumerated: there is no such socket, what answers is not QMP, or it does not greet within
    /// ten seconds.</exception>
    /// <exception cref="OperationCanceledException">While it is enumerated: it was cancelled.</exception>
    public static IAsyncEnumerable<MigrationMessage> FollowAsync(
        string socketPath, TimeProvider? clock = null, CancellationToken cancellationToken = default)
    {
        ArgumentException.ThrowIfNullOrEmpty(socketPath);
        return MessagesAsync(socketPath, clock ?? TimeProvider.System, cancellationToken);
    }

    private static async IAsyncEnumerable<MigrationMessage> MessagesAsync(
        string socketPath, TimeProvider clock, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        await using QmpConnection connection = await QmpConnection.OpenAsync(socketPath, QmpConnection.DefaultTimeout, cancellationToken)
            .ConfigureAwait(false);
        // QEMU does not answer while it is busy with the switchover.
        connection.Timeout = Timeout.InfiniteTimeSpan;
        var migration = new LiveMigration(connection, clock);

        migration.Add(new MigrationMessage(MigrationMessageKind.SessionBegins), null);
        using var end = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        Task asking = migration.AskAtStartAsync(end.Token);
        try
        {
            while (true)
            {
                if (!asking.IsCompleted)
                    await Task.WhenAny(asking, Task.Delay(LongestSilence, clock, cancellationToken)).ConfigureAwait(false);
                bool isAnswered = asking.IsCompleted;
                if (!isAnswered && !cancellationToken.IsCancellationRequested)
                    migration.Add(new MigrationMessage(MigrationMessageKind.NoAnswer), null);
                // What was said before the session ended badly, or the watch was cancelled, is as true as ever.
                while (migration._messages.TryDequeue(out MigrationMessage? message))
                    yield return message;
                cancellationToken.ThrowIfCancellationRequested();
                if (!isAnswered)
                    continue;
                await asking.ConfigureAwait(false);
                if (migration._isOver)
                    yield break;
                await Task.Delay(Interval, clock, cancellationToken).ConfigureAwait(false);
                asking = migration.AskAgainAsync(end.Token);
            }
        }
        finally
        {
            await end.CancelAsync().ConfigureAwait(false);
            await asking.ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        }
    }

    private async Task AskAtStartAsync(CancellationToken cancellationToken)
    {
        MigrationMessage state = await AskAsync(new QmpRequest("query-status"), cancellationToken).ConfigureAwait(false);
        MigrationMessage status = await AnswerAsync(new QmpRequest("query-migrate"), cancellationToken).ConfigureAwait(false);
        // A QEMU that waits for no guest can only send one; but a guest that runs before all of it has come is at the destination.
        bool hasComeEarly = state.Kind == MigrationMessageKind.GuestRuns
            && (status.Status == MigrationStatus.PostcopyActive || status.Status == MigrationStatus.PostcopyRecover);
        _side = state.Side == MigrationSide.Destination || hasComeEarly ? MigrationSide.Destination : MigrationSide.Source;
        Add(status, null);

        IReadOnlySet<string> devices = (await AskForDevicesAsync(cancellationToken).ConfigureAwait(false)).Devices;
        foreach (string device in devices)
            await AskAsync(
                new QmpRequest("qom-get", $"{MigrationMessageReader.Peripherals}/{device}", "failover"),
                cancellationToken).ConfigureAwait(false);
    }

    private async Task AskAgainAsync(CancellationToken cancellationToken)
    {
        MigrationMessage status = await AskAsync(new QmpRequest("query-migrate"), cancellationToken).ConfigureAwait(false);
        if (!_hasBegun || !status.Status.IsFinal)
            return;
        await AskForDevicesAsync(cancellationToken).ConfigureAwait(false);
        _isOver = true;
    }

    private Task<MigrationMessage> AskForDevicesAsync(CancellationToken cancellationToken) =>
        AskAsync(new QmpRequest("qom-list", MigrationMessageReader.Peripherals), cancellationToken);

    private async Task<MigrationMessage> AskAsync(QmpRequest request, CancellationToken cancellationToken) =>
        Add(await AnswerAsync(request, cancellationToken).ConfigureAwait(false), null);

    // What QEMU refuses, and what it can no longer answer, tells nothing.
    private async Task<MigrationMessage> AnswerAsync(QmpRequest request, CancellationToken cancellationToken)
    {
        JsonElement? answer = null;
        try
        {
            if (!_isOver)
                answer = await _connection.AskAsync(request.Command, request.Arguments, cancellationToken).ConfigureAwait(false);
        }
        catch (QmpException e) when (e.IsEndOfSession)
        {
            _isOver = true;
        }

        return answer is { } it ? MigrationMessageReader.OfReply(it, request) : new MigrationMessage(MigrationMessageKind.TimePassed);
    }

    private MigrationMessage Add(MigrationMessage message, TimeSpan? timestamp)
    {
        TimeSpan time = timestamp ?? _clock.GetUtcNow() - DateTimeOffset.UnixEpoch;
        message = message with
        {
            Kind = _first is null && message is { Kind: MigrationMessageKind.StatusReply, Status.IsFinal: true }
                ? MigrationMessageKind.EarlierStatus
                : message.Kind,
            Side = message.Side == MigrationSide.Unknown ? _side : message.Side,
            Elapsed = time,
            Time = DateTimeOffset.UnixEpoch + time,
        };
        if (message.Kind is MigrationMessageKind.StatusReply or MigrationMessageKind.StatusEvent or MigrationMessageKind.EarlierStatus)
        {
            _first ??= message.Status;
            // A migration may come and go between two questions.
            _hasBegun |= message.Status.IsUnderway
                || message.Status.IsFinal && (message.Kind == MigrationMessageKind.StatusEvent || message.Status != _first);
        }

        _messages.Enqueue(message);
        return message;
    }
}
