namespace RelaxCodec.Libvirt;

/// <summary>An interface whose traffic a user process translates to connections of its own, without privileges (SLIRP or passt).</summary>
[Case("user")]
public sealed partial class UserInterface : Interface
{
    /// <summary>The device of the host that the traffic leaves through.</summary>
    [Order(2)]
    public UserSource? Source { get; set; }
}
