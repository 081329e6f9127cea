namespace RelaxCodec.Libvirt;

/// <summary>The state of a virtual cable.</summary>
public enum LinkState
{
    /// <summary>Plugged in.</summary>
    [Value("up")]
    Up,

    /// <summary>Not plugged in.</summary>
    [Value("down")]
    Down,
}
