namespace RelaxCodec.Libvirt;

/// <summary>A SPICE server.</summary>
[Case("spice"), Since("0.8.6")]
public sealed partial class SpiceGraphics : Graphics
{
    /// <summary>The TCP port; -1, in older documents, is one that libvirt chooses.</summary>
    [Attr("port"), Data<PortNumber>]
    public int? Port { get; set; }

    /// <summary>The TCP port for connections with TLS; -1, in older documents, is one that libvirt chooses.</summary>
    [Attr("tlsPort"), Data<PortNumber>]
    public int? TlsPort { get; set; }

    /// <summary>Whether libvirt chooses the ports.</summary>
    [Attr("autoport"), YesNo]
    public bool? AutoPort { get; set; }

    /// <summary>The address that the server listens on, as the first of <see cref="Listens"/> says it too.</summary>
    [Attr("listen"), Data<AddressOrName>]
    public string? Listen { get; set; }

    /// <summary>The layout of the clients' keyboards, such as <c>en-us</c>.</summary>
    [Attr("keymap")]
    public string? Keymap { get; set; }

    /// <summary>Which connections carry the channels that <see cref="Channels"/> does not name.</summary>
    [Attr("defaultMode"), Since("0.9.12")]
    public SpiceChannelMode? DefaultMode { get; set; }

    /// <summary>The password of the clients. Nobody gets in with an empty one.</summary>
    [Attr("passwd")]
    public string? Password { get; set; }

    /// <summary>Until when the password is valid, in UTC; without end if absent.</summary>
    [Attr("passwdValidTo")]
    public DateTime? PasswordValidTo { get; set; }

    /// <summary>What becomes of a client that is connected when the password is changed.</summary>
    [Attr("connected"), Since("0.9.3")]
    public SpiceConnected? Connected { get; set; }

    /// <summary>Where the server listens.</summary>
    [Since("0.9.4")]
    public List<GraphicsListen> Listens { get; } = [];

    /// <summary>Which connections carry a channel.</summary>
    public List<SpiceChannel> Channels { get; } = [];

    /// <summary>The compression of images.</summary>
    [Since("0.9.1")]
    public SpiceImage? Image { get; set; }

    /// <summary>The use of JPEG for images over slow networks.</summary>
    [Since("0.9.1")]
    public SpiceJpeg? Jpeg { get; set; }

    /// <summary>The use of zlib for images over slow networks.</summary>
    [Since("0.9.1")]
    public SpiceZlib? Zlib { get; set; }

    /// <summary>The compression of sound.</summary>
    [Since("0.9.1")]
    public SpicePlayback? Playback { get; set; }

    /// <summary>Which parts of the screen are sent as video.</summary>
    [Since("0.9.2")]
    public SpiceStreaming? Streaming { get; set; }

    /// <summary>Who moves the mouse pointer.</summary>
    [Since("0.9.11")]
    public SpiceMouse? Mouse { get; set; }

    /// <summary>Whether guest and client share a clipboard.</summary>
    [Since("0.9.3")]
    public SpiceClipboard? Clipboard { get; set; }

    /// <summary>Whether clients may send files to the guest.</summary>
    [Since("1.2.2")]
    public SpiceFileTransfer? FileTransfer { get; set; }

    /// <summary>Whether OpenGL renders, for clients on the host itself.</summary>
    [Since("1.3.3")]
    public GraphicsOpenGl? OpenGl { get; set; }
}

/// <summary>What becomes of a SPICE client when the password is changed.</summary>
public enum SpiceConnected : byte
{
    /// <summary>The password is not changed.</summary>
    [Value("fail")]
    Fail,

    /// <summary>It is disconnected.</summary>
    [Value("disconnect")]
    Disconnect,

    /// <summary>It stays connected.</summary>
    [Value("keep")]
    Keep,
}
