namespace RelaxCodec.Libvirt.Failover;

/// <summary>A primary and the standby that it names.</summary>
public sealed class FailoverPair
{
    internal FailoverPair(FailoverDevice primary, string standbyAlias, FailoverDevice? standby)
    {
        Primary = primary;
        StandbyAlias = standbyAlias;
        Standby = standby;
    }

    /// <summary>The assigned device, which is unplugged for migration.</summary>
    public FailoverDevice Primary { get; }

    /// <summary>The alias that the primary names.</summary>
    public string StandbyAlias { get; }

    /// <summary>The interface with that alias, whether it says it is a standby or not; null if there is none.</summary>
    public FailoverDevice? Standby { get; }

    /// <summary>Whether the interface is there and says it is a standby. Nothing is said of the other rules.</summary>
    public bool IsComplete => Standby is { IsStandby: true };

    /// <summary>The dialect of both devices; <see cref="FailoverDialect.Auto"/> where they, or one of them, mix the two.</summary>
    public FailoverDialect Dialect
    {
        get
        {
            bool driver = Primary.SpeaksDriver || Standby is { SpeaksDriver: true };
            bool teaming = Primary.SpeaksTeaming || Standby is { SpeaksTeaming: true };
            return driver == teaming ? FailoverDialect.Auto : driver ? FailoverDialect.Driver : FailoverDialect.Teaming;
        }
    }

    /// <summary>The MAC address that the standby has; null if libvirt makes one up.</summary>
    public MacAddress? StandbyMac => Standby?.Mac;

    /// <summary>
    /// The MAC address that the primary has when the domain starts: the standby's with <c>useBackupMAC='yes'</c>, else its own; null if
    /// libvirt makes one up or, for a plain host device, leaves the device its own.
    /// </summary>
    public MacAddress? PrimaryMac => Primary is { TakesStandbyMac: true, Interface: not null } ? StandbyMac : Primary.Mac;

    /// <inheritdoc/>
    public override string ToString() => $"{Primary} -> {StandbyAlias}";
}
