namespace RelaxCodec.Libvirt.Qemu;

/// <summary>What is known of a QMP session.</summary>
internal sealed record WatchedSession
{
    /// <summary>Whether QEMU has reported a status, and be it that there was no migration yet.</summary>
    public bool HasReportedStatus { get; init; }

    /// <summary>Whether it sends <c>MIGRATION</c> events: no status is missed then.</summary>
    public bool SendsEvents { get; init; }

    /// <summary>Whether the guest's driver has taken a standby as one.</summary>
    public bool HasNegotiated { get; init; }
}
