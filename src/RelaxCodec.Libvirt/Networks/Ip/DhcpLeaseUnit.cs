namespace RelaxCodec.Libvirt;

/// <summary>A unit of time.</summary>
public enum DhcpLeaseUnit
{
    /// <summary>Seconds.</summary>
    [Value("seconds")]
    Seconds,

    /// <summary>Minutes.</summary>
    [Value("minutes")]
    Minutes,

    /// <summary>Hours.</summary>
    [Value("hours")]
    Hours,
}
