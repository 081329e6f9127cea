namespace RelaxCodec.Libvirt;

/// <summary>How people see the guest's screen: a window on the host, or a server for remote desktops.</summary>
[Element("graphics"), Discriminator("type")]
public abstract partial class Graphics;

/// <summary>A window on the host's desktop, made with SDL.</summary>
[Case("sdl")]
public sealed partial class SdlGraphics : Graphics
{
    /// <summary>The X display, such as <c>:0.0</c>.</summary>
    [Attr("display")]
    public string? Display { get; set; }

    /// <summary>The file with the authority to use the display.</summary>
    [Attr("xauth")]
    public string? AuthorityFile { get; set; }

    /// <summary>Whether the window fills the screen; it does not if absent.</summary>
    [Attr("fullscreen"), YesNo]
    public bool? FullScreen { get; set; }

    /// <summary>Whether OpenGL draws the window.</summary>
    [Since("4.4.0")]
    public SdlOpenGl? OpenGl { get; set; }
}

/// <summary>A window of VirtualBox's viewer on the host's desktop.</summary>
[Case("desktop")]
public sealed partial class DesktopGraphics : Graphics
{
    /// <summary>The X display.</summary>
    [Attr("display")]
    public string? Display { get; set; }

    /// <summary>
    /// Whether the window fills the screen; it does not if absent. (12.8.0 is the first release whose schema is known not to have it.)
    /// </summary>
    [Attr("fullscreen"), YesNo, Until("12.8.0")]
    public bool? FullScreen { get; set; }
}

/// <summary>
/// Rendering with OpenGL on a device of the host, without a window: for a VNC or SPICE server beside it, which brings the result to remote
/// viewers.
/// </summary>
[Case("egl-headless"), Since("4.6.0")]
public sealed partial class EglHeadlessGraphics : Graphics
{
    /// <summary>The device that renders.</summary>
    [Since("5.0.0")]
    public EglOpenGl? OpenGl { get; set; }
}

/// <summary>An interface on D-Bus; on a private bus of libvirt's if neither attribute is there.</summary>
[Case("dbus"), Since("8.4.0")]
public sealed partial class DBusGraphics : Graphics
{
    /// <summary>Whether clients connect to the hypervisor itself, through libvirt's API.</summary>
    [Attr("p2p"), YesNo, Choice("bus", OrNone = true)]
    public bool? PeerToPeer { get; set; }

    /// <summary>The address of the bus, as D-Bus writes it.</summary>
    [Attr("address"), Data<FilePath>, Choice("bus")]
    public string? Address { get; set; }

    /// <summary>The use of OpenGL.</summary>
    public GraphicsOpenGl? OpenGl { get; set; }

    /// <summary>The audio backend whose sound the bus exports.</summary>
    public AudioReference? Audio { get; set; }
}

/// <summary>A server of the Remote Desktop Protocol.</summary>
[Case("rdp")]
public sealed partial class RdpGraphics : Graphics
{
    /// <summary>The TCP port; -1, in older documents, is one that the hypervisor chooses.</summary>
    [Attr("port"), Data<PortNumber>]
    public int? Port { get; set; }

    /// <summary>Whether the hypervisor chooses the port.</summary>
    [Attr("autoport"), YesNo]
    public bool? AutoPort { get; set; }

    /// <summary>Whether a new client takes the place of the one before, where there may be only one (VirtualBox).</summary>
    [Attr("replaceUser"), YesNo]
    public bool? ReplaceUser { get; set; }

    /// <summary>Whether several clients may be connected (VirtualBox).</summary>
    [Attr("multiUser"), YesNo]
    public bool? MultiUser { get; set; }

    /// <summary>The address that the server listens on, as the first of <see cref="Listens"/> says it too.</summary>
    [Attr("listen"), Data<AddressOrName>]
    public string? Listen { get; set; }

    /// <summary>The name that clients log in with.</summary>
    [Attr("username"), Since("11.1.0")]
    public string? UserName { get; set; }

    /// <summary>The password of the clients; without one the server may let nobody in.</summary>
    [Attr("passwd"), Since("11.1.0")]
    public string? Password { get; set; }

    /// <summary>Where the server listens.</summary>
    [Since("0.9.4")]
    public List<GraphicsListen> Listens { get; } = [];
}
