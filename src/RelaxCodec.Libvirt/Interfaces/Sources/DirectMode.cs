namespace RelaxCodec.Libvirt;

/// <summary>How guests that are attached to one device of the host reach each other.</summary>
public enum DirectMode
{
    /// <summary>Through the external switch, which has to send packets back.</summary>
    Vepa,

    /// <summary>Within the host.</summary>
    Bridge,

    /// <summary>Through the external switch and a router or gateway only.</summary>
    Private,

    /// <summary>Not: one guest has the device to itself.</summary>
    Passthrough,
}
