namespace RelaxCodec.Libvirt.Tests.Migration;

/// <summary>A watch of a running QEMU in the background.</summary>
internal sealed class LiveWatch
{
    private readonly TaskCompletionSource _connected = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private readonly List<MigrationMessage> _messages = [];

    private LiveWatch(string socketPath, CancellationToken cancellationToken) => Ended = RunAsync(socketPath, cancellationToken);

    /// <summary>Done once it knows where QEMU stands.</summary>
    public Task Connected => _connected.Task;

    /// <summary>All that it told, once it has ended.</summary>
    public Task<IReadOnlyList<MigrationNotice>> Ended { get; }

    /// <summary>What it was told.</summary>
    public IReadOnlyList<MigrationMessage> Messages => _messages;

    public static LiveWatch Start(string socketPath, CancellationToken cancellationToken) => new(socketPath, cancellationToken);

    private async Task<IReadOnlyList<MigrationNotice>> RunAsync(string socketPath, CancellationToken cancellationToken)
    {
        var watch = new MigrationWatch();
        var notices = new List<MigrationNotice>();
        try
        {
            await foreach (MigrationMessage message in LiveMigration.FollowAsync(socketPath, cancellationToken: cancellationToken))
            {
                _messages.Add(message);
                notices.AddRange(watch.Observe(message));
                if (message.Kind is MigrationMessageKind.StatusReply or MigrationMessageKind.EarlierStatus)
                    _connected.TrySetResult();
            }
        }
        catch (Exception e)
        {
            _connected.TrySetException(e);
            throw;
        }

        _connected.TrySetException(new InvalidOperationException("The session ended before QEMU told a status."));
        return [.. notices, .. watch.End()];
    }
}
