namespace RelaxCodec.Libvirt;

/// <summary>Persistent reservations: whether and how the guest may reserve a SCSI device for itself.</summary>
[Element("reservations")]
public sealed partial class StorageReservations
{
    /// <summary>Whether libvirt starts the helper program for them; if not, <see cref="Source"/> is the one that is running.</summary>
    [Attr("managed"), YesNo]
    public bool? Managed { get; set; }

    /// <summary>Whether the reservations of the guest move with it when it is migrated.</summary>
    [Attr("migration"), YesNo, Since("12.1.0")]
    public bool? Migration { get; set; }

    /// <summary>The socket of the helper program.</summary>
    public ReservationsSource? Source { get; set; }
}

/// <summary>The socket of the helper program for persistent reservations.</summary>
[Element("source")]
public sealed partial class ReservationsSource
{
    /// <summary>The kind of the connection.</summary>
    [Attr("type")]
    public required StorageSocketType Type { get; set; }

    /// <summary>The absolute path of the socket.</summary>
    [Attr("path"), Data<AbsoluteFilePath>]
    public required string Path { get; set; }

    /// <summary>Which side the hypervisor is; libvirt takes <c>client</c> only.</summary>
    [Attr("mode")]
    public required SocketMode Mode { get; set; }

    /// <summary>Whether a lost connection is made again.</summary>
    public Reconnect? Reconnect { get; set; }
}
