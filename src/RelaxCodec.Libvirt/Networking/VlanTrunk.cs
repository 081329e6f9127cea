namespace RelaxCodec.Libvirt;

/// <summary>Whether a guest tags its packets itself: it can only be said that it does.</summary>
public enum VlanTrunk
{
    /// <summary>It does.</summary>
    [Value("yes")]
    Yes,
}
