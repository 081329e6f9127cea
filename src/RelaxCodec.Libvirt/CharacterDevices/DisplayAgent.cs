namespace RelaxCodec.Libvirt;

/// <summary>Whether the clipboard is shared between the guest and its display.</summary>
[Element("clipboard")]
public sealed partial class ClipboardSharing
{
    /// <summary>Whether what is copied on one side can be pasted on the other.</summary>
    [Attr("copypaste"), YesNo]
    public required bool CopyPaste { get; set; }
}

/// <summary>Who moves the pointer of a display.</summary>
[Element("mouse")]
public sealed partial class MouseSettings
{
    /// <summary>The side that does.</summary>
    [Attr("mode")]
    public required MouseMode Mode { get; set; }
}

/// <summary>Who moves the pointer of a display.</summary>
public enum MouseMode : byte
{
    /// <summary>The guest, by relative movements.</summary>
    [Value("server")]
    Server,

    /// <summary>The viewer, by absolute positions.</summary>
    [Value("client")]
    Client,
}
