namespace RelaxCodec.Libvirt;

/// <summary>The state of an interface's virtual cable.</summary>
[Element("link")]
public sealed partial class InterfaceLink
{
    /// <summary>Plugged in or not.</summary>
    [Attr("state")]
    public required LinkState State { get; set; }
}

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
