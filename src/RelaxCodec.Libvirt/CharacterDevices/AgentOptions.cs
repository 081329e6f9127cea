namespace RelaxCodec.Libvirt;

/// <summary>Whether QEMU's agent shares the clipboard between the guest and its display.</summary>
[Element("clipboard")]
public sealed partial class AgentClipboard
{
    /// <summary>Whether what is copied on one side can be pasted on the other; it cannot without the element.</summary>
    [Attr("copypaste"), YesNo]
    public required bool CopyPaste { get; set; }
}

/// <summary>Who moves the pointer where there is QEMU's agent.</summary>
[Element("mouse")]
public sealed partial class AgentMouse
{
    /// <summary>The side that does; the viewer without the element.</summary>
    [Attr("mode")]
    public required AgentMouseMode Mode { get; set; }
}

/// <summary>Who moves the pointer of a display.</summary>
public enum AgentMouseMode : byte
{
    /// <summary>The guest, which is sent the movements.</summary>
    [Value("server")]
    Server,

    /// <summary>The viewer, which sends the position.</summary>
    [Value("client")]
    Client,
}
