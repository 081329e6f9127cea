namespace RelaxCodec.Libvirt;

/// <summary>A VNC server, at a TCP port or at a Unix socket.</summary>
[Case("vnc")]
public sealed partial class VncGraphics : Graphics
{
    private const string Server = "server";
    private const string Tcp = "tcp";

    /// <summary>The path of the socket that the server listens at, as the first of <see cref="Listens"/> says it too.</summary>
    [Attr("socket"), Data<AbsoluteFilePath>, Since("0.8.8"), Choice(Server, "socket", Optional = true)]
    public string? Socket { get; set; }

    /// <summary>The TCP port; -1, in older documents, is one that libvirt chooses.</summary>
    [Attr("port"), Data<PortNumber>, Choice(Server, Tcp, Optional = true)]
    public int? Port { get; set; }

    /// <summary>Whether libvirt chooses the port.</summary>
    [Attr("autoport"), YesNo, Choice(Server, Tcp, Optional = true)]
    public bool? AutoPort { get; set; }

    /// <summary>The TCP port for WebSocket clients; -1 is one that libvirt chooses. There is none if absent.</summary>
    [Attr("websocket"), Data<PortNumber>, Since("1.0.6"), Choice(Server, Tcp, Optional = true)]
    public int? WebSocketPort { get; set; }

    /// <summary>Whether the guest waits for a client before it boots (bhyve).</summary>
    [Attr("wait"), YesNo, Since("11.10.0"), Choice(Server, Tcp, Optional = true)]
    public bool? Wait { get; set; }

    /// <summary>The address that the server listens on, as the first of <see cref="Listens"/> says it too.</summary>
    [Attr("listen"), Data<AddressOrName>, Choice(Server, Tcp, Optional = true)]
    public string? Listen { get; set; }

    /// <summary>The layout of the clients' keyboards, such as <c>en-us</c>.</summary>
    [Attr("keymap")]
    public string? Keymap { get; set; }

    /// <summary>Whether clients share the screen; <see cref="VncSharePolicy.AllowExclusive"/> if absent.</summary>
    [Attr("sharePolicy"), Since("1.0.6"), Choice(Server, Tcp, Optional = true)]
    public VncSharePolicy? SharePolicy { get; set; }

    /// <summary>Whether clients may shut the guest down and reset it.</summary>
    [Attr("powerControl"), YesNo, Since("7.1.0"), Choice(Server, Tcp, Optional = true)]
    public bool? PowerControl { get; set; }

    /// <summary>The password of the clients. Nobody gets in with an empty one.</summary>
    [Attr("passwd")]
    public string? Password { get; set; }

    /// <summary>Until when the password is valid, in UTC; without end if absent.</summary>
    [Attr("passwdValidTo")]
    public DateTime? PasswordValidTo { get; set; }

    /// <summary>What becomes of a client that is connected when the password is changed.</summary>
    [Attr("connected"), Since("0.9.3")]
    public VncConnected? Connected { get; set; }

    /// <summary>Where the server listens.</summary>
    [Since("0.9.4")]
    public List<GraphicsListen> Listens { get; } = [];

    /// <summary>The audio backend whose sound clients get; the default one if absent.</summary>
    [Since("7.2.0")]
    public AudioReference? Audio { get; set; }
}

/// <summary>Whether the clients of a VNC server share the screen.</summary>
public enum VncSharePolicy : byte
{
    /// <summary>A client may ask for the screen alone, and the others are disconnected.</summary>
    [Value("allow-exclusive")]
    AllowExclusive,

    /// <summary>No client may have it alone: those that do not ask to share it are refused.</summary>
    [Value("force-shared")]
    ForceShared,

    /// <summary>Every client is let in, whatever it asks for.</summary>
    [Value("ignore")]
    Ignore,
}

/// <summary>What becomes of a VNC client when the password is changed.</summary>
public enum VncConnected : byte
{
    /// <summary>It stays connected.</summary>
    [Value("keep")]
    Keep,
}
